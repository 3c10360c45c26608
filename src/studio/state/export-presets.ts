import { msg } from '@lit/localize';
import type { Format } from '../../model/build-request';

/** Formats a lecturer can ask for in the studio, in the order they are offered. */
export const offeredFormats = [
  'pptx',
  'pdf',
  'html',
  'docx',
  'handout',
  'png',
  'md',
] as const satisfies readonly Format[];

/** One of the offered formats. */
export type OfferedFormat = (typeof offeredFormats)[number];

/** A ready choice of formats for one purpose. */
export interface ExportPreset {
  readonly name: string;
  readonly label: string;
  readonly formats: readonly OfferedFormat[];
}

/** The presets by purpose. */
export function exportPresets(): readonly ExportPreset[] {
  return [
    { name: 'colleague', label: msg('给同事继续用'), formats: ['pptx', 'docx'] },
    { name: 'group', label: msg('发到群里'), formats: ['pdf', 'png'] },
    { name: 'stick', label: msg('U 盘现场用'), formats: ['html', 'pdf'] },
    { name: 'print', label: msg('打印'), formats: ['handout'] },
  ];
}

/** Name of a format and what it is good for. */
export function formatName(format: OfferedFormat): { readonly name: string; readonly hint: string } {
  return {
    pptx: { name: 'PowerPoint / WPS', hint: msg('可编辑，带讲稿') },
    pdf: { name: 'PDF', hint: msg('可搜索，不带讲稿') },
    html: { name: 'HTML', hint: msg('双击即可宣讲，不用联网') },
    docx: { name: msg('讲稿（Word）'), hint: msg('照着念的全文') },
    handout: { name: msg('讲义（PDF）'), hint: msg('每页多张，发给听众') },
    png: { name: msg('图片'), hint: msg('每页一张') },
    md: { name: 'deck.md', hint: msg('源文本，可再打开') },
  }[format];
}

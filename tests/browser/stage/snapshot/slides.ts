import { pageFonts } from '../../../../src/stage/snapshot/font-faces';
import {
  type PageFacts,
  type SnapshotOptions,
  SnapshotReader,
} from '../../../../src/stage/snapshot/snapshot-slides';
import '../../../../src/stage/font-styles';
import type { DisplayList } from '../../../../src/model/display-list';

/** What the tests say of a page besides its look. */
export function factsOf(id: string): PageFacts {
  return { id, layout: 'points', title: id, notes: '', outline: 1 };
}

const look = `.slide{position:relative;width:1280px;height:720px;overflow:hidden;font:400 32px/48px "Noto Sans SC";
color:#222;background:#fff;text-spacing-trim:space-all;font-variant-ligatures:none}
.slide :where(p,h1,h2,ul,ol,li,table){margin:0;padding:0}.slide :where(ul,ol){list-style:none}`;

/** Puts hand-made slides into the page, with the fonts loaded. Call `remove` when done. */
export async function showSlides(
  bodies: readonly string[],
  css = '',
): Promise<{ slides: HTMLElement[]; remove: () => void }> {
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;left:0;top:0';
  host.innerHTML = `<style>${look}${css}</style>${bodies.map((body) => `<section class="slide">${body}</section>`).join('')}`;
  document.body.append(host);
  const letters = `国${host.textContent}`;
  await Promise.all(
    ['Noto Sans SC', 'Noto Serif SC'].flatMap((family) =>
      [400, 700].map((weight) => document.fonts.load(`${weight} 32px "${family}"`, letters)),
    ),
  );
  await Promise.all([...host.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
  return { slides: [...host.querySelectorAll<HTMLElement>('.slide')], remove: () => host.remove() };
}

/** A display list of hand-made slides. */
export async function snapshotOf(
  bodies: readonly string[],
  css = '',
  options: Partial<SnapshotOptions> = {},
): Promise<DisplayList> {
  const { slides, remove } = await showSlides(bodies, css);
  const reader = new SnapshotReader({ fonts: pageFonts(), ...options });
  const pages = reader.read(
    slides,
    slides.map((_, index) => factsOf(`s${index + 1}`)),
  );
  const pictures = await reader.pictures();
  remove();
  const findings = [...reader.findings, ...reader.lost(pages, pictures)];
  return { version: 1, title: '测试', language: 'zh-CN', pages, pictures, findings };
}

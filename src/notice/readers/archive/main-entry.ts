import type { Finding } from '../../../model/finding';
import type { NoticeFile } from '../../extract';
import { refusal } from '../refusals';
import { isZip, openZip, zipNames } from '../zip/open-zip';

/** The notice of an archive, and what else lies in it. */
export interface MainEntry {
  readonly file: NoticeFile;
  readonly findings: readonly Finding[];
}

const readable = /\.(?:docx|pdf|ofd|md|markdown|txt|html?|doc|wps)$/i;

/**
 * The notice inside an archive of a notice with its attachments: the readable entry that is not named
 * an attachment, a 通知 or the like before others. Undefined when `file` is no archive of that kind.
 */
export function mainEntry(file: NoticeFile): MainEntry | undefined {
  if (!isZip(file.bytes)) return undefined;
  const names = zipNames(file.bytes);
  if (names.length === 0) throw refusal('input.damaged');
  if (names.some((name) => /^(?:\[Content_Types\]\.xml|OFD\.xml|mimetype|word\/.*)$/.test(name)))
    return undefined;
  const candidates = names.filter((name) => readable.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name));
  const [main] = [...candidates].sort((a, b) => rank(a) - rank(b) || a.length - b.length);
  if (main === undefined) throw refusal('input.format');
  const bytes = openZip(file.bytes, (name) => name === main)[main];
  if (!bytes) throw refusal('input.damaged');
  const others = names.filter((name) => name !== main && !name.endsWith('/')).map(shownName);
  return {
    file: { name: shownName(main), bytes },
    findings: others.length > 0 ? [othersFinding(others)] : [],
  };
}

function rank(name: string): number {
  const shown = shownName(name);
  if (/附件|attachment|annex/i.test(shown)) return 2;
  return /通知|意见|方案|决定|通告|公告|办法|notice|directive/i.test(shown) ? 0 : 1;
}

/** Names without the UTF-8 flag come as single bytes; Chinese archivers mean GB18030. */
function shownName(name: string): string {
  const last = name.replace(/^.*\//, '');
  if (!/[\u0080-\u00ff]/.test(last) || /[\u0100-\uffff]/.test(last)) return last;
  return new TextDecoder('gb18030').decode(Uint8Array.from(last, (character) => character.charCodeAt(0)));
}

function othersFinding(names: readonly string[]): Finding {
  const shown = names.slice(0, 5).join('、');
  return {
    code: 'notice.archive',
    severity: 'note',
    message: {
      zh: `压缩包里另有 ${names.length} 个文件未读入：${shown}`,
      en: `${names.length} other files of the archive were not read: ${shown}`,
    },
  };
}

import type { Extract, NoticeFile, ReaderPorts } from '../../../src/notice/extract';

/** The ports a page provides. */
export const ports: ReaderPorts = {
  parseMarkup: (markup, type) => new DOMParser().parseFromString(markup, type),
};

/** A file of text. */
export function textFile(name: string, text: string): NoticeFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A file fetched from an address the test server gives. */
export async function fetched(name: string, address: string): Promise<NoticeFile> {
  const response = await fetch(address);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The texts of the lines of an extract. */
export function texts(extract: Extract): readonly string[] {
  return extract.lines.map((line) => line.text);
}

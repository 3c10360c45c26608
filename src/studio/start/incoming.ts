import { msg } from '@lit/localize';

/** Files of a drop; a dropped folder gives the files in it, one level deep. */
export async function filesOf(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return textOr(plain, transfer);
  const nested = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])));
  return nested.flat();
}

function textOr(files: readonly File[], transfer: DataTransfer): readonly File[] {
  const text = transfer.getData('text/plain');
  return files.length > 0 || text === '' ? files : [pastedText(text)];
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry instanceof FileSystemFileEntry) return [await fileOf(entry)];
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const files = (await entriesOf(entry)).filter((child) => child instanceof FileSystemFileEntry);
  return Promise.all(files.map(fileOf));
}

/** Everything in a folder: the browser hands it out in portions, and says with an empty one that it is over. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return found;
    found.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** What was pasted as a file: a file itself, rich text from Word or a browser, or plain text. */
export function pastedFile(clipboard: DataTransfer): File | null {
  const [file] = clipboard.files;
  if (file && !file.type.startsWith('image/')) return file;
  const markup = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  if (/<table|mso-|<h[1-6]/i.test(markup))
    return new File([markup], `${pastedName()}.html`, { type: 'text/html' });
  return text.trim() === '' ? null : pastedText(text);
}

/** Plain text as a file. */
export function pastedText(text: string): File {
  return new File([text], `${pastedName()}.txt`, { type: 'text/plain' });
}

function pastedName(): string {
  return msg('粘贴的文字');
}

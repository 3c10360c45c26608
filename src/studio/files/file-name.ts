/** A file name made of a title: nothing a file system objects to, 80 characters at most. */
export function fileName(title: string, ending: string): string {
  const kept = title
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  return `${kept || 'lectern'}${ending}`;
}

import { zipSync } from 'fflate';
import type { Artifact } from '../../model/artifact';

/** Files in one ZIP archive. Pictures are packed already, so nothing is packed again; the same files give the same archive. */
export function zipFiles(files: readonly Artifact[], name: string): Artifact {
  const entries = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  const bytes = zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1) });
  return { name, mediaType: 'application/zip', bytes };
}

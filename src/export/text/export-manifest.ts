import type { Artifact } from '../../model/artifact';
import { sha256Hex } from './sha256';

/**
 * A list of files with their SHA-256, in the form `sha256sum --check` reads: whoever gets the files can
 * see that none was changed.
 */
export function exportManifest(files: readonly Artifact[], name = 'SHA256SUMS.txt'): Artifact {
  const lines = [...files]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((file) => `${sha256Hex(file.bytes)}  ${file.name}\n`);
  return { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(lines.join('')) };
}

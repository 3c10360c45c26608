/** The decoder of the package wawoff2 once it is running. */
interface Woff2Decoder {
  decompress(file: Uint8Array): Uint8Array | false;
}

let starting: Promise<Woff2Decoder> | undefined;

/** Starts the decoder when it is first asked for. */
export function woff2Decoder(): Promise<Woff2Decoder> {
  starting ??= start();
  return starting;
}

/**
 * The package hands its module out only in Node; in a worker it is run as text, with the module object it
 * looks for as a parameter. It builds functions at run time anyway.
 */
async function start(): Promise<Woff2Decoder> {
  const { default: program } = await import('wawoff2/build/decompress_binding.js?raw');
  return new Promise((resolve, reject) => {
    const module: Partial<Woff2Decoder> & Record<string, unknown> = {
      onRuntimeInitialized: () => {
        const { decompress } = module;
        if (decompress) resolve({ decompress });
      },
      onAbort: (reason: unknown) => reject(new Error(`The font decoder stopped: ${reason}`)),
    };
    new Function('Module', '__dirname', program)(module, '');
  });
}

import type { Plugin } from 'vite';

/** Offers `virtual:lectern-player`, the script of the single-file deck. */
export function playerPlugin(): Plugin;

/** Bundles the player; answers its code and the files it was made of. */
export function bundlePlayer(): Promise<{ code: string; modules: string[] }>;

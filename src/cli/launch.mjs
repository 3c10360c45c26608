#!/usr/bin/env node
/** Starts the command line: builds what is stale, finds a browser, then hands over to dist/cli. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installMissing } from './browser.mjs';
import { buildIfStale } from './build.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

await buildIfStale();
installMissing(['chromium']);
const { run } = await import(pathToFileURL(resolve(root, 'dist/cli/main.js')).href);
process.exitCode = await run(process.argv.slice(2), resolve(root, 'dist'));

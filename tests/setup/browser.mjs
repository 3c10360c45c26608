export { browserArguments, findBrowser, hasCommand, installMissing } from '../../src/cli/browser.mjs';

/** `npm start`: nothing to install for the studio itself; says so when no browser is at hand. */
import { findBrowser } from './browser.mjs';

if (!findBrowser()) console.log('Open the address below in Chrome, Edge, Firefox or Safari.');

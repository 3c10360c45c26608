import { afterEach, expect, test } from 'vitest';
import { acceptPort, createNonce, offerPort } from '../../../src/present/link';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A window other than this one; an opened window would need a click. */
function otherWindow(sandbox = false): Window {
  const frame = document.createElement('iframe');
  if (sandbox) frame.sandbox.add('allow-scripts');
  document.body.append(frame);
  frames.push(frame);
  if (!frame.contentWindow) throw new Error('no window');
  return frame.contentWindow;
}

const later = (ms = 80) => new Promise<'nothing'>((resolve) => setTimeout(() => resolve('nothing'), ms));

/** True when messages arrive over the pair. */
async function speaks(from: MessagePort, to: MessagePort): Promise<boolean> {
  const heard = new Promise<boolean>((resolve) => {
    to.onmessage = () => resolve(true);
  });
  from.postMessage('hello');
  return Promise.race([heard, later().then(() => false)]);
}

test('a port with the nonce from the expected window is taken', async () => {
  const view = otherWindow();
  const nonce = createNonce();
  const { port1, port2 } = new MessageChannel();
  const accepted = acceptPort(view, window, nonce);
  offerPort(view, nonce, port2, window.origin);
  expect(await speaks(port1, await accepted)).toBe(true);
});

test('a wrong nonce, a missing port, two ports and other messages are refused', async () => {
  const view = otherWindow();
  const nonce = createNonce();
  const accepted = acceptPort(view, window, nonce);
  const channel = () => new MessageChannel().port2;
  offerPort(view, createNonce(), channel(), window.origin);
  view.postMessage({ type: 'lectern-presenter', nonce }, '*');
  view.postMessage({ type: 'lectern-presenter', nonce }, '*', [channel(), channel()]);
  view.postMessage({ type: 'lectern-presenter', nonce, more: 1 }, '*', [channel()]);
  view.postMessage('{"method":"slide"}', '*', [channel()]);
  expect(await Promise.race([accepted, later()])).toBe('nothing');
});

test('a message from any other window is refused, nonce or not', async () => {
  const view = otherWindow();
  const nonce = createNonce();
  const accepted = acceptPort(view, otherWindow(), nonce);
  offerPort(view, nonce, new MessageChannel().port2, window.origin);
  expect(await Promise.race([accepted, later()])).toBe('nothing');
});

test('a second port is refused and closed, the first goes on', async () => {
  const view = otherWindow();
  const nonce = createNonce();
  const [first, second] = [new MessageChannel(), new MessageChannel()];
  const accepted = acceptPort(view, window, nonce);
  offerPort(view, nonce, first.port2, window.origin);
  const port = await accepted;
  const arrived = new Promise<MessagePort | undefined>((resolve) => {
    view.addEventListener('message', (event) => resolve(event.ports[0]));
  });
  offerPort(view, nonce, second.port2, window.origin);
  const refused = await arrived;
  expect(refused && (await speaks(second.port1, refused))).toBe(false);
  expect(await speaks(first.port1, port)).toBe(true);
});

test('nonces are long and never the same', () => {
  const many = new Set(Array.from({ length: 1000 }, createNonce));
  expect(many.size).toBe(1000);
  for (const nonce of many) expect(nonce).toMatch(/^[0-9a-f]{32}$/);
});

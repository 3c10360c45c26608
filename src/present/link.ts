import { parseHandover } from '../model/presenting';

/**
 * How player and presenter window come to talk: the player sends one end of a message channel to the
 * window it opened, once, with a nonce that only the two know. From then on only the port is used;
 * neither side acts on window messages of anybody else.
 */

/** A secret of 128 bits as 32 hexadecimal digits. */
export function createNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Sends a port to the presenter window. Pages without an origin of their own (files) cannot name one. */
export function offerPort(target: Window, nonce: string, port: MessagePort, origin: string): void {
  const address = /^https?:/.test(origin) ? origin : '*';
  target.postMessage({ type: 'lectern-presenter', nonce }, address, [port]);
}

/**
 * Waits in the presenter window for the port. Takes the first message that comes from `source`, carries
 * the nonce and exactly one port; everything before it is ignored, everything after it refused, until
 * `signal` ends the watch: then a show that was loaded again may hand over a new port.
 */
export function acceptPort(
  view: Window,
  source: Window,
  nonce: string,
  signal?: AbortSignal,
): Promise<MessagePort> {
  return new Promise((resolve) => {
    let taken = false;
    const onMessage = (event: MessageEvent) => {
      const [port, second] = event.ports;
      const genuine = event.source === source && parseHandover(event.data) === nonce;
      if (!port || second || !genuine || taken) return refuse(event);
      taken = true;
      resolve(port);
    };
    view.addEventListener('message', onMessage, signal ? { signal } : {});
  });
}

function refuse(event: MessageEvent): void {
  for (const port of event.ports) port.close();
}

const windowName = /^lectern-presenter-([0-9a-f]{32})$/;

/** The name of a presenter window; the nonce in it is known to the window and the page that opened it. */
export function presenterName(nonce: string): string {
  return `lectern-presenter-${nonce}`;
}

/** The nonce in the name of a presenter window; null for any other window. */
export function nonceOf(name: string): string | null {
  return windowName.exec(name)?.[1] ?? null;
}

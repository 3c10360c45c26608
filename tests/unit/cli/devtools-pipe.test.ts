import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { DevtoolsPipe } from '../../../src/cli/devtools-pipe';

function opened() {
  const written: string[] = [];
  const toBrowser = new PassThrough();
  toBrowser.on('data', (piece: Buffer) => written.push(piece.toString('utf8')));
  const fromBrowser = new PassThrough();
  return { pipe: new DevtoolsPipe(toBrowser, fromBrowser), fromBrowser, written };
}

describe('the DevTools pipe', () => {
  test('a call is a JSON message that ends in a zero byte', async () => {
    const { pipe, fromBrowser, written } = opened();
    const answer = pipe.call('Page.navigate', { url: 'about:blank' }, 'S1');
    fromBrowser.write('{"id":1,"result":{"frameId":"F"}}\0');
    expect(await answer).toEqual({ frameId: 'F' });
    expect(written.join('')).toBe(
      '{"id":1,"method":"Page.navigate","params":{"url":"about:blank"},"sessionId":"S1"}\0',
    );
  });

  test('answers may come in any order and cut anywhere, even inside a letter', async () => {
    const { pipe, fromBrowser } = opened();
    const answers = Promise.all([pipe.call('A'), pipe.call('B')]);
    const bytes = Buffer.from('{"id":2,"result":"第二"}\0{"id":1,"result":"第一"}\0');
    for (const byte of bytes) fromBrowser.write(Uint8Array.of(byte));
    expect(await answers).toEqual(['第一', '第二']);
  });

  test('what Chromium says against a call names the call', async () => {
    const { pipe, fromBrowser } = opened();
    const answer = pipe.call('Page.fly');
    fromBrowser.write('{"id":1,"error":{"code":-32601,"message":"not found"}}\0');
    await expect(answer).rejects.toThrow('Page.fly: not found');
  });

  test('events go to their listener', async () => {
    const { pipe, fromBrowser } = opened();
    const heard = new Promise((resolve) => pipe.listen('Runtime.bindingCalled', resolve));
    fromBrowser.write('{"method":"Other","params":{}}\0');
    fromBrowser.write('{"method":"Runtime.bindingCalled","params":{"payload":"3/9"}}\0');
    expect(await heard).toEqual({ payload: '3/9' });
  });

  test('a call that waits when the pipe closes is rejected, and so is a later one', async () => {
    const { pipe, fromBrowser } = opened();
    const waits = pipe.call('A');
    fromBrowser.destroy();
    await expect(waits).rejects.toThrow('Chromium ended');
    await expect(pipe.call('B')).rejects.toThrow('Chromium ended');
  });
});

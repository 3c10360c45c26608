/** Every JavaScript engine has these two; the pure folders know no library that declares them. */
declare function atob(text: string): string;
declare function btoa(text: string): string;

const chunk = 0x8000;

/** Bytes of a base64 string. @throws DOMException when it is not base64 */
export function bytesOfBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter: string) => letter.charCodeAt(0));
}

/** Base64 of bytes. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

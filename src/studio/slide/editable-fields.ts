/** Makes every text of slide markup a field one can type into, and every picture something one can choose. */
export function makeEditable(root: DocumentFragment): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-path]')) {
    element.setAttribute('contenteditable', 'plaintext-only');
    element.setAttribute('spellcheck', 'false');
  }
  for (const picture of root.querySelectorAll<HTMLElement>('[data-block]')) picture.tabIndex = 0;
}

/** Makes every text of slide markup something one can point at, without typing. */
export function makeReadable(root: DocumentFragment): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-path]')) element.tabIndex = 0;
}

/** Marks quietly which texts are the lecturer's own words. */
export function markOwn(root: DocumentFragment, paths: readonly string[]): void {
  for (const path of paths) {
    root.querySelector(`[data-path="${CSS.escape(path)}"]`)?.setAttribute('data-origin', 'own');
  }
}

import { msg } from '@lit/localize';

/** Makes every text of slide markup a field one can type into. */
export function makeEditable(root: DocumentFragment): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-path]')) {
    element.setAttribute('contenteditable', 'plaintext-only');
    element.setAttribute('role', 'textbox');
    element.setAttribute('spellcheck', 'false');
    element.setAttribute('aria-label', nameOf(element.dataset.path ?? ''));
  }
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

function nameOf(path: string): string {
  const field = path.split('.').at(-1) ?? '';
  const names: Readonly<Record<string, string>> = {
    label: msg('序号'),
    title: msg('标题'),
    lead: msg('小标题'),
    left: msg('左栏'),
    right: msg('右栏'),
    when: msg('时间'),
    who: msg('主体'),
    what: msg('事项'),
    question: msg('问题'),
    caption: msg('图注'),
    source: msg('出处'),
    note: msg('表注'),
  };
  return names[field] ?? msg('文字');
}

const smallWord = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;
const capitalWord = /^[(“"'‘]*[A-Z\d]|^[&–—-]+$/;

/** Whether every English word but the small ones begins with a capital and no stop ends the line, as in headings and names. */
export function isCapitalised(text: string): boolean {
  if (!/^[(“"'‘]?[A-Z]/.test(text) || /[\u4e00-\u9fff]|[.,;:?!]$/.test(text)) return false;
  return text.split(/\s+/).every((word) => smallWord.test(word) || capitalWord.test(word));
}

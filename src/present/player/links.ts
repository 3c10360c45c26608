/**
 * Follows a link of a slide: `#slide-id` goes there, web, mail and telephone addresses open in a window of
 * their own, anything else does nothing. The page itself never leaves the show.
 */
export function followLink(event: MouseEvent, go: (slide: string) => void): void {
  const link = event
    .composedPath()
    .find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) go(address.slice(1));
  else if (/^(?:https?:|mailto:|tel:)/i.test(address)) window.open(link.href, '_blank', 'noopener');
}

/** Lets words of the notice be dragged: onto the slide as a quote, elsewhere as plain text. */
export function dragQuote(event: DragEvent, quote: string): void {
  event.dataTransfer?.setData('text/plain', quote);
  event.dataTransfer?.setData('application/x-lectern-sentence', quote);
}

/** One sentence to the user at the foot of the window; also read out by screen readers. */
export interface Message {
  readonly kind: 'information' | 'warning' | 'error';
  readonly text: string;
  /** One thing that can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

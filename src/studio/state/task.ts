/** Long work under way: shown with its progress, and it can be cancelled. */
export interface Task {
  readonly label: string;
  /** Share done from 0 to 1; null when nobody knows. */
  readonly done: number | null;
  readonly cancel: () => void;
}

import type { Ink } from '../../model/ink';
import type { Language } from '../../model/language';
import type { ShowCommand, ShowState } from '../../model/presenting';
import type { RehearsalRun } from '../../model/rehearsal';
import type { Theme } from '../../model/theme';
import type { ResumeStore } from '../resume';

/** How a deck is shown. */
export interface PlayerOptions {
  /** The deck's theme as loaded, its variant not yet put on. */
  readonly theme: Theme;
  /** Language of buttons and messages; the deck's own without. */
  readonly language?: Language;
  /** Id of the slide to begin with. */
  readonly slide?: string;
  /** Length of the slot; the brief's without. */
  readonly minutes?: number;
  /** Where a reloaded page goes on from; without, nothing is kept. */
  readonly resume?: ResumeStore;
  /** Ink kept with the deck. */
  readonly ink?: Ink;
  /** Called after each stroke, for keeping the ink. */
  readonly onInk?: (ink: Ink) => void;
  /** Called when the show ends, with the seconds of each slide. */
  readonly onRun?: (run: RehearsalRun) => void;
  /** Called after the show was closed. */
  readonly onClose?: () => void;
  /** Gives the presenter window a script of its own; see `PresenterHub`. For the single-file deck. */
  readonly preparePresenter?: (view: Window) => void;
  /** The time in ms since 1970; tests give their own. */
  readonly now?: () => number;
}

/** A show under way. */
export interface Player {
  readonly state: ShowState;
  /** The seconds of each slide so far. */
  readonly run: RehearsalRun;
  readonly ink: Ink;
  /** Carries out a command, as a key would. */
  command(command: ShowCommand): void;
  /** Goes to the slide of that id. */
  go(slide: string): void;
  /** Opens a message port by which another window of ours follows and leads the show. */
  connect(port: MessagePort): () => void;
  /** Ends the show and leaves `host` empty. */
  close(): void;
}

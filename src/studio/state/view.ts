/** The three rooms one walks through: bring a notice, see what was recognised, work on the deck. */
export type View = 'start' | 'recognised' | 'room';

/** What the right side of the room shows, one at a time. */
export type Panel = 'notice' | 'plan' | 'check' | 'theme' | 'versions';

/** Windows that lie over the room. */
export type Overlay = 'export' | 'paste' | 'script' | 'shortcuts' | 'source' | 'insert' | 'find';

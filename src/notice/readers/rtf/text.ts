/** Groups whose words are not the document's: tables of fonts and styles, pictures, headers, field codes. */
const aside =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|footnote|fldinst|listtable|listoverridetable|revtbl|pgdsctbl|themedata|datastore|xmlnstbl|filetbl|annotation|nonshppict)$/;
/** What a control word stands for; cells and rows end in the mark that Word's own text has. */
const signs: Readonly<Record<string, string>> = {
  par: '\r',
  sect: '\r',
  line: '\u000b',
  page: '\f',
  cell: '\u0007',
  row: '\u0007',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u3000',
};
const token =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;

interface Group {
  skipped: boolean;
  /** Bytes that follow a Unicode character for old programs. */
  fallback: number;
}

interface State {
  readonly groups: Group[];
  readonly out: string[];
  /** Bytes of characters not yet decoded. */
  bytes: number[];
  /** Fallback bytes still to be passed over. */
  pending: number;
  /** The group has just begun: a `*` makes it a destination that may be skipped. */
  fresh: boolean;
}

/**
 * The words of an RTF file with control characters: 0D after a paragraph, 07 after a cell and a row.
 * Bytes are read in GB18030 when the file has Chinese fonts or code page, else in Windows-1252. Linear.
 */
export function rtfText(source: string): string {
  const decoder = new TextDecoder(/\\ansicpg936|\\fcharset134/.test(source) ? 'gb18030' : 'windows-1252');
  const state: State = {
    groups: [{ skipped: false, fallback: 1 }],
    out: [],
    bytes: [],
    pending: 0,
    fresh: false,
  };
  for (const [, word, number, hex, symbol, brace, text] of source.matchAll(token)) {
    if (hex === undefined) flush(state, decoder);
    if (brace !== undefined) enterOrLeave(state, brace);
    else if (word !== undefined) control(state, word, number);
    else if (symbol !== undefined) control(state, symbol, undefined);
    else if (hex !== undefined) byte(state, Number.parseInt(hex, 16));
    else if (text !== undefined) words(state, text);
  }
  flush(state, decoder);
  return state.out.join('');
}

function enterOrLeave(state: State, brace: string): void {
  const here = state.groups.at(-1) ?? { skipped: false, fallback: 1 };
  if (brace === '{') state.groups.push({ ...here });
  else if (state.groups.length > 1) state.groups.pop();
  state.fresh = brace === '{';
  state.pending = 0;
}

function control(state: State, word: string, number: string | undefined): void {
  const group = state.groups.at(-1);
  const first = state.fresh;
  state.fresh = false;
  if (!group) return;
  if (word === '*' || (first && aside.test(word))) group.skipped = true;
  else if (word === 'uc') group.fallback = Math.min(8, Math.max(0, Number(number ?? 1)));
  else if (word === 'u' && number !== undefined) unicode(state, group, Number(number));
  else if (word === '~') write(state, ' ');
  else if (/^[\\{}]$/.test(word)) write(state, word);
  else if (signs[word] !== undefined) write(state, signs[word]);
}

function unicode(state: State, group: Group, number: number): void {
  write(state, String.fromCharCode(number < 0 ? number + 65536 : number));
  state.pending = group.fallback;
}

function byte(state: State, value: number): void {
  state.fresh = false;
  if (state.pending > 0) state.pending--;
  else if (!state.groups.at(-1)?.skipped) state.bytes.push(value);
}

function words(state: State, text: string): void {
  state.fresh = false;
  const passed = Math.min(state.pending, text.length);
  state.pending -= passed;
  write(state, text.slice(passed));
}

function write(state: State, text: string): void {
  if (!state.groups.at(-1)?.skipped) state.out.push(text);
}

function flush(state: State, decoder: TextDecoder): void {
  if (state.bytes.length === 0) return;
  state.out.push(decoder.decode(Uint8Array.from(state.bytes)));
  state.bytes = [];
}

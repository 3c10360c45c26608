import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { type MarkdownConfig, parser } from '@lezer/markdown';

/** Marks a line as faulty, 1-based; null marks none. */
const markLine = StateEffect.define<number | null>();

const faultyLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const effect = transaction.effects.find((each) => each.is(markLine));
    if (!effect) return marks.map(transaction.changes);
    const number: number | null = effect.value;
    if (number === null || number > transaction.state.doc.lines) return Decoration.none;
    const { from } = transaction.state.doc.line(Math.max(1, number));
    return Decoration.set([Decoration.line({ class: 'cm-faulty' }).range(from)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const look = HighlightStyle.define([
  { tag: tags.heading, fontWeight: 'bold' },
  { tag: tags.strong, fontWeight: 'bold' },
  { tag: tags.emphasis, fontStyle: 'normal', textDecoration: 'underline' },
  { tag: [tags.comment, tags.meta, tags.processingInstruction, tags.contentSeparator], class: 'cm-quiet' },
]);

const frame = EditorView.theme({
  '&': { height: '100%', fontSize: '0.9rem', color: 'inherit' },
  '.cm-content': { fontFamily: 'var(--wa-font-family-code)', caretColor: 'currentColor' },
  '.cm-gutters': { background: 'transparent', color: 'var(--wa-color-text-quiet)', border: '0' },
  '.cm-cursor': { borderLeftColor: 'currentColor' },
  '.cm-quiet': { color: 'var(--wa-color-text-quiet)' },
  '.cm-faulty': { background: 'var(--wa-color-danger-fill-quiet)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--wa-color-neutral-fill-normal) !important',
  },
});

/** The lines between `---` at the beginning are no heading. */
const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true, style: tags.meta }],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(context, line) {
        if (context.lineStart !== 0 || line.text !== '---') return false;
        let ended = false;
        while (!ended && context.nextLine()) ended = line.text === '---';
        if (ended) context.nextLine();
        context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()));
        return true;
      },
    },
  ],
};

/** What an editor is made for. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly root: ShadowRoot | Document;
  readonly text: string;
  readonly label: string;
  readonly readOnly: boolean;
  /** Called after each change by the user. */
  readonly changed: (text: string) => void;
}

/** A Markdown editor in `parent`. */
export function createMarkdownEditor(options: EditorOptions): EditorView {
  return new EditorView({
    parent: options.parent,
    root: options.root,
    doc: options.text,
    extensions: extensionsFor(options),
  });
}

/** Points out a faulty line, 1-based; null takes the mark away. */
export function showFault(editor: EditorView, line: number | null): void {
  editor.dispatch({ effects: markLine.of(line) });
}

function extensionsFor(options: EditorOptions): Extension {
  const markdown = new Language(defineLanguageFacet(), parser.configure(frontMatter), [], 'markdown');
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    search({ top: true }),
    highlightSelectionMatches(),
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
    markdown.extension,
    syntaxHighlighting(look),
    faultyLine,
    frame,
    EditorView.lineWrapping,
    EditorView.editable.of(!options.readOnly),
    EditorView.contentAttributes.of({ 'aria-label': options.label, tabindex: '0' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.changed(update.state.doc.toString());
    }),
  ];
}

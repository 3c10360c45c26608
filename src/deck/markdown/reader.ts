import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

/** A token of markdown-it, as far as we read it. */
export type Token = ReturnType<(typeof markdown)['parse']>[number];

const safeLink = /^(?:https?:\/\/|mailto:|tel:|#)/i;
/** Looking further for the end of a comment would let a hostile file take quadratic time. */
const longestComment = 1000;
const tag = /^<(\/?)(strong|em|br)>/;

/** The Markdown of deck.md: CommonMark with tables, without HTML but for `<strong> <em> <br>` and comments. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .disable(['reference', 'code', 'lheading', 'html_block', 'strikethrough', 'html_inline'])
  .use(cjkFriendly);
markdown.normalizeLink = (link) => link;
markdown.normalizeLinkText = (link) => link;
markdown.validateLink = () => true;

markdown.inline.ruler.before('autolink', 'plain-tags', (state, silent) => {
  const match = tag.exec(state.src.slice(state.pos, state.pos + 9));
  if (!match) return false;
  if (!silent) state.push(`tag_${match[2]}`, '', 0).markup = match[1] ?? '';
  state.pos += match[0].length;
  return true;
});

markdown.inline.ruler.before('autolink', 'comments', (state, silent) => {
  if (!state.src.startsWith('<!--', state.pos)) return false;
  const near = state.src.slice(state.pos, state.pos + longestComment);
  const end = near.indexOf('-->');
  if (end < 0) return false;
  if (!silent) state.push('comment', '', 0).content = near.slice(4, end).trim();
  state.pos += end + 3;
  return true;
});

/** The tokens of a piece of deck.md. */
export function tokensOf(source: string): readonly Token[] {
  return markdown.parse(source, {});
}

/** The inline tokens of one line of text. */
export function inlineTokens(source: string): readonly Token[] {
  return markdown.parseInline(source, {})[0]?.children ?? [];
}

/** Whether a link may stand in a deck: http(s), mailto, tel or a slide. */
export function isSafeLink(href: string): boolean {
  return safeLink.test(href);
}

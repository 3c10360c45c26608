import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { templates } from '../../../src/studio/localization/en';

const folder = 'src/studio';
const hanzi = /[\u3400-\u9fff]/;

function sources(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('localization/en.ts'))
    .map((name) => join(folder, name));
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** Texts with Chinese in them that stand outside `msg()` and outside `{ zh, en }`. */
function untranslated(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') return;
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'zh') return;
    const words = wordsOf(node);
    if (words !== undefined && hanzi.test(words)) found.push(`${file.fileName}: ${words.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return undefined;
}

/** Names of languages are written in the language itself, and an ideographic space is no word. */
const exempt = /: (?:中文|English)$/;

describe('strings of the interface', () => {
  it('all stand in msg(), or in both languages', () => {
    const found = sources().flatMap((path) => untranslated(parse(path)));
    expect(found.filter((entry) => !exempt.test(entry))).toEqual([]);
  });

  it('all have an English translation, and none is left over', () => {
    const exchange = readFileSync(join(folder, 'localization/en.xlf'), 'utf8');
    const units = [...exchange.matchAll(/<trans-unit id="(\w+)">([\s\S]*?)<\/trans-unit>/g)];
    const missing = units.filter(
      ([, , body]) => !/<target>[^<]*\S/.test(body ?? '') && !/<target><x/.test(body ?? ''),
    );
    expect(missing.map(([, id]) => id)).toEqual([]);
    expect(Object.keys(templates).sort()).toEqual(units.map(([, id]) => id).sort());
  });

  it('no translation still has Chinese in it', () => {
    const chinese = Object.values<unknown>(templates).filter((text) => hanzi.test(JSON.stringify(text)));
    expect(chinese).toEqual([]);
  });

  it('every message in the code is in the exchange file', () => {
    const exchange = readFileSync(join(folder, 'localization/en.xlf'), 'utf8');
    const known = new Set(
      [...exchange.matchAll(/<source>([\s\S]*?)<\/source>/g)].map((match) => plainSource(match[1] ?? '')),
    );
    const asked = sources().flatMap((path) => messages(parse(path)));
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter((words) => !known.has(words))).toEqual([]);
  });
});

function plainSource(source: string): string {
  return source
    .replace(/<x [^>]*\/>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

function messages(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg')
      found.push(messageWords(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function messageWords(node: ts.Node | undefined): string {
  if (!node) return '';
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node)) return messageWords(node.template);
  if (!ts.isTemplateExpression(node)) return '';
  return node.head.text + node.templateSpans.map((span) => span.literal.text).join('');
}

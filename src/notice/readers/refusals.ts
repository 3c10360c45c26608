import { UnusableInput } from '../../model/finding';

const sentences = {
  'input.empty': [
    '这是空文件或文件夹，请选择一份有文字的公文。',
    'This file is empty or a folder; choose a notice with text.',
  ],
  'input.too-large': [
    '文件过大，请只保留公文本身后再打开（文本不超过 8 MB，其他格式不超过 50 MB）。',
    'The file is too large; keep only the notice itself (text up to 8 MB, other formats up to 50 MB).',
  ],
  'input.too-short': [
    '只读到一行文字，不足以成为一份公文，请打开或粘贴完整的公文。',
    'There is only one line of text; open or paste the whole notice.',
  ],
  'input.no-text': [
    '文件里没有可读的文字，请换一份带文字的文件。',
    'The file holds no readable text; use a copy with text.',
  ],
  'input.binary': [
    '这不是可读的公文文件，请打开 docx、pdf、html、md、txt 或 ofd 格式的公文。',
    'This is not a readable notice; open a docx, pdf, html, md, txt or ofd file.',
  ],
  'input.format': [
    '暂不支持这种格式，请另存为 docx、pdf 或 txt 后再打开。',
    'This format is not supported; save it as docx, pdf or txt and open that.',
  ],
  'input.damaged': [
    '文件已损坏，无法读取，请重新获取或另存后再打开。',
    'The file is damaged; get it again or save it anew.',
  ],
  'input.password': [
    '文件设有密码，请去掉密码后再打开。',
    'The file is protected by a password; remove it and open the file again.',
  ],
  'input.scan': [
    '这份 PDF 是扫描件，没有文字层，请先做文字识别，或换用电子版。',
    'This PDF is a scan without text; run text recognition on it or use the electronic version.',
  ],
  'input.container': [
    '文件的压缩结构异常（条目过多、过大或互相重叠），为安全起见不予读取，请另存后再打开。',
    'The packed structure of the file is abnormal (too many, too large or overlapping entries), so it is not read; save it anew.',
  ],
  'input.doctype': [
    '文件内含有文档类型声明，为安全起见不予读取，请用办公软件另存后再打开。',
    'The file contains a document type declaration and is not read for safety; save it anew with an office program.',
  ],
  'input.nesting': [
    '文件的层次嵌套过深，无法读取，请用办公软件另存后再打开。',
    'The file is nested too deeply to be read; save it anew with an office program.',
  ],
  'input.fonts': [
    '这份 PDF 的字体没有编码信息，读出的文字是乱码，请换用 docx 或重新导出的 PDF。',
    'The fonts of this PDF do not say which characters they hold; use the docx or a PDF exported anew.',
  ],
  'input.old-word': [
    '这份 doc/wps 文件读不出文字，请用 Word 或 WPS 另存为 docx 后再打开。',
    'No text could be read from this doc/wps file; save it as docx with Word or WPS and open that.',
  ],
  'input.slow': [
    '读取文件用时过长，已停止，请另存为 txt 或 docx 后再打开。',
    'Reading the file took too long and was stopped; save it as txt or docx and open that.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** Code of a refusal, e.g. `input.empty`. */
export type Refusal = keyof typeof sentences;

/** The refusal `code` as an error that carries its one sentence in both languages. */
export function refusal(code: Refusal): UnusableInput {
  const [zh, en] = sentences[code];
  return new UnusableInput(code, { zh, en });
}

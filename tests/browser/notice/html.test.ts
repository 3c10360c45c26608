import { expect, test } from 'vitest';
import { extractFragment, extractPage } from '../../../src/notice/readers/html/extract';
import { extractMarkdown } from '../../../src/notice/readers/markdown/extract';
import { extractPasted } from '../../../src/notice/readers/pasted';
import { ports, texts } from './support';

const body = '各单位要高度重视，认真组织实施，确保各项要求落到实处。';

test('a page whose title stands outside the article keeps it, once', () => {
  const markup = `<body><div class="top"><a href="/">首页</a></div><div id="c"><h1>关于春季植树的通知</h1><div class="meta">来源：本站</div>
    <div id="zoom"><p>${body.repeat(4)}</p><p>一、时间</p><p>${body.repeat(3)}</p></div></div><div class="footer">主办单位：某局</div></body>`;
  expect(texts(extractPage(markup, ports))).toEqual([
    '关于春季植树的通知',
    body.repeat(4),
    '一、时间',
    body.repeat(3),
  ]);
});

test('what was left aside is said', () => {
  const markup = `<body><div>${'其他栏目'.repeat(5)}</div><div><p>${body.repeat(8)}</p></div></body>`;
  expect(extractPage(markup, ports).findings.map(({ code }) => code)).toEqual(['notice.page-furniture']);
});

test('layout tables are looked through, data tables keep merged cells', () => {
  const markup = `<body><table><tr><td><p>${body}</p><table border="1"><tr><th rowspan="2">项目</th><th colspan="2">标准</th></tr><tr><th>城市</th><th>农村</th></tr><tr><td>低保</td><td>900</td><td>700</td></tr></table></td></tr></table></body>`;
  const extract = extractPage(markup, ports);
  expect(extract.lines[0]?.cells).toBeUndefined();
  expect(extract.headRows).toEqual([2]);
  expect(extract.lines[1]?.cells).toEqual([
    { text: '项目', rows: 2 },
    { text: '标准', columns: 2 },
  ]);
});

test('scripts, styles, hidden parts and event handlers leave no trace', () => {
  const markup = `<body><p onclick="window.ran=1">甲<script>window.ran = 1</script></p><img src=x onerror="window.ran=1"><p style="display:none">暗</p><template><p>模</p></template><p>乙</p></body>`;
  expect(texts(extractPage(markup, ports))).toEqual(['甲', '乙']);
  expect('ran' in window).toBe(false);
});

test('Word’s list numbers are kept, its conditional comments and style sheets dropped', () => {
  const html = `<html><head><style>@list l0 {}</style></head><body><!--StartFragment-->
    <p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>工作目标<o:p></o:p></b></p>
    <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
    <p class=MsoListParagraph><span style='font-family:Wingdings;mso-list:Ignore'>Ø<span>&nbsp; </span></span>落实责任</p><!--EndFragment--></body></html>`;
  expect(texts(extractFragment(html, ports))).toEqual(['一、工作目标', '• 落实责任']);
});

test('ordered and unordered lists show what a browser draws, unless the words bring it', () => {
  const html =
    '<ol start="3"><li>甲</li><li>乙</li></ol><ul><li>丙</li><li>（一）丁</li></ul><ol style="list-style-type: cjk-ideographic"><li>戊</li></ol>';
  expect(texts(extractFragment(html, ports))).toEqual(['3. 甲', '4. 乙', '• 丙', '（一）丁', '一、戊']);
});

test('a heading broken by a line break is one line; a paragraph’s breaks are lines', () => {
  const html = '<h1>关于做好防汛<br>工作的通知</h1><p>甲。<br>乙。</p>';
  const { lines } = extractFragment(html, ports);
  expect(lines.map(({ text, mark }) => [text, mark])).toEqual([
    ['关于做好防汛工作的通知', 1],
    ['甲。', undefined],
    ['乙。', undefined],
  ]);
});

test('an editor’s markup around plain text gives way to the text', () => {
  const text = '# 关于放假的通知\n\n一、时间\n';
  const html = '<div style="font-family:monospace"><div># 关于放假的通知</div><div>一、时间</div></div>';
  expect(extractPasted({ text, html }, ports).lines[0]).toMatchObject({ text: '关于放假的通知', mark: 1 });
});

test('an HTML table inside Markdown keeps its merged cells and its place', () => {
  const markdown =
    '前文。\n\n<table>\n<tr><td rowspan="2">甲</td><td>一</td></tr>\n<tr><td>二</td></tr>\n</table>\n\n后文。';
  const extract = extractMarkdown(markdown, ports);
  expect(texts(extract)).toEqual(['前文。', '甲\t一', '二', '后文。']);
  expect(extract.lines[1]).toMatchObject({
    paragraph: 3,
    original: 5,
    table: 0,
    cells: [{ text: '甲', rows: 2 }, {}],
  });
  expect(extract.headRows).toEqual([0]);
});

test('a table of particulars and lists of links are the page’s; links to attachments are the notice’s', () => {
  const particulars =
    '<table><tr><td>索 引 号：</td><td>0001</td><td>发文机关：</td><td>某县政府办</td></tr><tr><td>标　题：</td><td>关于植树的通知</td><td>发文字号：</td><td>某政办〔2026〕3号</td></tr></table>';
  const markup = `<body>${particulars}<div><p>关于植树的通知</p><p>${body.repeat(6)}</p><div>附件：<a href="a.doc">1.名单.doc</a><a href="b.doc">2.表.doc</a></div></div><ul><li><a href="1">关于放假的通知</a></li><li><a href="2">关于招生的通知</a></li></ul></body>`;
  const lines = texts(extractPage(markup, ports));
  expect(lines).toEqual(['某政办〔2026〕3号', '关于植树的通知', body.repeat(6), '附件：1.名单.doc2.表.doc']);
});

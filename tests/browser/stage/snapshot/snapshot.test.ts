import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { DisplayItem } from '../../../../src/model/display-item';
import { type DisplayList, displayListSchema, textItems } from '../../../../src/model/display-list';
import { showSlides, snapshotOf } from './slides';

function items(list: DisplayList): readonly DisplayItem[] {
  return list.pages[0]?.items ?? [];
}

function words(list: DisplayList): string[] {
  return list.pages.flatMap((page) => textItems(page.items).map((item) => item.text));
}

/** Layout counts in 64ths of a pixel. */
function whole<T extends { x: number; width: number }>(items: readonly T[]): T[] {
  return items.map((item) => ({ ...item, x: Math.round(item.x), width: Math.round(item.width) }));
}

function flat(all: readonly DisplayItem[]): DisplayItem[] {
  return all.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));
}

describe('the display list of a slide', () => {
  it('is plain JSON of the schema', async () => {
    const list = await snapshotOf([
      '<h2>标题</h2><p style="border:2px solid red;border-radius:8px;box-shadow:0 2px 8px rgba(0,0,0,.3)">正文</p>',
    ]);
    expect(v.parse(displayListSchema, JSON.parse(JSON.stringify(list)))).toEqual(list);
  });

  it('has one text a line with its baseline', async () => {
    const list = await snapshotOf([
      '<p style="position:absolute;left:64px;top:40px;width:320px">一二三四五六七八九十甲乙丙丁</p>',
    ]);
    expect(whole(textItems(items(list)))).toMatchObject([
      {
        text: '一二三四五六七八九十',
        x: 64,
        width: 320,
        size: 32,
        weight: 400,
        family: 'Noto Sans SC',
        block: 0,
      },
      { text: '甲乙丙丁', x: 64, width: 128 },
    ]);
    const [first, second] = textItems(items(list));
    expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBe(48);
  });

  it('joins what only a break opportunity separates', async () => {
    const list = await snapshotOf(['<p data-path="a">做好<wbr>安全<wbr>生产</p>']);
    expect(whole(textItems(items(list)))).toMatchObject([{ text: '做好安全生产', width: 192, path: 'a' }]);
  });

  it('keeps inner spaces, drops collapsed ones and remembers swallowed ones', async () => {
    const list = await snapshotOf(['<p style="width:200px">\n  alpha beta   gamma delta\n</p>']);
    const texts = textItems(items(list));
    expect(texts.map((item) => item.text)).toEqual(['alpha beta', 'gamma delta']);
    expect(texts[0]?.after).toBe('space');
  });

  it('gives letters their offsets only where the font does not put them there', async () => {
    const list = await snapshotOf(['<p>普通文字</p><p style="letter-spacing:4px">字距</p><p>AVAVA To</p>']);
    const [plain, spaced, kerned] = textItems(items(list));
    expect(plain?.offsets).toBeUndefined();
    expect(spaced?.spacing).toBe(4);
    expect(spaced?.width).toBeCloseTo(72, 1);
    expect(spaced?.offsets).toBeUndefined();
    expect(kerned?.offsets?.length).toBe('AVAVA To'.length);
  });

  it('knows roles, list levels and table places', async () => {
    const list = await snapshotOf([
      `<h2>标题</h2><ul><li><i aria-hidden="true">■</i>甲<ul><li>乙</li></ul></li></ul>
       <table><tr><th>部门</th><th>任务</th></tr><tr><td rowspan="2">甲部</td><td>一</td></tr><tr><td>二</td></tr></table>`,
    ]);
    const blocks = list.pages[0]?.blocks ?? [];
    expect(blocks.map((block) => block.role)).toEqual(
      'H2 L LI LBody L LI LBody Table TR TH TH TR TD TD TR TD'.split(' '),
    );
    expect(blocks.filter((block) => block.role === 'LI').map((block) => block.list?.level)).toEqual([0, 1]);
    expect(blocks.at(-1)?.cell).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
    const mark = textItems(items(list)).find((item) => item.text === '■');
    expect(mark && 'block' in mark).toBe(false);
  });

  it('reads boxes, borders, shadows and gradients', async () => {
    const list = await snapshotOf([
      `<p style="position:absolute;left:10px;top:20px;width:200px;height:100px;border-radius:12px;
        background:linear-gradient(90deg,#ff0000,#0000ff 80%);box-shadow:0 4px 12px 2px rgba(0,0,0,.5)"></p>
       <p style="position:absolute;left:10px;top:200px;width:200px;border-left:4px solid #00ff00">边</p>`,
    ]);
    const boxes = items(list).filter((item) => item.kind === 'box');
    expect(boxes[1]).toMatchObject({
      x: 10,
      y: 20,
      width: 200,
      height: 100,
      radii: [12, 12, 12, 12],
      fill: {
        from: [10, 70],
        to: [210, 70],
        angle: 90,
        stops: [
          { at: 0, colour: '#ff0000' },
          { at: 0.8, colour: '#0000ff' },
        ],
      },
      shadows: [{ x: 0, y: 4, blur: 12, spread: 2, colour: '#00000080' }],
    });
    expect(boxes[2]).toMatchObject({
      border: [null, null, null, { width: 4, style: 'solid', colour: '#00ff00' }],
    });
  });

  it('reads drawings as paths', async () => {
    const list = await snapshotOf([
      '<svg width="100" height="50" viewBox="0 0 200 100"><circle cx="50" cy="50" r="40" fill="#123456"/><path d="M0 0L10 10" stroke="red" stroke-width="2" fill="none"/></svg>',
    ]);
    const paths = flat(items(list)).filter((item) => item.kind === 'path');
    expect(paths).toMatchObject([
      { matrix: [0.5, 0, 0, 0.5, 0, 0], fill: '#123456' },
      { path: 'M0 0L10 10', stroke: { colour: '#ff0000', width: 2 } },
    ]);
  });

  it('replays a turned element as a matrix', async () => {
    const list = await snapshotOf([
      '<p style="position:absolute;left:100px;top:100px;width:100px;height:48px;transform:rotate(90deg)">转</p>',
    ]);
    const group = items(list).find((item) => item.kind === 'group');
    expect(group?.kind === 'group' && group.matrix?.map(Math.round)).toEqual([0, 1, -1, 0, 274, -26]);
  });

  it('leaves the slides as they were', async () => {
    const { slides, remove } = await showSlides(
      ['<p class="a" style="transform:rotate(3deg)">词</p>'],
      '.a::before{content:"序";color:red}',
    );
    const before = slides[0]?.outerHTML;
    remove();
    const again = await showSlides(
      ['<p class="a" style="transform:rotate(3deg)">词</p>'],
      '.a::before{content:"序";color:red}',
    );
    expect(again.slides[0]?.outerHTML).toBe(before);
    again.remove();
  });

  it('reads generated words as decoration', async () => {
    const list = await snapshotOf(['<p class="a">词</p>'], '.a::before{content:"序";color:#ff0000}');
    expect(words(list)).toEqual(['序', '词']);
  });

  it('notes links with their areas', async () => {
    const list = await snapshotOf(['<p>见<a href="#s2">附件</a></p>']);
    expect(whole(list.pages[0]?.links ?? [])).toMatchObject([{ href: '#s2', x: 32, width: 64, block: 0 }]);
    expect(textItems(items(list)).map((item) => item.href)).toEqual([undefined, '#s2']);
  });
});

describe('what the list has no words for', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['filter', 'filter:blur(2px)'],
    ['clip-path', 'clip-path:circle(40px)'],
    ['text-shadow', 'text-shadow:2px 2px 2px #000'],
    ['italics', 'font-style:italic'],
    ['vertical text', 'writing-mode:vertical-rl'],
    ['text-transform', 'text-transform:uppercase'],
    ['blend mode', 'mix-blend-mode:multiply'],
    ['background', 'background:radial-gradient(red,blue)'],
    ['background', 'background:linear-gradient(rgba(255,0,0,.2),blue)'],
    ['background', 'background:repeating-linear-gradient(red 0 10px,blue 10px 20px)'],
    ['inset shadow', 'box-shadow:inset 0 0 8px red'],
    ['rounded border of mixed sides', 'border:2px solid red;border-left-width:8px;border-radius:9px'],
    ['::marker', 'display:list-item;list-style:square inside'],
    ['mask', 'mask-image:linear-gradient(#000,transparent)'],
    ['rotate, scale or translate', 'translate:4px'],
    ['background-clip: text', 'background:linear-gradient(red,blue) text'],
    ['columns', 'columns:2'],
    ['border image', 'border:4px solid;border-image:linear-gradient(red,blue) 1'],
    ['outline', 'outline:auto'],
    ['text stroke', '-webkit-text-stroke:1px red'],
    ['text emphasis', 'text-emphasis:dot'],
  ];

  it.each(cases)('%s becomes a picture, words kept, and is reported', async (feature, css) => {
    const list = await snapshotOf([`<p style="margin:60px;width:300px;${css}">字样 abc</p>`]);
    const pictures = flat(items(list)).filter((item) => item.kind === 'picture');
    expect(pictures).toHaveLength(1);
    const key = pictures[0]?.kind === 'picture' ? pictures[0].picture : '';
    expect(list.pictures[key]?.width).toBeGreaterThan(300);
    expect(words(list).join('')).toContain('字样');
    expect(list.findings).toMatchObject([{ code: 'snapshot.picture', severity: 'note', slide: 's1' }]);
    expect(list.findings[0]?.message.en).toContain(feature);
  });

  it('is found wherever it is set: in nested rules, and by what is around the slide', async () => {
    const nested = await snapshotOf(
      ['<p class="a">字样</p>'],
      '@media all{.a{font-size:40px;&{filter:blur(1px)}}}',
    );
    expect(nested.findings[0]?.message.en).toContain('filter');
    document.body.style.textTransform = 'uppercase';
    const inherited = await snapshotOf(['<p>abc</p>']);
    document.body.style.textTransform = '';
    expect(inherited.findings[0]?.message.en).toContain('text-transform');
  });

  it('counters and first letters too', async () => {
    const counted = await snapshotOf(
      ['<p class="c">甲</p>'],
      '.c::before{counter-increment:n;content:counter(n) "."}',
    );
    expect(counted.findings).toMatchObject([{ code: 'snapshot.picture' }]);
    expect(words(counted)).toEqual(['甲']);
    const first = await snapshotOf(['<p class="f">首字</p>'], '.f::first-letter{color:red;font-size:60px}');
    expect(first.findings).toMatchObject([{ code: 'snapshot.picture' }]);
  });

  it('only the letter no bundled font has becomes a picture', async () => {
    const list = await snapshotOf(['<p>签到\u{1F44D}\u{1F3FD}完成</p>'], '', {
      covers: (_family, _weight, code) => code < 0x1f000,
    });
    const kinds = items(list).flatMap((item) =>
      item.kind === 'text' ? [item.hidden ? `(${item.text})` : item.text] : [item.kind],
    );
    expect(kinds).toEqual(['box', '签到', 'picture', '(\u{1F44D}\u{1F3FD})', '完成']);
    expect(list.findings).toMatchObject([{ code: 'snapshot.foreign-letters', severity: 'warning' }]);
  });

  it('a broken image is reported by the page it is on', async () => {
    const list = await snapshotOf([
      '<img src="data:image/png;base64,AAAA" alt="坏图" width="100" height="80">',
    ]);
    expect(list.findings).toMatchObject([{ code: 'snapshot.lost-picture', severity: 'error', slide: 's1' }]);
  });
});

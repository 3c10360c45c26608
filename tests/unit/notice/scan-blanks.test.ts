import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/model/source-text';
import { understand } from '../../../src/notice/understand';
import { fromText } from './notices';

const head = '关于做好社区图书角开放工作的通知\n\n各街道办事处：\n\n';
const tail = '\n\n湖滨区文化局\n2031年4月2日\n';
const paragraphs = [
  '为方便居民就近借阅图书，进一步发挥社区图书角的作用，请各街道办事处结合本辖区实际，合理安排开放时间，及时更新图书目录，并在显著位置公布借阅办法和联系电话。',
  '各街道办事处要加强日常管理，安排专人负责图书的整理和登记，对破损严重、不宜继续借阅的图书及时下架，补充居民喜爱的新书，确保每月至少更新一次图书目录。',
  '区文化局将会同相关部门定期检查图书角的开放情况，检查结果作为年度考核的重要依据，对管理规范、群众满意的图书角予以通报表扬，对长期不开放的图书角责令整改。',
];

/** A paragraph with a blank after every `width` characters, as line ends of a scan become. */
function scanned(text: string, width = 26): string {
  return text.match(new RegExp(`.{1,${width}}`, 'gs'))?.join(' ') ?? text;
}

function sourceOf(text: string): SourceText {
  const { source } = understand(fromText(text));
  for (const { pieces } of source.lines)
    for (const { start, end, original } of pieces)
      if (original !== undefined)
        expect(text.slice(original, original + end - start)).toBe(source.text.slice(start, end));
  return source;
}

test('line ends of a scan leave no blanks in running text, and every piece maps back', () => {
  const { text } = sourceOf(`${head}${paragraphs.map((one) => scanned(one)).join('\n\n')}${tail}`);
  expect(text.split('\n').filter((line) => line.length > 30)).toEqual(paragraphs);
});

test('characters spelled one by one are one name', () => {
  const spelled = `请各单位按照《 社 区 图 书 角 管 理 规 定 》和 《 借 阅 须 知 》做好开放工作，发现问题及时反映。`;
  expect(sourceOf(`${head}${spelled}${tail}`).text).toContain(
    '按照《社区图书角管理规定》和《借阅须知》做好开放工作',
  );
});

test.each([
  ['a motto of two halves', '各街道要围绕“书香飘进千万家 阅读点亮新生活”这一主题开展活动，并做好宣传。'],
  ['names of two bodies', '本次活动由湖滨区文化局 湖滨区图书馆共同主办，各街道办事处承办，欢迎居民参加。'],
  ['a number', '全区共设图书角 36 处，每处配备图书 300 册以上，请各街道办事处做好维护工作。'],
])('%s keeps its blank', (_, sentence) => {
  expect(sourceOf(`${head}${sentence}${tail}`).text).toContain(sentence);
  const scan = paragraphs.map((one) => scanned(one)).join('\n\n');
  expect(sourceOf(`${head}${scan}\n\n${sentence}${tail}`).text).toContain(sentence);
});

test('titles, headings and short lines keep their blanks', () => {
  const scan = paragraphs.map((one) => scanned(one)).join('\n\n');
  const { text } = sourceOf(`${head}一、总 则\n\n${scan}\n\n联系人：王 芳\n\n湖滨区文化局 2031年4月2日\n`);
  expect(text).toContain('一、总 则\n');
  expect(text).toContain('联系人：王 芳\n');
});

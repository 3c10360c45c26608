import { tree } from './layouts';
import { Relationships } from './relationships';
import { declaration, escapeXml, namespaces } from './xml';

/** ppt/notesSlides/notesSlideN.xml: what the lecturer says, a paragraph a line. */
export function notesPart(notes: string, language: 'zh-CN' | 'en'): string {
  const lines = notes.split(/\n+/).filter((line) => line.trim() !== '');
  const paragraphs = lines
    .map((line) => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`)
    .join('');
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片图像"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="备注"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs || '<a:p/>'}</p:txBody></p:sp>`;
  return `${declaration}<p:notes ${namespaces}><p:cSld>${tree(image + body)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** Relationships of the notes of slide `number` (from 1). */
export function notesRelationships(number: number): string {
  const relationships = new Relationships();
  relationships.add('notesMaster', '../notesMasters/notesMaster1.xml');
  relationships.add('slide', `../slides/slide${number}.xml`);
  return relationships.toXml();
}

/** ppt/notesMasters/notesMaster1.xml: an A4-like page, slide above, script below. */
export function notesMasterPart(): string {
  const place = (x: number, y: number, width: number, height: number) =>
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片图像"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>${place(685800, 685800, 5486400, 3086100)}</p:sp>`;
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="备注"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr>${place(685800, 4000500, 5486400, 4457700)}<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>备注</a:t></a:r></a:p></p:txBody></p:sp>`;
  const map =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  const style = '<p:notesStyle><a:lvl1pPr><a:defRPr sz="1600"/></a:lvl1pPr></p:notesStyle>';
  return `${declaration}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(image + body)}</p:cSld>${map}${style}</p:notesMaster>`;
}

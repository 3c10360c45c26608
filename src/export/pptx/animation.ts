/** A shape, or one paragraph of it, that appears at a click. */
export interface Appearance {
  readonly shape: number;
  /** Paragraph from 0; absent for the whole shape. */
  readonly paragraph?: number;
}

/**
 * `p:timing`: each step is a click that makes its shapes appear together.
 * '' when nothing is to appear, so that a deck without fragments has no timing part.
 */
export function timingXml(steps: readonly (readonly Appearance[])[]): string {
  const filled = steps.filter((step) => step.length > 0);
  if (filled.length === 0) return '';
  let next = 3;
  const clicks = filled.map((step) => {
    const effects = step.map((target, at) => effectXml(next + 2 + at * 2, target, at === 0));
    const xml = clickXml(next, effects.join(''));
    next += 2 + step.length * 2;
    return xml;
  });
  const built = [
    ...new Set(filled.flat().flatMap((one) => (one.paragraph === undefined ? [] : [one.shape]))),
  ];
  const builds = built.map((shape) => `<p:bldP spid="${shape}" grpId="0" build="p"/>`).join('');
  const list = builds ? `<p:bldLst>${builds}</p:bldLst>` : '';
  return `<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${clicks.join('')}</p:childTnLst></p:cTn><p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst><p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst>${list}</p:timing>`;
}

function clickXml(id: number, effects: string): string {
  return `<p:par><p:cTn id="${id}" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst><p:par><p:cTn id="${id + 1}" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst>${effects}</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>`;
}

function effectXml(id: number, target: Appearance, first: boolean): string {
  const range =
    target.paragraph === undefined
      ? ''
      : `<p:txEl><p:pRg st="${target.paragraph}" end="${target.paragraph}"/></p:txEl>`;
  const element = range
    ? `<p:spTgt spid="${target.shape}">${range}</p:spTgt>`
    : `<p:spTgt spid="${target.shape}"/>`;
  const node = first ? 'clickEffect' : 'withEffect';
  return `<p:par><p:cTn id="${id}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" nodeType="${node}"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:set><p:cBhvr><p:cTn id="${id + 1}" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn><p:tgtEl>${element}</p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>`;
}

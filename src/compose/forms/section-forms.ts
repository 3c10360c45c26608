import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Draft } from '../drafts/draft';
import { leafOf, shownLabel } from '../drafts/leaf';
import { titleOf } from '../drafts/titles';
import { articlesForm } from './articles';
import { aroundChildren, type BranchForm } from './branch-form';
import { factsForm } from './facts';
import { headlessForm } from './headless';
import { leafDrafts } from './leaf-forms';
import { overviewForm } from './overview';
import { smallPartsForm } from './small-parts';
import { targetsForm } from './targets';

/** The forms of a section with children, in order: the first that fits decides; the overview fits always. */
const branchForms: readonly BranchForm[] = [
  factsForm,
  targetsForm,
  articlesForm,
  headlessForm,
  smallPartsForm,
  overviewForm,
];

/** The slides of a section and all below it. @param fallback title where it has no heading */
export function sectionDrafts(context: ComposeContext, section: Section, fallback: string): readonly Draft[] {
  if (context.titledOnly.has(section.id)) return [];
  const title = titleOf(context.text, section) || fallback;
  if (section.children.length === 0) {
    const drafts = leafDrafts(context, leafOf(context, section, title));
    return drafts.length > 0 || section.heading === '' || isContacts(context, section)
      ? drafts
      : [bareHeading(section, title)];
  }
  const { leading, trailing } = aroundChildren(section);
  return [...branchDrafts(context, leading, title), ...leafDrafts(context, leafOf(context, trailing, title))];
}

function branchDrafts(context: ComposeContext, section: Section, title: string): readonly Draft[] {
  const branch = { section, title, below: (child: Section) => sectionDrafts(context, child, title) };
  for (const form of branchForms) {
    const drafts = form.drafts(context, branch);
    if (drafts) return drafts;
  }
  return [];
}

/** 五、联系方式: its lines have the slide of contacts. */
function isContacts(context: ComposeContext, section: Section): boolean {
  const shown = ({ kind }: { kind: string }) => kind !== 'mobile' || context.brief.showMobiles;
  return (
    /联系|咨询/.test(section.heading) &&
    context.notice.contacts.some((contact) => contact.section === section.id && shown(contact))
  );
}

/** A section that is nothing but its heading still gets its line. */
function bareHeading(section: Section, title: string): Draft {
  return {
    role: 'leaf',
    layout: 'statement',
    ...shownLabel(section),
    title,
    source: section.id,
    says: section.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.id)),
    content: { kind: 'statement', pieces: [{ value: [{ text: title }], sentences: [], size: title.length }] },
  };
}

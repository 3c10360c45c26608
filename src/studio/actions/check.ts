import type { Finding } from '../../model/finding';
import type { Studio } from '../state/studio';

/** The pre-flight check of the open deck. */
export async function checkNow(studio: Studio): Promise<readonly Finding[]> {
  void studio;
  return [];
}

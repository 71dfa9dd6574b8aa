import { openings } from 'virtual:openings';
import type { OpeningView } from '../session/views/opening-view.ts';

/**
 * How a shipped scenario opens: a small file of its own, so that whoever is shown one fetches no other. Undefined where
 * there is none; rejects when it cannot be fetched.
 */
export async function bundledOpening(id: string): Promise<OpeningView | undefined> {
  const load = Object.hasOwn(openings, id) ? openings[id] : undefined;
  return (load && (await load()).opening) ?? undefined;
}

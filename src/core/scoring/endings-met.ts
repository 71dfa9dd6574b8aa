import type { Program } from '../program/program.ts';

/** Of how many endings a scenario has, how many somebody has come to. */
export interface EndingsMet {
  readonly met: number;
  readonly of: number;
}

/** Counts endings of this version among those come to; of earlier versions, those that are still there. */
export function endingsMet({ nodes }: Program, cameTo: readonly string[]): EndingsMet {
  const endings = nodes.flatMap((node) => (node.kind === 'ending' ? node.id : []));
  return { met: endings.filter((id) => cameTo.includes(id)).length, of: endings.length };
}

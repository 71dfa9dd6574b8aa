import type { Program } from '../../core/program/program.ts';

/** Where a node stands, in words: its phase and id. */
export function nodeTitle(program: Program, id: string): string {
  const node = program.nodes[program.nodeIndex.get(id) ?? -1];
  const phase = node && program.phases[node.phase]?.title;
  return node === undefined ? id : `${phase ?? '打断'} · ${id}`;
}

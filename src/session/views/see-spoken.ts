import type { Line } from '../../core/scenario/schema.ts';
import { OFFICER, SCENE } from '../../core/scenario/vocabulary.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { CallsView } from './calls-view.ts';
import type { SpokenLineView } from './spoken-line-view.ts';

/** Lines with who spoke them. */
export const seeSpoken = (calls: CallsView, lines: readonly Line[]): SpokenLineView[] =>
  lines.map(({ who, text }) => {
    const by = who === SCENE || who === OFFICER ? who : 'person';
    return { by, call: entryOf(calls, who) ?? who, text };
  });

import type { SessionContext } from '../machine/session-context.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { CoachView } from './coach-view.ts';

const NOTHING: CoachView = { reasons: [] };

export const seeCoach = new Projection(() => {
  const view = remember(
    (talk: SessionContext['talk'], shown: number): CoachView => ({
      reasons: talk.slice(0, shown).flatMap(({ line }) => (line.kind === 'reason' ? line : [])),
    }),
  );
  return ({ context: { transcript, talk, shown } }) =>
    transcript.mode === 'guided' ? view(talk, shown) : NOTHING;
});

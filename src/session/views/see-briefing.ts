import type { Program } from '../../core/program/program.ts';
import { isOwn } from '../../core/scenario/own-scenario.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { BriefingView } from './briefing-view.ts';
import { seeCast } from './see-cast.ts';

function briefingOf({ scenario, hash, playHash }: Program): BriefingView {
  const { id, title, briefing, warning, lawDate, reviewed, returns } = scenario;
  const { place, time, story, task } = briefing;
  return {
    scenario: id,
    version: hash,
    play: playHash,
    title,
    place,
    time,
    story,
    task,
    warning,
    cast: seeCast(scenario),
    review: { own: isOwn(id), returning: !!returns, lawDate, legal: reviewed.legal, expert: reviewed.expert },
  };
}

export const seeBriefing = new Projection(() => {
  const view = remember(briefingOf);
  return ({ context }) => view(context.program);
});

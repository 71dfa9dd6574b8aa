import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { Shown } from '../talk/on-stage.ts';
import { railOf } from '../talk/rail.ts';
import type { RailView } from './rail-view.ts';

export const seeRail = new Projection(() => {
  const view = remember(
    (program: Shown['program'], talk: Shown['talk'], shown: number, over: boolean): RailView =>
      railOf({ program, talk, shown }, over),
  );
  return ({ context: { program, talk, shown }, stage }) =>
    view(program, talk, shown, stage === 'ending' || stage === 'ended');
});

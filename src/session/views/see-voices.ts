import type { Program } from '../../core/program/program.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { VoicesView } from './cast-view.ts';

const voicesOf = ({ scenario: { cast } }: Program): VoicesView =>
  Object.fromEntries(Object.entries(cast).map(([id, { age, voice }]) => [id, { age, voice }]));

/** What everybody sounds like, met or not: a voice is chosen beside all the others. */
export const seeVoices = new Projection(() => {
  const view = remember(voicesOf);
  return ({ context }) => view(context.program);
});

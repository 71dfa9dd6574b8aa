import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { Mode } from '../../src/core/play/transcript.ts';
import type { Program } from '../../src/core/program/program.ts';
import { seededRandom } from '../../src/core/shared/random.ts';
import type { Command } from '../../src/session/commands.ts';
import { sessionAtHand } from '../../src/session/open-session.ts';
import type { Session } from '../../src/session/session.ts';
import type { BriefingView } from '../../src/session/views/briefing-view.ts';
import type { SceneView } from '../../src/session/views/scene-view.ts';
import { seeBriefing } from '../../src/session/views/see-briefing.ts';
import { seeCoach } from '../../src/session/views/see-coach.ts';
import { seeScene } from '../../src/session/views/see-scene.ts';
import type { Stage, TraineeView } from '../../src/session/views/trainee-view.ts';
import { loadShipped, shippedIds } from '../support/load.ts';
import { insideOf, type NamesIn, PRIVATE_NAMES, type PrivateName, privateTexts } from './private.ts';
import { servicesOf } from './services.ts';

const MODES: readonly Mode[] = ['guided', 'self', 'exam'];
const WALKS = 4;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Lets an exam's time run out. */
const WAIT = { type: 'wait' } as const;

/** One thing a trainee might do now. */
function next(view: TraineeView, random: () => number): Command | typeof WAIT {
  const { stage, overlay, options, mode, turns, asks } = view;
  const chance = random();
  if (overlay === 'paused') return { type: 'continue' };
  if (overlay === 'rewinding') return { type: chance < 0.5 ? 'confirm' : 'cancel' };
  if (chance < 0.05) return { type: 'pause' };
  if (chance < 0.1 && mode === 'guided' && turns > 0) return { type: 'rewind', to: turns - 1 };
  if (stage === 'speaking' || stage === 'reacting' || stage === 'ending')
    return { type: chance < 0.3 ? 'skip' : 'next' };
  if (stage === 'drafting') return { type: 'draft', text: '您先坐。' };
  if (chance < 0.2) return { type: 'hint' };
  if (chance < 0.25) return { type: 'none-fit' };
  if (chance < 0.4 && mode === 'exam') return WAIT;
  const choice = options[Math.floor(random() * options.length)]?.id ?? '';
  return { type: 'choose', choice, confidence: asks ? 2 : undefined };
}

interface Moment {
  readonly view: TraineeView;
  readonly scene: SceneView;
  readonly briefing: BriefingView;
}

/** A run played by chance from the briefing to its ending, and what its trainee saw at every moment of it. */
function walk(program: Program, mode: Mode, seed: number): { session: Session; moments: Moment[] } {
  const random = seededRandom(seed);
  const services = servicesOf(program, { draftFirst: seed % 2 === 0 }, seed);
  const session = sessionAtHand(services, program.scenario.id, { kind: 'briefing' });
  if (!session) throw new Error('the scenario is at hand');
  const moments: Moment[] = [];
  const look = () =>
    moments.push({
      view: session.getView(),
      scene: session.see(seeScene),
      briefing: session.see(seeBriefing),
    });
  session.subscribe(look);
  const stop = session.start();
  look();
  session.send({ type: 'start', mode });
  for (let steps = 0; steps < 600 && session.getView().stage !== 'ended'; steps += 1) {
    const command = next(session.getView(), random);
    if (command.type === 'wait') vi.advanceTimersByTime(3_600_000);
    else session.send(command);
  }
  stop();
  return { session, moments };
}

/** Options a trainee may read now: those on offer, and those already said. */
const readable = ({ options, talk, goingBack }: TraineeView): Set<string> =>
  new Set([
    ...options.map(({ text }) => text),
    ...talk.flatMap((line) => (line.kind === 'said' ? line.text : [])),
    ...(goingBack ? [goingBack.said] : []),
  ]);

/** What of this moment no trainee should see. */
function leaksIn(moment: Moment, secrets: ReturnType<typeof privateTexts>): string[] {
  const { names, texts } = insideOf(moment);
  const all = [...texts];
  const contained = (secret: string) => all.some((text) => text.includes(secret));
  // What has been told of an ending is no secret any more.
  const told = [moment.view.ending?.title, ...(moment.view.ending?.later ?? [])];
  const outcomes = secrets.outcomes.filter((text) => !told.includes(text));
  const may = readable(moment.view);
  return [
    ...PRIVATE_NAMES.filter((name) => names.has(name)),
    ...[...secrets.reasons, ...secrets.notes, ...outcomes].filter(contained),
    ...all.filter((text) => secrets.options.has(text) && !may.has(text)),
  ];
}

describe('a trainee’s view, by its type', () => {
  it('names nothing that is private, at any depth', () => {
    expectTypeOf<Extract<NamesIn<TraineeView>, PrivateName>>().toBeNever();
    expectTypeOf<Extract<NamesIn<SceneView>, PrivateName>>().toBeNever();
    expectTypeOf<Extract<NamesIn<BriefingView>, PrivateName>>().toBeNever();
    // The search finds what there is to find.
    expectTypeOf<NamesIn<{ lines: readonly { deep: { grade: 1 } | 2 }[] }>>().toEqualTypeOf<
      'lines' | 'deep' | 'grade'
    >();
  });
});

type Exports<Module> = keyof Module;

it('what a window may import of the session gives away a projection and nothing else', () => {
  expectTypeOf<
    Exports<typeof import('../../src/session/views/see-assets.ts')>
  >().toEqualTypeOf<'seeAssets'>();
  expectTypeOf<
    Exports<typeof import('../../src/session/views/see-briefing.ts')>
  >().toEqualTypeOf<'seeBriefing'>();
  expectTypeOf<Exports<typeof import('../../src/session/views/see-coach.ts')>>().toEqualTypeOf<'seeCoach'>();
  expectTypeOf<
    Exports<typeof import('../../src/session/views/see-observation.ts')>
  >().toEqualTypeOf<'seeObservation'>();
  expectTypeOf<Exports<typeof import('../../src/session/views/see-scene.ts')>>().toEqualTypeOf<'seeScene'>();
  expectTypeOf<Exports<typeof import('../../src/session/views/see-rail.ts')>>().toEqualTypeOf<'seeRail'>();
});

describe.each(shippedIds())('%s, played by chance', (id) => {
  const program = loadShipped(id);
  const secrets = privateTexts(program);

  it.each(MODES)('%s: no window of the trainee holds what is private', (mode) => {
    const stages = new Set<Stage>();
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const { moments } = walk(program, mode, seed);
      for (const moment of moments) {
        stages.add(moment.view.stage);
        expect(leaksIn(moment, secrets)).toEqual([]);
      }
    }
    // Nothing was searched in vain: every stage was reached, the ending among them.
    expect([...stages].sort()).toEqual(
      ['briefing', 'deciding', 'drafting', 'ended', 'ending', 'reacting', 'speaking'].sort(),
    );
  });

  it('the list beside the stage names whoever is on it, with the mood they are drawn in', () => {
    const stages = new Set<Stage>();
    for (const { view, scene } of walk(program, 'self', 2).moments) {
      if (view.stage === 'briefing') continue;
      stages.add(view.stage);
      const listed = new Map(view.people.map(({ id, call, mood }) => [id, `${call} ${mood}`]));
      for (const { id, call, mood } of scene.seen) expect(listed.get(id)).toBe(`${call} ${mood}`);
    }
    expect(stages).toContain('ended');
  });

  it('its view is plain JSON: what crosses a wire is all there is', () => {
    for (const { view, scene, briefing } of walk(program, 'guided', 1).moments)
      expect(JSON.parse(JSON.stringify([view, scene, briefing]))).toEqual([view, scene, briefing]);
  });

  it('the coach says something in 学练, and nothing elsewhere', () => {
    const said = MODES.map((mode) => walk(program, mode, 1).session.see(seeCoach).reasons.length > 0);
    expect(said).toEqual([true, false, false]);
  });
});

it('the search finds a secret where there is one', () => {
  const program = loadShipped('fifth-visit');
  const secrets = privateTexts(program);
  const [moment] = walk(program, 'self', 1).moments;
  if (!moment) throw new Error('nothing was seen');
  const [why = ''] = secrets.reasons;
  const [option = ''] = secrets.options;
  const with_ = (more: object) => leaksIn({ ...moment, scene: { ...moment.scene, ...more } }, secrets);
  expect(with_({})).toEqual([]);
  expect(with_({ saying: `他想：${why}` })).toEqual([why]);
  expect(with_({ saying: option })).toEqual([option]);
  expect(with_({ deep: [{ anger: 3 }] })).toEqual(['anger']);
  expect(secrets.reasons.length).toBeGreaterThan(50);
  expect(secrets.outcomes.length).toBeGreaterThan(10);
});

import type { Program, ProgramPhase } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import { isAbout, NOBODY_ABOUT, type Stage, type Standing } from '../../core/scenario/stage.ts';
import { hasDoor } from '../../core/scenario/stage-rules.ts';
import type { Spot } from '../../core/scenario/stage-vocabulary.ts';
import type { TalkLine } from '../views/trainee-view.ts';
import type { ReasonLine } from '../views/coach-view.ts';
import { seePlace } from '../views/see-place.ts';

/** The one the talk is about in the middle, the others beside them. */
const SPOTS: readonly Spot[] = ['middle', 'left', 'right', 'back'];

function standingIn(phase: ProgramPhase, person: number): Standing {
  const place = [phase.main, ...phase.sides].indexOf(person);
  return { at: SPOTS[place] ?? 'back', pose: 'standing', facing: 'you', holds: undefined, gone: false };
}

/** Those who have walked out where the next part goes on. */
const stillLeaving = ({ people }: Program, before: Stage, { gone }: World): Stage['people'] =>
  Object.fromEntries(
    people.flatMap(({ id, index }) => {
      const standing = before.people[id];
      return standing && gone & (1 << index) ? [[id, standing] as const] : [];
    }),
  );

/** A part begun: the place, and those of it one has met already, unless a door is between. */
export function plainArrival(
  program: Program,
  phase: ProgramPhase,
  met: ReadonlySet<string>,
  world: World,
  before: Stage | undefined,
): Stage | undefined {
  const { gone } = world;
  const place = seePlace(phase);
  if (!place) return undefined;
  const leaving = before?.place === place ? stillLeaving(program, before, world) : {};
  const here = [phase.main, ...phase.sides].flatMap((index) => program.people[index] ?? []);
  const there =
    place === 'doorway' ? [] : here.filter(({ id, index }) => met.has(id) && !(gone & (1 << index)));
  return {
    place,
    sign: undefined,
    light: program.scenario.briefing.light ?? 'day',
    door: hasDoor(place) ? 'closed' : undefined,
    shot: undefined,
    people: {
      ...leaving,
      ...Object.fromEntries(there.map(({ id, index }) => [id, standingIn(phase, index)])),
    },
    heard: {},
    props: [],
    crowd: NOBODY_ABOUT,
  };
}

type Line = TalkLine | ReasonLine;

/** A door that is heard to open or shut; who was heard behind it stands in it. */
function withDoor(stage: Stage, line: Line): Stage {
  const cue = 'cue' in line ? line.cue : undefined;
  if (stage.place !== 'doorway') return stage;
  if (cue === 'door-close') return { ...stage, door: 'closed', people: {} };
  if (cue !== 'door-open') return stage;
  const seen = Object.keys(stage.heard).map((id): [string, Standing] => [
    id,
    { at: 'door', pose: 'standing', facing: 'you', holds: undefined, gone: false },
  ]);
  return { ...stage, door: 'open', heard: {}, people: { ...stage.people, ...Object.fromEntries(seen) } };
}

function withSpeaker(program: Program, phase: ProgramPhase, stage: Stage, line: Line): Stage {
  if (line.kind !== 'person') return stage;
  const there = stage.people[line.person];
  if (there?.facing === 'away')
    return { ...stage, people: { ...stage.people, [line.person]: { ...there, facing: 'you' } } };
  if (isAbout(stage, line.person)) return stage;
  if (stage.place === 'doorway' && stage.door === 'closed')
    return { ...stage, heard: { ...stage.heard, [line.person]: 'behind-door' } };
  const standing = standingIn(phase, program.personIndex.get(line.person) ?? -1);
  return { ...stage, people: { ...stage.people, [line.person]: standing } };
}

/** Whoever has walked out has turned away once they have had the last word. */
function withLeavers({ people }: Program, stage: Stage, line: Line, { gone }: World): Stage {
  if (line.kind === 'walkout' || line.kind === 'phase') return stage;
  const speaker = line.kind === 'person' ? line.person : undefined;
  const leaving = people.filter(({ id, index }) => gone & (1 << index) && id !== speaker && stage.people[id]);
  if (leaving.length === 0) return stage;
  const turned = leaving.map(({ id }) => [id, { ...(stage.people[id] as Standing), facing: 'away' }]);
  return { ...stage, people: { ...stage.people, ...Object.fromEntries(turned) } };
}

/** What a line makes of a stage no file declares: whoever speaks is there, and a door opens when it is heard to. */
export const plainAfter = (
  program: Program,
  phase: ProgramPhase,
  stage: Stage,
  line: Line,
  world: World,
): Stage => withLeavers(program, withSpeaker(program, phase, withDoor(stage, line), line), line, world);

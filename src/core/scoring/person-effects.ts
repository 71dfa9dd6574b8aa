import type { Listener, Program } from '../program/program.ts';
import { roleIn } from '../program/role-in.ts';
import type { World } from '../program/world.ts';
import { explainActs } from '../person/explain.ts';
import { type Eruption, hearActs } from '../person/hear.ts';
import type { PersonState, Role, Temper } from '../person/person-state.ts';
import type { Turn } from '../play/replay.ts';
import type { ModelAct } from '../rubric/model-act.ts';

/** What one turn did to one person, and why, in short sentences. */
export interface PersonEffect {
  readonly person: string;
  readonly before: PersonState;
  /** As the words left them; an outburst or walk-out that follows is in `eruption`. */
  readonly after: PersonState;
  readonly reasons: readonly string[];
  readonly eruption: Eruption | null;
}

const VARIABLES = ['anger', 'trust', 'heard', 'progress', 'face'] as const;
const UNMOVED = '他听着，没什么变化';
const COOLED = '连着两回没再添火，他自己缓下来一点';

const actsHeard = ({ acts, mutedBy, mutedActs }: Listener, world: World) =>
  mutedBy && (world.facts & mutedBy) !== 0 ? mutedActs : acts;

const same = (left: PersonState, right: PersonState): boolean =>
  VARIABLES.every((variable) => left[variable] === right[variable]);

/** A reason an act. One that lands where there is nothing left to move says so, not what it would have done. */
function sentencesFor(state: PersonState, acts: readonly ModelAct[], temper: Temper, role: Role): string[] {
  let current = state;
  return explainActs(state, acts, temper, role).map(({ act, note, sentence }) => {
    // Without the streak so far: what this act alone moved.
    const after = hearActs({ ...current, calm: 0 }, [act], temper, role).state;
    const moved = !same(current, after);
    current = after;
    return note === 'landed' && !moved ? UNMOVED : sentence;
  });
}

function reasonsFor(program: Program, turn: Turn, person: number): string[] {
  const { before, node, said } = turn;
  const temper = program.people[person]?.temper ?? { hotButtons: [], preferredActs: [] };
  const role = roleIn(program, person, node.phase);
  let state = before.world.people[person] as PersonState;
  const reasons = said.listeners
    .filter((heard) => heard.person === person)
    .flatMap((heard) => {
      const acts = actsHeard(heard, before.world);
      const sentences = sentencesFor(state, acts, temper, role);
      const after = hearActs(state, acts, temper, role).state;
      // Without the streak so far the same words would not have cooled them.
      const cooled = after.anger < hearActs({ ...state, calm: 0 }, acts, temper, role).state.anger;
      state = after;
      return cooled ? [...sentences, COOLED] : sentences;
    });
  const stated = (said.source.effect ?? []).filter(
    (effect) => program.personIndex.get(effect.person) === person,
  );
  return [...new Set([...reasons, ...stated.map(({ because }) => because)])];
}

function eruptionIn(turn: Turn, person: number): Eruption | null {
  const bit = 1 << person;
  const { before, after } = turn;
  if (after.world.gone & ~before.world.gone & bit) return 'walkout';
  return after.world.erupted & ~before.world.erupted & bit ? 'outburst' : null;
}

/** What a turn did to everyone who heard it or whom the file moves directly; people already gone hear nothing. */
export function personEffects(program: Program, turn: Turn): PersonEffect[] {
  const touched = new Set([...turn.said.listeners, ...turn.said.effects].map(({ person }) => person));
  return [...touched].flatMap((index) => {
    const before = turn.before.world.people[index];
    const after = turn.landed.people[index];
    const person = program.people[index]?.id;
    const gone = (turn.before.world.gone & (1 << index)) !== 0;
    if (!before || !after || person === undefined || gone) return [];
    return [
      { person, before, after, reasons: reasonsFor(program, turn, index), eruption: eruptionIn(turn, index) },
    ];
  });
}

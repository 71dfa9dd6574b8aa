import type { Crowd } from '../../ui/place/crowd.ts';
import { lightOf, type Light, type Scenery, sceneryOf } from '../../ui/place/scenery.ts';
import { crowdOf } from './crowd-of.ts';
import { doorOf } from './door-of.ts';
import { justSaid } from './landing-of.ts';
import { type Posture, postureOf } from './posture.ts';
import { currentEntry, type Onlooker, peopleOnStage } from './scene.ts';
import type { SessionContext } from './session-context.ts';
import type { Hurry } from './stage-of.ts';
import type { TalkEntry } from './talk-entries.ts';

export interface Figure extends Onlooker {
  readonly posture: Posture;
  /** They have said their last word and turned away. */
  readonly turned: boolean;
}

/** What the picture shows: where it is, in what light, and whom one can see there. */
export interface View {
  readonly scenery: Scenery | undefined;
  readonly light: Light;
  readonly crowd: Crowd;
  /** Those with a look who have been seen here; behind a door ajar only the last of them. */
  readonly seen: readonly Figure[];
  /** What the person now speaking says. */
  readonly saying: string | undefined;
  /** What the officer says or has just said; `''` where they let the time run out. */
  readonly officer: string | undefined;
  /** Changes with every line. */
  readonly beat: string;
}

const placeAt = ({ program }: SessionContext, entry: TalkEntry | undefined) =>
  program.phases[entry?.world.phase ?? 0]?.place;

/** Lines shown since one came to this place. */
function sinceArrival(context: SessionContext): TalkEntry[] {
  const visible = context.talk.slice(0, context.shown);
  const place = placeAt(context, visible.at(-1));
  return visible.slice(visible.findLastIndex((entry) => placeAt(context, entry) !== place) + 1);
}

/** Whether somebody who has walked out did so here, and has nothing more to say. */
function turnedAway({ person: { index }, gone, speaking }: Onlooker, here: readonly TalkEntry[]): boolean {
  if (!gone || speaking) return false;
  const left = here.findIndex((entry) => entry.kind === 'walkout' && entry.person === index);
  return here.slice(left + 1).some(({ kind }) => kind !== 'walkout' && kind !== 'phase');
}

const walkedOutHere = ({ person }: Onlooker, here: readonly TalkEntry[]): boolean =>
  here.some((entry) => entry.kind === 'walkout' && entry.person === person.index);

/** People seen, given who has spoken: nobody through a closed door, one face through a gap. */
function seenBy(people: readonly Onlooker[], spoken: readonly string[], scenery: Scenery | undefined) {
  if (scenery === 'doorway-closed') return [];
  const seen = people.filter(({ person }) => spoken.includes(person.id));
  if (scenery !== 'doorway-ajar') return seen;
  return seen.filter(({ person, gone }) => !gone && person.id === spoken.at(-1));
}

function officerWords(context: SessionContext, current: TalkEntry | undefined): string | undefined {
  return current?.kind === 'officer' ? current.text : justSaid(context)?.text;
}

const holdsPhone = ({ program }: SessionContext, { person }: Onlooker): boolean =>
  program.scenario.cast[person.id]?.look?.holds === 'phone';

function figures(context: SessionContext, here: readonly TalkEntry[], scenery: Scenery | undefined) {
  const { program } = context;
  const spoken = here.flatMap((entry) =>
    entry.kind === 'person' ? (program.people[entry.person]?.id ?? []) : [],
  );
  const { phones } = crowdOf(program, here);
  const people = peopleOnStage(context).filter(
    (person) =>
      program.scenario.cast[person.person.id]?.look && (!person.gone || walkedOutHere(person, here)),
  );
  const filming = phones ? people.filter((person) => holdsPhone(context, person)) : [];
  const left = people.filter(({ gone }) => gone);
  const visible = [...left, ...filming].map(({ person }) => person.id);
  return seenBy(people, [...visible, ...spoken], scenery).map((onlooker) => ({
    onlooker,
    films: filming.includes(onlooker),
  }));
}

/** @returns what there is to see at the line now shown, with `hurry` left to answer in */
export function viewOf(context: SessionContext, hurry: Hurry = 'unhurried'): View {
  const { program } = context;
  const here = sinceArrival(context);
  const current = currentEntry(context);
  const phase = program.phases[current?.world.phase ?? 0];
  const scenery = phase?.place && sceneryOf(phase.place, doorOf(here), phase.setting === 'window');
  const officer = officerWords(context, current);
  const seen = figures(context, here, scenery).map(({ onlooker, films }): Figure => {
    const waits = onlooker.person.index === phase?.main;
    const posture = postureOf(onlooker, { context, hurry, waits, films, unanswered: officer === '' });
    return { ...onlooker, posture, turned: turnedAway(onlooker, here) };
  });
  return {
    scenery,
    light: lightOf(program.scenario.briefing.time),
    crowd: crowdOf(program, here),
    seen,
    saying: current?.kind === 'person' ? current.text : undefined,
    officer,
    beat: current?.key ?? '',
  };
}

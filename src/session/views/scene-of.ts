import type { Program } from '../../core/program/program.ts';
import type { Turn } from '../../core/play/replay.ts';
import { crowdOf } from '../talk/crowd-of.ts';
import { doorOf } from '../talk/door-of.ts';
import { justSaid, landingOf } from '../talk/landing-of.ts';
import { currentEntry, type Onlooker, peopleOnStage, type Shown } from '../talk/on-stage.ts';
import type { TalkEntry } from '../talk/talk-entries.ts';
import type { Door, FigureView, PlaceView, SceneView } from './scene-view.ts';
import { seePlace } from './see-place.ts';

const placeAt = ({ program }: Shown, entry: TalkEntry | undefined) =>
  program.phases[entry?.world.phase ?? 0]?.place;

/** Lines shown since one came to this place. */
function sinceArrival(shown: Shown): TalkEntry[] {
  const visible = shown.talk.slice(0, shown.shown);
  const place = placeAt(shown, visible.at(-1));
  return visible.slice(visible.findLastIndex((entry) => placeAt(shown, entry) !== place) + 1);
}

/** Whether somebody who has walked out did so here, and has nothing more to say. */
function turnedAway({ person, gone, speaking }: Onlooker, here: readonly TalkEntry[]): boolean {
  if (!gone || speaking) return false;
  const left = here.findIndex(({ line }) => line.kind === 'walkout' && line.person === person.id);
  return here.slice(left + 1).some(({ line: { kind } }) => kind !== 'walkout' && kind !== 'phase');
}

const walkedOutHere = ({ person }: Onlooker, here: readonly TalkEntry[]): boolean =>
  here.some(({ line }) => line.kind === 'walkout' && line.person === person.id);

/** A door between the officer and whoever is behind it; undefined where there is none. */
export const doorBetween = (place: PlaceView | undefined, door: Door): Door | undefined =>
  place?.place === 'doorway' && !place.atStation ? door : undefined;

/** People seen, given who has spoken: nobody through a closed door, one face through a gap. */
function seenBy(people: readonly Onlooker[], spoken: readonly string[], door: Door | undefined) {
  if (door === 'closed') return [];
  const seen = people.filter(({ person }) => spoken.includes(person.id));
  if (door !== 'ajar') return seen;
  return seen.filter(({ person, gone }) => !gone && person.id === spoken.at(-1));
}

const lookIn = ({ scenario }: Program, id: string) => scenario.cast[id]?.look;

function onlookers(shown: Shown, here: readonly TalkEntry[], door: Door | undefined) {
  const { program } = shown;
  const spoken = here.flatMap(({ line }) => (line.kind === 'person' ? line.person : []));
  const people = peopleOnStage(shown).filter(
    (person) => lookIn(program, person.person.id) && (!person.gone || walkedOutHere(person, here)),
  );
  const filming = crowdOf(program, here).phones
    ? people.filter(({ person: { id } }) => lookIn(program, id)?.holds === 'phone')
    : [];
  const left = people.filter(({ gone }) => gone);
  const visible = [...left, ...filming].map(({ person }) => person.id);
  return seenBy(people, [...visible, ...spoken], door).map((onlooker) => ({
    onlooker,
    films: filming.includes(onlooker),
  }));
}

/** Rain that has been heard goes on for as long as one stays. */
const rainsIn = ({ talk, shown }: Shown): boolean => {
  const phase = talk[shown - 1]?.world.phase;
  return talk
    .slice(0, shown)
    .some(({ line, world }) => 'cue' in line && line.cue === 'rain' && world.phase === phase);
};

/** What there is to see and hear at the line now shown. */
export function sceneOf(shown: Shown, turns: readonly Turn[]): SceneView {
  const { program } = shown;
  const { cast, briefing } = program.scenario;
  const here = sinceArrival(shown);
  const current = currentEntry(shown);
  const line = current?.line;
  const phase = program.phases[current?.world.phase ?? 0];
  const [place, door] = [phase && seePlace(phase), doorOf(here.map(({ line }) => line))];
  const said = justSaid(shown);
  const seen = onlookers(shown, here, doorBetween(place, door)).map(({ onlooker, films }): FigureView => {
    const { person, mood, speaking, gone } = onlooker;
    return {
      id: person.id,
      call: person.call,
      look: cast[person.id]?.look ?? {},
      age: cast[person.id]?.age ?? 40,
      mood,
      speaking,
      gone,
      turned: turnedAway(onlooker, here),
      landing: said && landingOf(turns[said.turn], person.index),
      waits: person.index === phase?.main,
      films,
    };
  });
  return {
    place,
    door,
    time: briefing.time,
    crowd: crowdOf(program, here),
    rain: rainsIn(shown),
    peopled: Object.values(cast).some(({ look }) => look),
    seen,
    saying: line?.kind === 'person' ? line.text : undefined,
    officer: line?.kind === 'officer' ? line.text : said?.text,
    beat: line?.key ?? '',
  };
}

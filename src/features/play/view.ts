import { lightOf, type Light, type Scenery, sceneryOf } from '../../ui/place/scenery.ts';
import { doorOf } from './door-of.ts';
import { currentEntry, type Onlooker, peopleOnStage } from './scene.ts';
import type { SessionContext } from './session-context.ts';
import type { TalkEntry } from './talk-entries.ts';

/** What the picture shows: where it is, in what light, and whom one can see there. */
export interface View {
  readonly scenery: Scenery | undefined;
  readonly light: Light;
  /** Those with a look who have spoken up here; behind a door ajar only the last of them. */
  readonly seen: readonly Onlooker[];
  /** What the person now speaking says. */
  readonly saying: string | undefined;
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

/** People seen, given who has spoken: nobody through a closed door, one face through a gap. */
function seenBy(people: readonly Onlooker[], spoken: readonly string[], scenery: Scenery | undefined) {
  if (scenery === 'doorway-closed') return [];
  const seen = people.filter(({ person, gone }) => !gone && spoken.includes(person.id));
  if (scenery !== 'doorway-ajar') return seen;
  return seen.filter(({ person }) => person.id === spoken.at(-1));
}

/** @returns what there is to see at the line now shown */
export function viewOf(context: SessionContext): View {
  const { program } = context;
  const here = sinceArrival(context);
  const current = currentEntry(context);
  const phase = program.phases[current?.world.phase ?? 0];
  const scenery = phase?.place && sceneryOf(phase.place, doorOf(here), phase.setting === 'window');
  const spoken = here.flatMap((entry) =>
    entry.kind === 'person' ? (program.people[entry.person]?.id ?? []) : [],
  );
  return {
    scenery,
    light: lightOf(program.scenario.briefing.time),
    seen: seenBy(
      peopleOnStage(context).filter(({ person }) => program.scenario.cast[person.id]?.look),
      spoken,
      scenery,
    ),
    saying: current?.kind === 'person' ? current.text : undefined,
    beat: current?.key ?? '',
  };
}

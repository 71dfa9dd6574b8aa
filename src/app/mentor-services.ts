import { bundledShelf } from '../adapters/bundled/shelf.ts';
import { bundledMentor } from '../adapters/bundled/mentor-source.ts';
import { proposeAim, undoneAgreement } from '../core/mentor/pairs.ts';
import type { Partner } from '../core/mentor/session-parts.ts';
import type { DimensionId } from '../core/rubric/catalog.ts';
import { entryOf } from '../core/shared/entry-of.ts';
import { joinHistory } from '../core/scoring/progress/history-run.ts';
import { progressOf } from '../core/scoring/progress/progress.ts';
import type { KnownPeople, MentorServices, Proposal } from '../features/mentor/mentor-services.ts';
import type { Services } from '../ports/services.ts';
import { composeOnce } from './compose-once.ts';
import { composeMentorRooms } from './mentor-rooms.ts';

const isNamed = ({ name }: Partner): boolean => name !== '';

/** Everybody once, the first mention standing. */
function once(people: readonly Partner[]): Partner[] {
  const met = new Map<string, Partner>();
  for (const one of people) if (!met.has(one.id)) met.set(one.id, one);
  return [...met.values()];
}

async function peopleOf({ profiles, mentor }: Services): Promise<KnownPeople> {
  const [current, all, lines] = await Promise.all([profiles.current(), profiles.list(), mentor.lines()]);
  const partner = ({ id, name, unit }: Partner): Partner => ({ id, name, unit });
  const met = lines.flatMap(({ trainee, mentor: led }) => [trainee, led]);
  const me = partner(current);
  const others = once([...met, ...all.map(partner)]).filter((one) => isNamed(one) && one.id !== me.id);
  return { me, others };
}

/** What the runs of whoever has this tab open are weakest in; nobody else's can be read here. */
async function weakHere({ runs, profiles }: Services, trainee: Partner): Promise<readonly DimensionId[]> {
  if ((await profiles.current()).id !== trainee.id) return [];
  const [list, digests] = await Promise.all([runs.list(), runs.digests()]);
  const { weakest } = progressOf(joinHistory(list, digests)).look;
  return weakest ? [weakest.dimension] : [];
}

async function proposalFor(services: Services, trainee: Partner): Promise<Proposal> {
  const [weak, lines] = await Promise.all([weakHere(services, trainee), services.mentor.lines()]);
  const open = undoneAgreement(lines, trainee.id);
  return {
    dimensions: proposeAim(lines, trainee.id, weak),
    promise: open ? { text: open.text, due: open.due } : undefined,
  };
}

/** What a mentor's session needs of the app. */
export const mentorServices = composeOnce(
  (services): MentorServices => ({
    scenarios: services.scenarios,
    now: services.now,
    newId: services.newId,
    rooms: composeMentorRooms(services),
    sessions: services.mentor,
    people: () => peopleOf(services),
    propose: (trainee) => proposalFor(services, trainee),
    task: (scenario) => entryOf(bundledShelf, scenario)?.task ?? '',
    form: bundledMentor.form,
  }),
);

import { joinKept, type KeptSession, seenBy } from '../../mentor/kept-session.ts';
import { isSameSession } from '../../mentor/merge-sessions.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Fate, ImportHere, Planned } from './import-plan.ts';
import { areOne, type People } from './people.ts';

interface WhoIsWho {
  /** Once the file's links are known. */
  readonly people: People;
  /** Ids of everybody who has a profile here afterwards. */
  readonly known: readonly string[];
  /** The file names no people: it was handed over to whoever takes it in. */
  readonly handed: boolean;
}

/** What the file brings, seen by whoever takes it in where nobody else here would see it. */
function taken(record: KeptSession, self: string, { people, known, handed }: WhoIsWho): KeptSession {
  if (isOf(record, self, people)) return record;
  const here = new Set(known.flatMap((id) => people(id)));
  if (!handed && seenBy(record).some((id) => here.has(id))) return record;
  return { ...record, keepers: [...new Set([...record.keepers, self])].sort() };
}

const isOf = ({ session }: KeptSession, self: string, people: People): boolean =>
  [session.mentor.id, session.trainee.id].some((id) => areOne(people, self, id));

function fateOf(here: KeptSession | undefined, record: KeptSession, mayTouch: boolean): Fate {
  if (!here) return mayTouch ? 'new' : 'locked';
  if (!isSameSession(here.session, record.session)) return 'conflict';
  if (canonicalJson(joinKept(here, record)) === canonicalJson(here)) return 'same';
  return mayTouch ? 'longer' : 'locked';
}

/**
 * What becomes of a file's sessions. One that is here is merged with what is here, so there is one of it on a machine,
 * whoever sees it. What would add to something of somebody whose PIN this tab does not have stays in the file, unless the
 * importing person was there themselves.
 */
export function planSessions(
  { records, self, locked }: ImportHere,
  file: readonly KeptSession[],
  who: WhoIsWho,
): { readonly plan: Planned<KeptSession>[]; readonly put: KeptSession[] } {
  const known = new Map(records.sessions.map((kept) => [kept.session.id, kept]));
  const once = new Map(file.map((record) => [record.session.id, record]));
  const planned = [...once.values()].map((record) => {
    const here = known.get(record.session.id);
    const brought = taken(record, self, who);
    const others = [...seenBy(brought), ...(here ? seenBy(here) : [])];
    const mayTouch = isOf(record, self, who.people) || !others.some((id) => locked.has(id));
    return { here, brought, plan: { record, fate: fateOf(here, brought, mayTouch) } };
  });
  const put = planned.flatMap(({ here, brought, plan: { fate } }) => {
    if (fate === 'new') return [brought];
    return fate === 'longer' && here ? [joinKept(here, brought)] : [];
  });
  return { plan: planned.map(({ plan }) => plan), put };
}

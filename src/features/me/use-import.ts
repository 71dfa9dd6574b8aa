import { useRef, useState } from 'react';
import { tooLarge } from '../../core/exchange/archive/file-problems.ts';
import type { ImportPlan } from '../../core/exchange/archive/import-plan.ts';
import { MAX_FILE_SIZE, readArchive } from '../../core/exchange/archive/read-archive.ts';
import type { ArchiveRecords } from '../../core/exchange/archive/records.ts';
import { formatPath, type Issue } from '../../core/shared/issue.ts';
import { amountIn, type Listener, type Told, tellPlan } from './import-words.ts';
import type { MeServices } from './me-services.ts';
import { FAILURES } from './words.ts';

/** What taking in a file would do by what is stored now, and by what the person has said. */
interface Offer {
  readonly incoming: ArchiveRecords;
  /** The profile in the file they say is theirs. */
  readonly mine: string | undefined;
  readonly plan: ImportPlan;
  readonly told: Told;
}

/** Where taking in a file stands. Nothing is stored before `confirm`. */
export type ImportState =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly file: string; readonly why: readonly string[] }
  | ({ readonly at: 'offered'; readonly file: string; readonly amount: string } & Offer)
  /** What happened, by the plan that was carried out. */
  | { readonly at: 'stored'; readonly told: Told };

export interface Import {
  readonly state: ImportState;
  readonly read: (file: File) => void;
  /** Says which of the file's people the current person is; undefined: none of them. */
  readonly choose: (mine: string | undefined) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

type Failure = Extract<ImportState, { at: 'refused' }>;

const refused = (file: string, ...why: string[]): Failure => ({ at: 'refused', file, why });

/** One problem of a file in a sentence, with its place where it has one. */
function tell({ path, message, hint }: Issue): string {
  const place = path.length > 0 ? `${formatPath(path).slice(0, 80)}：` : '';
  return `${place}${message}。${hint ? `${hint}。` : ''}`;
}

/** Titles as the file's own versions have them, else as they are here. */
async function listenerOf(
  { versions }: ArchiveRecords,
  { scenarios, profiles, now }: MeServices,
): Promise<Listener> {
  const here = scenarios.list().map(({ id, title }) => [id, title] as const);
  const there = versions.map(({ scenario, title }) => [(scenario as { id?: unknown }).id, title] as const);
  const titles = new Map<unknown, string>([...here, ...there]);
  return { self: (await profiles.current()).id, titleOf: (scenario) => titles.get(scenario), now: now() };
}

async function readFile(file: File, self: string): Promise<ArchiveRecords | Failure> {
  // Looked at before a byte is read: a film chosen by mistake would fill the memory.
  if (file.size > MAX_FILE_SIZE) return refused(file.name, tell(tooLarge(file.size, MAX_FILE_SIZE)));
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused(file.name, '文件打不开：可能正被别的程序占着，也可能已经挪走了。');
  const read = readArchive(text, self);
  return read.ok ? read.value : refused(file.name, ...read.error.slice(0, 5).map(tell));
}

async function planned(
  services: MeServices,
  file: string,
  incoming: ArchiveRecords,
  mine: string | undefined,
): Promise<Offer | Failure> {
  const plan = await services.archive.plan(incoming, { mine });
  if (!plan.ok) return refused(file, FAILURES[plan.error]);
  const told = tellPlan(plan.value, await listenerOf(incoming, services));
  return { incoming, mine, plan: plan.value, told };
}

const isFailure = (found: object): found is Failure => 'why' in found;

/** Somebody alone in a file without a name is most likely who brought it. */
const likely = ({ strangers }: ImportPlan): string | undefined =>
  strangers.length === 1 && strangers[0]?.name === '' ? strangers[0].id : undefined;

async function offer(services: MeServices, file: File): Promise<ImportState> {
  const incoming = await readFile(file, (await services.profiles.current()).id);
  if (isFailure(incoming)) return incoming;
  const first = await planned(services, file.name, incoming, undefined);
  if (isFailure(first)) return first;
  const mine = likely(first.plan);
  const made = mine === undefined ? first : await planned(services, file.name, incoming, mine);
  if (isFailure(made)) return made;
  // Nothing to be asked, nothing to be done: said at once.
  if (made.told.taken.length === 0 && made.plan.strangers.length === 0)
    return { at: 'stored', told: made.told };
  return { at: 'offered', file: file.name, amount: amountIn(made.plan), ...made };
}

async function store(
  services: MeServices,
  { file, incoming, mine }: Extract<ImportState, { at: 'offered' }>,
): Promise<ImportState> {
  const result = await services.archive.importAll(incoming, { mine });
  return result.ok
    ? { at: 'stored', told: tellPlan(result.value, await listenerOf(incoming, services)) }
    : refused(file, FAILURES[result.error]);
}

/** Takes a file from another machine in two steps: read and say what it would do, then all of that or nothing. */
export function useImport(services: MeServices): Import {
  const [state, setState] = useState<ImportState>({ at: 'idle' });
  const asked = useRef(0);
  /** Only the latest question is answered. */
  const ask = (file: string, work: Promise<ImportState>) => {
    asked.current += 1;
    const question = asked.current;
    const answer = (next: ImportState) => {
      if (asked.current === question) setState(next);
    };
    work.then(answer, () => answer(refused(file, FAILURES.refused)));
  };
  const run = (file: string, work: Promise<ImportState>) => {
    setState({ at: 'reading' });
    ask(file, work);
  };
  return {
    state,
    read: (file) => run(file.name, offer(services, file)),
    choose: (mine) => {
      if (state.at !== 'offered') return;
      setState({ ...state, mine });
      const made = planned(services, state.file, state.incoming, mine);
      ask(
        state.file,
        made.then((next) => (isFailure(next) ? next : { ...state, ...next })),
      );
    },
    confirm: () => state.at === 'offered' && run(state.file, store(services, state)),
    cancel: () => {
      asked.current += 1;
      setState({ at: 'idle' });
    },
  };
}

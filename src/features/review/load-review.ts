import type { Program } from '../../core/program/program.ts';
import type { Transcript } from '../../core/play/transcript.ts';
import { type Timing, timingOf } from '../../core/returns/bring-along.ts';
import { keyAccess } from '../../core/scoring/key-access.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { NewerContentError } from '../../ports/newer-content-error.ts';
import type { ProfileWords } from '../../ports/profile-store.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import type { RubricBundle } from '../../ports/scenario-source.ts';
import type { ReviewServices } from './review-services.ts';
import type { ReviewView } from '../../session/views/review-view.ts';
import { seeReview } from '../../session/views/see-review.ts';
import { isTranscript } from './is-transcript.ts';

/** Everything the page shows, ready to draw. */
export interface ReviewData extends ReviewView {
  readonly rubricBundle: RubricBundle;
  readonly transcript: Transcript;
  /** Whether this is the run of its scenario version that counts. */
  readonly counts: boolean;
  /** Played on an earlier version, and reviewed by that version and its key. */
  readonly old: boolean;
  /** Whether the expert's way may be seen now. */
  readonly expert: boolean;
  /** What a return took up, and when; undefined of any other run. */
  readonly tookUp: TookUp | undefined;
  /** Who looks at it: their own. */
  readonly person: ProfileWords;
}

/** A promise as its return took it up. */
export interface TookUp {
  readonly call: string;
  readonly what: string;
  readonly timing: Timing;
}

/** Why there is no report, in words for the trainee; `record` is kept and can be taken along. */
export interface Trouble {
  readonly title: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly record?: unknown;
  readonly retry: boolean;
}

export type ReviewState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: ReviewData }
  | { readonly status: 'trouble'; readonly trouble: Trouble };

const trouble = (
  title: string,
  message: string,
  rest: { hint?: string | undefined; record?: unknown; retry?: boolean } = {},
): ReviewState => ({
  status: 'trouble',
  trouble: { title, message, hint: rest.hint, record: rest.record, retry: rest.retry ?? false },
});

const brokenRecord = ({ issues, raw }: BrokenRecord): ReviewState =>
  trouble('这条记录读不出来', issues[0]?.message ?? '记录不完整', {
    hint: issues[0]?.hint ?? '原来的记录照样留着，没有动。',
    record: raw,
  });

const MISFITS: Readonly<Record<string, string>> = {
  'other-version': '情景改过了，旧记录不重新算分',
  'endless-beats': '这个情景走不下去',
};

const misfit = (
  { code, message, hint = '原来的记录照样留着，没有动。' }: Issue,
  record: Transcript,
): ReviewState => trouble(MISFITS[code] ?? '这条记录和情景对不上', message, { hint, record });

/** What it was is told in today's words: the promise itself was made in another scenario. */
async function tookUpIn(
  { scenarios }: ReviewServices,
  { scenario }: Program,
  { carried }: Transcript,
): Promise<TookUp | undefined> {
  if (!carried || !scenario.returns) return undefined;
  const cards = await scenarios.returns();
  const card = cards.find(({ id }) => id === scenario.id);
  return card && { call: card.call, what: card.what, timing: timingOf(scenario.returns, carried) };
}

async function reportOn(services: ReviewServices, transcript: Transcript): Promise<ReviewState> {
  const { scenarios, runs } = services;
  const { id, scenario, hash, key: keyHash } = transcript;
  const [played, now, list, person] = await Promise.all([
    scenarios.load(scenario, hash, keyHash),
    scenarios.load(scenario),
    runs.list(),
    services.profiles.current(),
  ]);
  const program = played ?? now;
  if (!program) {
    return trouble('找不到这个情景', `这里没有“${scenario}”这个情景，复盘要照着它才能算。`, {
      record: transcript,
    });
  }
  const rubricBundle = await (played ? scenarios.rubric(hash, keyHash) : scenarios.rubric());
  const same = list.filter((run) => run.scenario === scenario);
  const cameTo = same.flatMap(({ end }) => end?.ending ?? []);
  const view = seeReview(program, transcript, rubricBundle, cameTo);
  if (!view.ok) return misfit(view.error, transcript);
  const counts = list.find((run) => run.id === id)?.counts ?? false;
  const old = now !== undefined && (now.hash !== program.hash || now.rubricHash !== program.rubricHash);
  const talk = now && { scenario, hash: now.hash, play: now.playHash };
  // The expert's talk begins as the file does; a return begins as the promise was kept or not.
  const expert = talk !== undefined && !transcript.carried && keyAccess(talk, list) === 'open';
  const tookUp = await tookUpIn(services, program, transcript);
  const beside = { rubricBundle, transcript, counts, old, expert, tookUp, person };
  return { status: 'ready', data: { ...view.value, ...beside } };
}

/** Fetches a run and works out its report. Every trouble is a state with words of its own. */
export async function loadReview(services: ReviewServices, run: string): Promise<ReviewState> {
  const record = await services.runs.get(run);
  if (!record)
    return trouble(
      '没有这条记录',
      '可能已经清掉了，也可能是在别的浏览器里练的；设了 PIN 的人名下的，要先切到那个人。',
    );
  if (!isTranscript(record)) return brokenRecord(record);
  try {
    return await reportOn(services, record);
  } catch (error) {
    if (error instanceof NewerContentError)
      return trouble('要换成新版才能看', '这次练习用的情景是更新的版本留下的，这个版本读不懂。', {
        hint: '记录和情景都原样留着；把这台电脑上的「说得来」换成新版再看。',
        record,
      });
    return trouble('情景没有取到', '可能是网断了。记录还在，接上网再试一次。', { record, retry: true });
  }
}

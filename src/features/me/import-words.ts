import { dayWords } from '../../ui/date-words.ts';
import type {
  Fate,
  ImportPlan,
  LeftOut,
  Planned,
  PlannedLink,
} from '../../core/exchange/archive/import-plan.ts';
import { isJoined } from '../../core/exchange/archive/people.ts';
import type { ArchivedAnswer, ArchivedRun } from '../../core/exchange/archive/records.ts';
import { NAMELESS } from './words.ts';

/** What becomes of a file, in sentences: the same before it is taken in and after. */
export interface Told {
  /** What there is more of, or otherwise, here. */
  readonly taken: readonly string[];
  /** What is here already. */
  readonly known: readonly string[];
  /** What stays in its file, and why. */
  readonly left: readonly string[];
}

/** Who is told, and what things are called here. */
export interface Listener {
  /** The current profile. */
  readonly self: string;
  /** A scenario's title by its id, as far as it is known. */
  readonly titleOf: (scenario: string) => string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** So many things are named one by one. */
const NAMED = 5;

const ANSWERS: Readonly<Record<ArchivedAnswer['kind'], string>> = {
  drill: '微练',
  quiz: '应知应会',
  expert: '看高手',
};
const KINDS = ['drill', 'quiz', 'expert'] as const;

const withFate = <Record>(planned: readonly Planned<Record>[], fate: Fate): Record[] =>
  planned.filter((one) => one.fate === fate).map(({ record }) => record);

interface Amounts {
  readonly runs?: number;
  readonly answers?: readonly ArchivedAnswer[];
  readonly sessions?: number;
  readonly calibrations?: number;
}

/** 3 次情景、2 次微练、1 份带教记录 */
function amounts({ runs = 0, answers = [], sessions = 0, calibrations = 0 }: Amounts): string {
  const kinds = KINDS.map((kind) => {
    const count = answers.filter((answer) => answer.kind === kind).length;
    return count > 0 ? [`${count} 次${ANSWERS[kind]}`] : [];
  });
  return [
    ...(runs > 0 ? [`${runs} 次情景`] : []),
    ...kinds.flat(),
    ...(sessions > 0 ? [`${sessions} 份带教记录`] : []),
    ...(calibrations > 0 ? [`${calibrations} 次校准`] : []),
  ].join('、');
}

const amountOf = (plan: ImportPlan, fate: Fate): string =>
  amounts({
    runs: withFate(plan.runs, fate).length,
    answers: withFate(plan.answers, fate),
    sessions: withFate(plan.sessions, fate).length,
    calibrations: withFate(plan.calibrations, fate).length,
  });

export const amountIn = (plan: ImportPlan): string =>
  amounts({
    runs: plan.runs.length,
    answers: plan.answers.map(({ record }) => record),
    sessions: plan.sessions.length,
    calibrations: plan.calibrations.length,
  });

const sentence = (amount: string, words: (amount: string) => string): string[] =>
  amount === '' ? [] : [words(amount)];

/** 《第五次来访》（11月26日） */
function titled({ transcript: { scenario, startedAt } }: ArchivedRun, { titleOf, now }: Listener): string {
  return `《${titleOf(scenario) ?? scenario}》（${dayWords(startedAt, now)}）`;
}

const called = (name: string): string => (name ? `“${name}”` : NAMELESS);

function newTold(plan: ImportPlan): string[] {
  const versions = withFate(plan.versions, 'new').length;
  const content = versions > 0 ? `${versions} 份当时的情景` : '';
  return sentence([amountOf(plan, 'new'), content].filter(Boolean).join('、'), (what) => `新添 ${what}`);
}

function rewritten(what: string, from: string, to: string): string[] {
  if (from === to) return [];
  return [to ? `${what}改成“${to}”：那边改得晚` : `${what}去掉：那边改得晚`];
}

const renamesTold = ({ profiles }: ImportPlan): string[] =>
  profiles.flatMap(({ record, from }) => {
    if (!from) return [];
    return [
      ...(from.name
        ? rewritten(`${called(from.name)}的名字`, from.name, record.name)
        : sentence(record.name, (name) => `${NAMELESS}叫“${name}”：那边改得晚`)),
      ...rewritten(`${called(record.name)}的单位`, from.unit, record.unit),
    ];
  });

const newPeopleTold = ({ profiles, strangers, links }: ImportPlan): string[] => {
  const joined = new Set(
    withFate(links, 'new')
      .filter(isJoined)
      .flatMap(({ people }) => people),
  );
  const apart = withFate(profiles, 'new').filter(({ id }) => strangers.some((one) => one.id === id));
  const names = apart.filter(({ id }) => !joined.has(id)).map(({ name }) => name || NAMELESS);
  return names.length > 0 ? [`这台电脑上多 ${names.length} 个人：${names.join('、')}`] : [];
};

/** “李敏”和你 */
function pairOf({ record: { people }, names }: PlannedLink, { self }: Listener): string {
  const [one, other] = names.map((name, place) => (people[place] === self ? '你' : called(name)));
  return people[0] === self ? `${other}和${one}` : `${one}和${other}`;
}

const linksTold = ({ links }: ImportPlan, listener: Listener): string[] =>
  links
    .filter(({ fate }) => fate === 'new')
    .map((link) =>
      isJoined(link.record)
        ? `${pairOf(link, listener)}合成一个人，随时可以分开`
        : `${pairOf(link, listener)}分开，各记各的`,
    );

/** What cannot be taken is named, so that whoever has the file knows where to look. */
function conflictsTold(
  { runs, answers, links, sessions, calibrations }: ImportPlan,
  listener: Listener,
): string[] {
  const found = withFate(runs, 'conflict');
  const more = found.length > NAMED ? ` 等 ${found.length} 次` : '';
  const names = found
    .slice(0, NAMED)
    .map((run) => titled(run, listener))
    .join('、');
  return [
    ...sentence(names + more, (what) => `${what}：和这里同一个编号，内容对不上`),
    ...sentence(
      amounts({
        answers: withFate(answers, 'conflict'),
        sessions: withFate(sessions, 'conflict').length,
        calibrations: withFate(calibrations, 'conflict').length,
      }),
      (what) => `${what}：和这里同一个编号，内容对不上`,
    ),
    ...links
      .filter(({ fate }) => fate === 'conflict')
      .map((link) => `${pairOf(link, listener)}是不是一个人：合了又分上百万次，不像真的`),
  ];
}

const REASONS: Readonly<Record<Exclude<LeftOut, 'conflict' | 'undated'>, string>> = {
  elsewhere: '这里已经有了，记在别人名下',
  locked: '是设了口令的人的，要他自己打开口令来收',
};

function othersTold(plan: ImportPlan, listener: Listener): string[] {
  const locked = [
    ...withFate(plan.profiles, 'locked').map(({ name }) => `${called(name)}的名字`),
    ...plan.links
      .filter(({ fate }) => fate === 'locked')
      .map((link) => `${pairOf(link, listener)}是不是一个人`),
  ];
  return [
    ...sentence(amountOf(plan, 'elsewhere'), (what) => `${what}：${REASONS.elsewhere}`),
    ...sentence([amountOf(plan, 'locked'), ...locked].filter(Boolean).join('、'), (what) => {
      return `${what}：${REASONS.locked}`;
    }),
    ...withFate(plan.profiles, 'undated').map(
      ({ name }) => `名字${called(name)}：这里叫另一个名字，看不出哪个是后改的`,
    ),
  ];
}

/** Reads off a plan what it does. */
export const tellPlan = (plan: ImportPlan, listener: Listener): Told => ({
  taken: [
    ...newTold(plan),
    ...sentence(amountOf(plan, 'longer'), (what) => `接上 ${what}：在那边又往下走了`),
    ...newPeopleTold(plan),
    ...renamesTold(plan),
    ...linksTold(plan, listener),
  ],
  known: sentence(amountOf(plan, 'same'), (what) => `${what}：这里已经有了，不会重`),
  left: [...conflictsTold(plan, listener), ...othersTold(plan, listener)],
});

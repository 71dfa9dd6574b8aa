import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Beat } from '../core/beat/beat-schema.ts';
import { namesOf } from '../core/exchange/kept/version-names.ts';
import { hashPlay } from '../core/scenario/hash-play.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { hashRubric } from '../core/scoring/hash-rubric.ts';
import type { RatingForm } from '../core/mentor/rating-form.ts';
import { linkScenario } from '../core/program/link.ts';
import type { Program } from '../core/program/program.ts';
import type { Library } from '../core/scenario/library.ts';
import type { LinkLibrary } from '../core/program/link-people.ts';
import { isOwn } from '../core/scenario/own-scenario.ts';
import type { Scenario } from '../core/scenario/schema.ts';
import { surveyScenario } from '../core/scenario/survey.ts';
import type { NameKind } from '../core/shared/schema-marks.ts';
import { formatIssue } from '../core/shared/issue.ts';
import { beatFile, loadBeat } from './load-beat.ts';
import { dataFiles, loadLibrary, loadScenario, scenarioFiles } from './load-content.ts';
import { type CheckedLesson, lessonFiles, loadLessons } from './load-lessons.ts';
import {
  type CheckedReferences,
  loadRatingForm,
  loadReferences,
  ratingFile,
  referenceFiles,
} from './load-mentor.ts';
import { openingOf } from '../session/views/see-opening.ts';
import { type LoadedPractice, loadPractice } from './load-practice.ts';
import { loadReturns, returnCard, returnFiles } from './load-returns.ts';
import { shelfFacts } from './shelf-facts.ts';

const INDEX = 'virtual:scenario-index';
const SCENARIO = 'virtual:scenario/';
/** Not of the scenarios whose files an address asks for at once (vite-deep-link.ts). */
const RETURN = 'virtual:return/';
const RUBRIC = 'virtual:rubric';
const LAWS = 'virtual:laws';
const KEYS = 'virtual:keys';
const NAMES = 'virtual:version-names';
const DRILLS = 'virtual:drills';
const QUIZ = 'virtual:quiz';
const LESSONS = 'virtual:lessons';
const MENTOR = 'virtual:mentor';
const RETURNS = 'virtual:returns';
const BEAT = 'virtual:beat';
const SHELF = 'virtual:shelf';
const OPENINGS = 'virtual:openings';
const OPENING = 'virtual:opening/';

/** Modules of everything there is of a kind. */
const WHOLE: readonly string[] = [
  RUBRIC,
  LAWS,
  KEYS,
  NAMES,
  DRILLS,
  QUIZ,
  LESSONS,
  RETURNS,
  BEAT,
  SHELF,
  OPENINGS,
  MENTOR,
];

interface Content {
  readonly library: Library;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly returns: ReadonlyMap<string, Scenario>;
  readonly practice: LoadedPractice;
  readonly lessons: readonly CheckedLesson[];
  readonly form: RatingForm;
  readonly references: readonly CheckedReferences[];
  readonly beat: Beat;
}

/** Under one id there is one scenario, and ids of brought ones are theirs: their runs never count. */
function idErrors({ id }: Scenario, others: ReadonlyMap<string, Scenario>): string[] {
  if (others.has(id)) return [`id “${id}”别的情景已经用了，换一个`];
  return isOwn(id) ? [`id 不能以 own- 开头：那是自己带来的情景用的`] : [];
}

/** What keeps a scenario that can be read off the shelf: a line each. */
type Prove = (file: string, scenario: Scenario, library: Library, together: number) => readonly string[];

/** Where a page is only being worked on, a scenario is shown as it is. */
const unproven: Prove = () => [];

/** A scenario with errors is not shipped, as it is not taken in from a file: played, it would count. */
async function checker(): Promise<Prove> {
  const [{ proveScenario }, { keptVerdicts }] = await Promise.all([
    import('./check/prove-scenario.ts'),
    import('./check/verdicts.ts'),
  ]);
  const verdicts = keptVerdicts();
  return (file, scenario, library, together) => proveScenario(file, scenario, library, together, verdicts);
}

export function readContent(folder: string, warn: (message: string) => void, prove: Prove): Content {
  const library = loadLibrary(folder);
  if (!library.ok) throw new Error(library.error.map(formatIssue).join('\n'));
  const leaveOut = (file: string, errors: readonly string[]) =>
    warn(`${file} 没过体检，没有放进来：\n${errors.join('\n')}`);
  const scenarios = new Map<string, Scenario>();
  const files = scenarioFiles(folder);
  for (const file of files) {
    const scenario = loadScenario(file, library.value);
    // A broken scenario never stops the others.
    const errors = scenario.ok
      ? [...idErrors(scenario.value, scenarios), ...prove(file, scenario.value, library.value, files.length)]
      : scenario.error.map(formatIssue);
    if (scenario.ok && errors.length === 0) scenarios.set(scenario.value.id, scenario.value);
    else leaveOut(file, errors);
  }
  const returns = loadReturns(
    folder,
    library.value,
    scenarios,
    (file, scenario) => prove(file, scenario, library.value, 1),
    leaveOut,
  );
  const practice = loadPractice(folder, library.value, [...scenarios.values()]);
  for (const { file, items, issues } of [practice.drills, practice.quiz]) {
    if (items.length === 0) warn(`${file} is left out:\n${issues.map(formatIssue).join('\n')}`);
  }
  const lessons = loadLessons(folder, library.value, [...scenarios.values()]);
  for (const { file, issues } of lessons)
    if (issues.length > 0) warn(`${file} 没过检查，没有放进来：\n${issues.map(formatIssue).join('\n')}`);
  const form = loadRatingForm(folder);
  if (!form.ok) throw new Error(form.error.map(formatIssue).join('\n'));
  const references = loadReferences(folder, library.value, [...scenarios.values()]);
  for (const { file, issues } of references)
    if (issues.length > 0) warn(`${file} 没过检查，没有放进来：\n${issues.map(formatIssue).join('\n')}`);
  // Whoever is not in it is not told of; the others are.
  const { beat, issues } = loadBeat(folder, [...scenarios.values()], [...returns.values()]);
  if (issues.length > 0) warn(`${beatFile(folder)} 跟情景对不上：\n${issues.map(formatIssue).join('\n')}`);
  return {
    ...{ library: library.value, scenarios, returns, practice, lessons, form: form.value, references },
    beat: beat ?? NO_BEAT,
  };
}

const NO_BEAT: Beat = { format: 1, scenarios: {} };

const card = (scenario: Scenario): unknown => ({
  id: scenario.id,
  title: scenario.title,
  setting: scenario.setting,
  level: scenario.level,
  minutes: scenario.minutes,
  focus: scenario.focus,
  hash: hashScenario(scenario),
  play: hashPlay(scenario),
});

const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** One chunk a scenario. */
function loadersOf(scenarios: ReadonlyMap<string, Scenario>, of: string): string {
  const loaders = [...scenarios.keys()].map(
    (id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(of + id)})`,
  );
  return `export const loaders = { ${loaders.join(', ')} };`;
}

function indexModule({ scenarios }: Content): string {
  // Easier and shorter first.
  const shelf = [...scenarios.values()].sort(
    (left, right) => left.level - right.level || left.minutes - right.minutes,
  );
  const list = shelf.map(card);
  return `export const cards = ${json(list)};\n${loadersOf(scenarios, SCENARIO)}`;
}

/** Returns come when one is owed: which there are is a chunk of its own, and each of them another. */
const returnsModule = ({ scenarios, returns }: Content): string =>
  `export const cards = ${json([...returns.values()].flatMap((one) => returnCard(one, scenarios)))};\n${loadersOf(returns, RETURN)}`;

const programOf = (scenario: Scenario, library: Library): Program =>
  linkScenario(scenario, library, hashScenario(scenario));

/** What the start page tells of all of them, in one small chunk. */
const shelfModule = ({ library, scenarios }: Content): string =>
  `export const shelf = ${json(
    Object.fromEntries(
      [...scenarios].map(([id, scenario]) => [id, shelfFacts(programOf(scenario, library))]),
    ),
  )};`;

/** A picture a scenario opens with is fetched by itself: whoever is shown one is not sent the others. */
function openingsModule({ scenarios }: Content): string {
  const loaders = [...scenarios.keys()].map(
    (id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(OPENING + id)})`,
  );
  return `export const openings = { ${loaders.join(', ')} };`;
}

function openingModule(id: string, { library, scenarios }: Content): string | undefined {
  const scenario = scenarios.get(id);
  return scenario && `export const opening = ${json(openingOf(programOf(scenario, library)) ?? null)};`;
}

const named = (entries: Readonly<Record<string, { readonly name: string }>>): unknown =>
  Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, { name }]));

/** Every name of a kind that a scenario uses. */
function namesUsed(scenario: Scenario, kind: NameKind): Set<string> {
  const used = surveyScenario(scenario).references.filter(({ mark }) => mark.refersTo === kind);
  return new Set(used.map(({ value }) => String(value)));
}

/**
 * What running one scenario needs of the library: what its own indicators do, and the tempers of its own cast. It
 * travels with the scenario, so that the first load knows nothing of the others.
 */
function linkLibraryOf(scenario: Scenario, { indicators, dispositions }: Library): LinkLibrary {
  const acts = [...namesUsed(scenario, 'act')].flatMap((id) => {
    const { act, noneWhile } = indicators[id] ?? {};
    return act === undefined ? [] : [[id, noneWhile === undefined ? { act } : { act, noneWhile }]];
  });
  const tempers = [...namesUsed(scenario, 'disposition')].flatMap((id) => {
    const { start, hotButtons, keys } = dispositions[id] ?? {};
    return start && hotButtons && keys ? [[id, { start, hotButtons, keys }]] : [];
  });
  return { indicators: Object.fromEntries(acts), dispositions: Object.fromEntries(tempers) };
}

/** What scenarios are scored by, by its hash, and the names the first page shows. */
function keysModule({ indicators, dispositions, rubric }: Library): string {
  return [
    `export const keyHash = ${JSON.stringify(hashRubric({ indicators, dispositions, rubric }))};`,
    `export const names = ${json({ dimensions: named(rubric.dimensions), settings: named(rubric.settings) })};`,
  ].join('\n');
}

/** What each shipped version goes by, also in runs from before hashes named how they were made. */
function namesModule({ library, scenarios, returns }: Content): string {
  const { indicators, dispositions, rubric } = library;
  const key = { indicators, dispositions, rubric };
  const names = [...scenarios.values(), ...returns.values()].map((scenario) =>
    namesOf({ scenario, hash: hashScenario(scenario), key, keyHash: hashRubric(key) }),
  );
  return `export const versionNames = ${json(names)};`;
}

/** All lessons in one chunk: whoever opens the page of a class reads two or three of them. */
const lessonsModule = ({ lessons }: Content): string =>
  `export const lessons = ${json(lessons.flatMap(({ id, lesson }) => (lesson ? [{ id, lesson }] : [])))};`;

/** What mentors rate by, and the runs they calibrate on, each with its scenario. */
function mentorModule({ form, references }: Content): string {
  const runs = references.flatMap(({ references: checked }) =>
    checked
      ? Object.entries(checked.runs).map(([id, run]) => [id, { ...run, scenario: checked.scenario }])
      : [],
  );
  return `export const form = ${json(form)};\nexport const references = ${json(Object.fromEntries(runs))};`;
}

/** The scenario, or return, a module holds. */
function scenarioIn({ scenarios, returns }: Content, module: string): Scenario | undefined {
  if (module.startsWith(RETURN)) return returns.get(module.slice(RETURN.length));
  return module.startsWith(SCENARIO) ? scenarios.get(module.slice(SCENARIO.length)) : undefined;
}

function moduleText(id: string, content: Content): string | undefined {
  const { library } = content;
  if (id === INDEX) return indexModule(content);
  if (id === KEYS) return keysModule(library);
  if (id === NAMES) return namesModule(content);
  if (id === RUBRIC) {
    const { indicators, dispositions, rubric } = library;
    return `export const indicators = ${json(indicators)};\nexport const dispositions = ${json(dispositions)};\nexport const rubric = ${json(rubric)};`;
  }
  if (id === DRILLS) return `export const drills = ${json(content.practice.drills.items)};`;
  if (id === QUIZ) return `export const questions = ${json(content.practice.quiz.items)};`;
  if (id === BEAT) return `export const beat = ${json(content.beat)};`;
  if (id === LESSONS) return lessonsModule(content);
  if (id === MENTOR) return mentorModule(content);
  if (id === RETURNS) return returnsModule(content);
  if (id === SHELF) return shelfModule(content);
  if (id === OPENINGS) return openingsModule(content);
  if (id.startsWith(OPENING)) return openingModule(id.slice(OPENING.length), content);
  if (id === LAWS) return `export const laws = ${json(library.laws)};`;
  const scenario = scenarioIn(content, id);
  return (
    scenario &&
    `export const scenario = ${json(scenario)};\nexport const library = ${json(linkLibraryOf(scenario, library))};\nexport const hash = ${JSON.stringify(hashScenario(scenario))};\nexport const play = ${JSON.stringify(hashPlay(scenario))};`
  );
}

/**
 * Serves the content under scenarios/ as modules: an index of cards, one of returns, one module a scenario or return (a
 * chunk `scenario-<id>` of its own), the rubric, the law facts, the drills, the questions and the lessons. Parsed and checked at
 * build, so that the browser needs neither YAML nor schemas for what is shipped.
 */
export function scenarios(folder = 'scenarios'): Plugin {
  const root = resolve(folder);
  let content: Content | undefined;
  let prove = unproven;
  return {
    name: 'scenarios',
    resolveId: (id) =>
      id.startsWith('virtual:scenario') ||
      id.startsWith(RETURN) ||
      id.startsWith(OPENING) ||
      WHOLE.includes(id)
        ? `\0${id}`
        : undefined,
    async configResolved({ command, mode }) {
      if (command === 'build' && mode !== 'test') prove = await checker();
    },
    buildStart() {
      content = readContent(root, (message) => this.warn(message), prove);
      const beside = [
        ...returnFiles(root),
        ...lessonFiles(root),
        ...referenceFiles(root),
        ratingFile(root),
        beatFile(root),
      ];
      for (const file of [...dataFiles(root), ...scenarioFiles(root), ...beside]) this.addWatchFile(file);
    },
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      content ??= readContent(root, (message) => this.warn(message), prove);
      return moduleText(id.slice(1), content);
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.startsWith(root)) return;
        content = undefined;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** Id of the scenario a module holds, if it holds one. */
export const scenarioId = (moduleId: string): string | undefined =>
  moduleId.startsWith(`\0${SCENARIO}`) ? moduleId.slice(SCENARIO.length + 1) : undefined;

/** Chunk names of modules, by what these begin with. */
const NAMED_CHUNKS = [
  [SCENARIO, 'scenario'],
  [RETURN, 'return'],
  [OPENING, 'opening'],
] as const;

/** Chunk name of a module, for `chunkFileNames`: `scenario-<id>`, `return-<id>`, `opening-<id>` for how one opens. */
export function scenarioChunk(moduleId: string): string | undefined {
  const named = NAMED_CHUNKS.find(([start]) => moduleId.startsWith(`\0${start}`));
  return named && `${named[1]}-${moduleId.slice(named[0].length + 1)}`;
}

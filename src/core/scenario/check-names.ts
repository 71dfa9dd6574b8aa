import type { Issue } from '../shared/issue.ts';
import { nearestName } from '../shared/nearest.ts';
import type { Library } from './library.ts';
import { entries, field, items, names } from './unvalidated.ts';
import { OFFICER, RESUME, SCENE } from './vocabulary.ts';
import { type Path, walkConditions, walkNodes, walkUtterances } from './walk.ts';

interface Known {
  readonly code: string;
  readonly what: string;
  readonly where: string;
  readonly names: ReadonlySet<string>;
}

type KnownKind =
  | 'act'
  | 'register'
  | 'redline'
  | 'law'
  | 'disposition'
  | 'person'
  | 'speaker'
  | 'fact'
  | 'promise'
  | 'node'
  | 'target';

function knownNames(document: unknown, library: Library): Record<KnownKind, Known> {
  const people = names(field(document, 'cast'));
  const nodes = new Set([...walkNodes(document)].map((visit) => visit.id));
  return {
    act: { code: 'unknown-act', what: '指标', where: 'acts.yaml', names: names(library.indicators) },
    register: {
      code: 'unknown-register',
      what: '语体',
      where: 'rubric.yaml',
      names: names(library.rubric.registers),
    },
    redline: {
      code: 'unknown-redline',
      what: '底线',
      where: 'rubric.yaml',
      names: names(library.rubric.redlines),
    },
    law: { code: 'unknown-law', what: '法律事实', where: 'law.yaml', names: names(library.laws) },
    disposition: {
      code: 'unknown-disposition',
      what: '性情',
      where: 'dispositions.yaml',
      names: names(library.dispositions),
    },
    person: { code: 'unknown-person', what: '人物', where: 'cast', names: people },
    speaker: {
      code: 'unknown-person',
      what: '说话的人',
      where: 'cast',
      names: new Set([...people, OFFICER, SCENE]),
    },
    fact: { code: 'unknown-fact', what: '事实', where: 'facts', names: names(field(document, 'facts')) },
    promise: {
      code: 'unknown-promise',
      what: '承诺',
      where: 'promises',
      names: names(field(document, 'promises')),
    },
    node: { code: 'unknown-node', what: '节点', where: 'phases 或 interrupts', names: nodes },
    target: {
      code: 'unknown-node',
      what: '节点',
      where: 'phases 或 interrupts',
      names: new Set([...nodes, RESUME]),
    },
  };
}

type Reference = readonly [KnownKind, unknown, Path];

const list = (kind: KnownKind, value: unknown, path: Path): Reference[] =>
  items(value).map((name, index) => [kind, name, [...path, index]]);

const keys = (kind: KnownKind, value: unknown, path: Path): Reference[] =>
  entries(value).map(([name]) => [kind, name, [...path, name]]);

function goReferences(value: unknown, path: Path): Reference[] {
  if (typeof value === 'string') return [['target', value, path]];
  return items(value).map((branch, index) => ['target', field(branch, 'to'), [...path, index, 'to']]);
}

function learnReferences(holder: unknown, path: Path): Reference[] {
  const learnt = items(field(holder, 'learns')).map((item, index): Reference => {
    const fact = typeof item === 'string' ? item : field(item, 'fact');
    return ['fact', fact, [...path, 'learns', index]];
  });
  return [...learnt, ...list('fact', field(holder, 'clears'), [...path, 'clears'])];
}

const lineReferences = (lines: unknown, path: Path): Reference[] =>
  items(lines).map((line, index) => ['speaker', field(line, 'who'), [...path, index, 'who']]);

function conditionReferences(when: unknown, path: Path): Reference[] {
  const person = ['person', 'window', 'won', 'gone'].map(
    (name): Reference => ['person', field(when, name), [...path, name]],
  );
  return [
    ...person,
    ['fact', field(when, 'fact'), [...path, 'fact']],
    ['promise', field(when, 'promise'), [...path, 'promise']],
    ...['all', 'any'].flatMap((name) =>
      items(field(when, name)).flatMap((inner, index) => conditionReferences(inner, [...path, name, index])),
    ),
    ...(field(when, 'not') === undefined ? [] : conditionReferences(field(when, 'not'), [...path, 'not'])),
  ];
}

function utteranceReferences(value: unknown, path: Path): Reference[] {
  return [
    ['person', field(value, 'to'), [...path, 'to']],
    ['register', field(value, 'register'), [...path, 'register']],
    ['redline', field(value, 'redline'), [...path, 'redline']],
    ...list('act', field(value, 'acts'), [...path, 'acts']),
    ...keys('person', field(value, 'overheard'), [...path, 'overheard']),
    ...entries(field(value, 'overheard')).flatMap(([who, acts]) =>
      list('act', acts, [...path, 'overheard', who]),
    ),
    ...list('law', field(value, 'law'), [...path, 'law']),
    ...list('promise', field(value, 'promises'), [...path, 'promises']),
    ...items(field(value, 'effect')).map(
      (item, index): Reference => ['person', field(item, 'person'), [...path, 'effect', index, 'person']],
    ),
    ...lineReferences(field(value, 'reply'), [...path, 'reply']),
    ...learnReferences(value, path),
    ...goReferences(field(value, 'go'), [...path, 'go']),
  ];
}

function nodeReferences(node: unknown, path: Path): Reference[] {
  const ending = field(node, 'ending');
  return [
    ...lineReferences(field(node, 'say'), [...path, 'say']),
    ...learnReferences(node, path),
    ...goReferences(field(node, 'go'), [...path, 'go']),
    ...list('law', field(node, 'law'), [...path, 'law']),
    ['target', field(node, 'next'), [...path, 'next']],
    ...keys('person', field(ending, 'verdicts'), [...path, 'ending', 'verdicts']),
    ...keys('promise', field(ending, 'settles'), [...path, 'ending', 'settles']),
  ];
}

function headReferences(document: unknown): Reference[] {
  return [
    ['node', field(document, 'start'), ['start']],
    ...entries(field(document, 'cast')).flatMap(([id, person]): Reference[] => [
      ['disposition', field(person, 'disposition'), ['cast', id, 'disposition']],
      ['node', field(person, 'outburst'), ['cast', id, 'outburst']],
      ['node', field(person, 'walkout'), ['cast', id, 'walkout']],
    ]),
    ...entries(field(document, 'promises')).map(
      ([id, promise]): Reference => ['person', field(promise, 'to'), ['promises', id, 'to']],
    ),
    ...entries(field(document, 'phases')).flatMap(([id, phase]): Reference[] => [
      ['person', field(phase, 'main'), ['phases', id, 'main']],
      ...list('person', field(phase, 'side'), ['phases', id, 'side']),
    ]),
  ];
}

function* references(document: unknown): Generator<Reference> {
  yield* headReferences(document);
  for (const visit of walkNodes(document)) yield* nodeReferences(visit.node, visit.path);
  for (const visit of walkUtterances(document)) yield* utteranceReferences(visit.utterance, visit.path);
  for (const { when, path } of walkConditions(document)) yield* conditionReferences(when, path);
}

/** Every name a document uses that nobody declared, with the nearest declared one suggested. */
export function checkNames(document: unknown, library: Library): Issue[] {
  const known = knownNames(document, library);
  const issues: Issue[] = [];
  for (const [kind, name, path] of references(document)) {
    if (typeof name !== 'string') continue;
    const { code, what, where, names: allowed } = known[kind];
    if (allowed.has(name)) continue;
    const nearest = nearestName(name, allowed);
    issues.push({
      code,
      severity: 'error',
      path,
      message: `${where} 里没有${what}“${name}”`,
      hint: nearest ? `是不是“${nearest}”` : `先在 ${where} 里写上它，或换一个有的`,
    });
  }
  return issues;
}

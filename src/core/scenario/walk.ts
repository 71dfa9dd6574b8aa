import { entries, field, items } from './unvalidated.ts';

export type Path = readonly (string | number)[];

export interface NodeVisit {
  readonly id: string;
  readonly node: unknown;
  readonly path: Path;
  /** Undefined for interrupts, which belong to no phase. */
  readonly phase: string | undefined;
}

/** Every node of a scenario document, phases first, in written order. */
export function* walkNodes(document: unknown): Generator<NodeVisit> {
  for (const [phase, body] of entries(field(document, 'phases'))) {
    for (const [id, node] of entries(field(body, 'nodes'))) {
      yield { id, node, path: ['phases', phase, 'nodes', id], phase };
    }
  }
  for (const [id, node] of entries(field(document, 'interrupts'))) {
    yield { id, node, path: ['interrupts', id], phase: undefined };
  }
}

export interface UtteranceVisit {
  readonly utterance: unknown;
  readonly path: Path;
  readonly kind: 'choice' | 'silence';
  readonly node: NodeVisit | undefined;
}

/** Every choice and silence, with the phases' default silences. */
export function* walkUtterances(document: unknown): Generator<UtteranceVisit> {
  for (const node of walkNodes(document)) {
    for (const [id, utterance] of entries(field(node.node, 'choices'))) {
      yield { utterance, path: [...node.path, 'choices', id], kind: 'choice', node };
    }
    const utterance = field(node.node, 'silence');
    if (utterance !== undefined) yield { utterance, path: [...node.path, 'silence'], kind: 'silence', node };
  }
  for (const [phase, body] of entries(field(document, 'phases'))) {
    const utterance = field(body, 'silence');
    if (utterance !== undefined)
      yield { utterance, path: ['phases', phase, 'silence'], kind: 'silence', node: undefined };
  }
}

/** Values that are one item or a list of cases `{when, …}`. */
const cases = (value: unknown, path: Path): { when: unknown; path: Path }[] =>
  items(value).flatMap((item, index) => {
    const when = field(item, 'when');
    return when === undefined ? [] : [{ when, path: [...path, index, 'when'] }];
  });

const ownWhen = (value: unknown, path: Path) => {
  const when = field(value, 'when');
  return when === undefined ? [] : [{ when, path: [...path, 'when'] }];
};

/** Every condition of a document with the path where it stands. */
export function* walkConditions(document: unknown): Generator<{ when: unknown; path: Path }> {
  for (const { node, path } of walkNodes(document)) {
    yield* cases(field(node, 'say'), [...path, 'say']);
    yield* cases(field(node, 'go'), [...path, 'go']);
    yield* cases(field(node, 'learns'), [...path, 'learns']);
    const ending = field(node, 'ending');
    yield* cases(field(ending, 'later'), [...path, 'ending', 'later']);
    for (const [who, texts] of entries(field(ending, 'verdicts'))) {
      yield* cases(texts, [...path, 'ending', 'verdicts', who]);
    }
  }
  for (const { utterance, path } of walkUtterances(document)) {
    yield* ownWhen(utterance, path);
    for (const name of ['grade', 'reply', 'thinks', 'go', 'learns']) {
      yield* cases(field(utterance, name), [...path, name]);
    }
  }
}

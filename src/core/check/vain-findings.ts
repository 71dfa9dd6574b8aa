import { canonicalJson } from '../shared/canonical-json.ts';
import type { DirectEffect, EndingNode, Program, ProgramNode, Utterance } from '../program/program.ts';
import type { Line } from '../scenario/schema.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import { atNode, type Finding, nodePath, utterancePath } from './finding.ts';

type Path = readonly (string | number)[];

/** A part of the file and where it stands: what somebody says, does or learns at a node. */
interface Part {
  readonly node: ProgramNode;
  readonly path: Path;
}

type Report = (code: string, part: Part, message: string, hint: string) => Finding;

/** Reports at a node, with a play that comes there where there is one. */
function reporter(graph: Graph): Report {
  const first = new Map<number, number>();
  graph.situations.forEach(({ node }, at) => {
    if (!first.has(node)) first.set(node, at);
  });
  return (code, { node, path }, message, hint) => {
    const at = first.get(node.index);
    const example = at === undefined ? {} : { example: examplePath(graph, at) };
    return atNode(graph.program, node, code, message, { path, hint, ...example });
  };
}

const saidAt = (node: ProgramNode): readonly Utterance[] =>
  node.kind === 'decision' ? [...node.choices, node.silence] : [];

/** Everything said or done at a node, each with its place; the silence of a phase once. */
function eachSaid(program: Program): (Part & { readonly said: Utterance })[] {
  const met = new Set<Utterance['source']>();
  return program.nodes.flatMap((node) =>
    saidAt(node).flatMap((said) => {
      if (met.has(said.source)) return [];
      met.add(said.source);
      return [{ node, said, path: utterancePath(program, node, said) }];
    }),
  );
}

/** Whoever is in no part of the scenario neither speaks nor is moved. */
function nowhereFindings(program: Program, report: Report): Finding[] {
  const present = new Set(program.phases.flatMap(({ main, sides }) => [main, ...sides]));
  const nowhere = (index: number | undefined) => index !== undefined && !present.has(index);
  const tell = (part: Part, index: number | undefined, what: string): Finding[] => {
    if (!nowhere(index)) return [];
    const { name } = program.people[index as number] as Program['people'][number];
    const message = `${name}哪一段都不在场，${what}`;
    return [report('person-nowhere', part, message, '把他写进一段的 main 或 side；只闻其声的，用旁白写')];
  };
  const lines = (node: ProgramNode, list: readonly Line[], path: Path): Finding[] =>
    list.flatMap(({ who }, index) =>
      tell({ node, path: [...path, index] }, program.personIndex.get(who), '却在这里说话'),
    );
  return [
    ...program.nodes.flatMap((node) => lines(node, node.say, [...nodePath(program, node), 'say'])),
    ...eachSaid(program).flatMap(({ node, said, path }) => [
      ...lines(node, said.reply, [...path, 'reply']),
      ...said.effects.flatMap(({ person }, index) =>
        tell({ node, path: [...path, 'effect', index] }, person, '这里却动了他的数'),
      ),
    ]),
  ];
}

const movesNothing = ({ by }: DirectEffect): boolean =>
  [by.anger, by.trust, by.heard, by.progress, by.face].every((change) => !change);

const effectFindings = (program: Program, report: Report): Finding[] =>
  eachSaid(program).flatMap(({ node, said, path }) =>
    said.effects.flatMap((effect, index) =>
      movesNothing(effect)
        ? [
            report(
              'effect-empty',
              { node, path: [...path, 'effect', index] },
              '这个作用一个数也没动',
              '写上动了谁的哪个数、动多少，或删掉它',
            ),
          ]
        : [],
    ),
  );

/** Facts that are forgotten in the very step in which they are learnt. */
function forgottenFindings(program: Program, report: Report): Finding[] {
  const told = (
    { learns, clears }: Pick<ProgramNode, 'learns' | 'clears'>,
    { node, path }: Part,
  ): Finding[] =>
    learns.flatMap(({ bit }, index) => {
      if ((bit & clears) === 0) return [];
      const [fact] = [...program.factBit].find(([, own]) => own === bit) ?? [''];
      return [
        report(
          'learnt-and-cleared',
          { node, path: [...path, 'learns', index] },
          `“${fact}”刚记下，同一步又抹掉了`,
          'learns 和 clears 里删掉一处',
        ),
      ];
    });
  return [
    ...program.nodes.flatMap((node) => told(node, { node, path: nodePath(program, node) })),
    ...eachSaid(program).flatMap(({ said, ...part }) => told(said, part)),
  ];
}

/** What an ending tells. What it follows from is not told. */
function toldAt({ say, ending: { requires: _, later, ...rest } }: EndingNode): string {
  return canonicalJson(JSON.parse(JSON.stringify({ say, later, ...rest })));
}

function twinEndings(program: Program, report: Report): Finding[] {
  const known = new Map<string, EndingNode>();
  return program.nodes.flatMap((node): Finding[] => {
    if (node.kind !== 'ending') return [];
    const told = toldAt(node);
    const twin = known.get(told);
    if (twin === undefined) {
      known.set(told, node);
      return [];
    }
    const part = { node, path: nodePath(program, node) };
    return [
      report('duplicate-ending', part, `这个结局和“${twin.id}”一模一样`, '写出两个结局的不同，或并成一个'),
    ];
  });
}

/** What is written and comes to nothing, or comes to the same as something else. */
export function vainFindings(graph: Graph): Finding[] {
  const { program } = graph;
  const report = reporter(graph);
  return [
    ...nowhereFindings(program, report),
    ...effectFindings(program, report),
    ...forgottenFindings(program, report),
    ...twinEndings(program, report),
  ];
}

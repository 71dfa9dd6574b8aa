import { articleNumber, articlesIn, unvouchedArticles } from '../rubric/article-numbers.ts';
import type { LawFact } from '../rubric/catalog.ts';
import type { DecisionNode, ProgramNode, Utterance } from '../program/program.ts';
import { OFFICER } from '../scenario/vocabulary.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Study } from './check-scenario.ts';
import { atChoice, atNode, type Finding, nodePath, utterancePath } from './finding.ts';
import { plainText } from '../rubric/plain-text.ts';
import { repealedLawIn } from '../rubric/repealed-laws.ts';
import { registerMismatch } from '../rubric/register-words.ts';

/** Words that state law: whoever says them as an officer must know where they come from. */
const LEGAL_TERMS =
  /《[^》]+》|依法|违法|犯法|法律(?:规定|上写|上说|写|援助)|民法典|刑法|处罚法|条例(?:规定|里|上|第)|诉讼时效|司法确认|强制执行|申请执行|告诫书|保护令|行政拘留|拘留|罚款|刑事责任|判刑|坐牢|治安调解|立案|受案|传唤|起诉/u;

/** The words of a text that state law, an article number included; undefined where there are none. */
const legalWords = (text: string): string | undefined => {
  const [article] = articlesIn(text);
  return LEGAL_TERMS.exec(text.normalize('NFKC'))?.[0] ?? (article && `第${article}条`);
};

interface Statement {
  readonly text: string;
  readonly law: readonly string[];
  readonly finding: (code: string, message: string, hint: string, severity?: 'warning') => Finding;
}

function* statements({ program }: Study): Generator<Statement> {
  const report =
    (node: ProgramNode, said: Utterance | undefined, path: Finding['path']): Statement['finding'] =>
    (code, message, hint, severity) => {
      const rest = { hint, path, ...(severity ? { severity } : {}) };
      return said
        ? atChoice(program, node, said, code, message, rest)
        : atNode(program, node, code, message, rest);
    };
  for (const node of program.nodes) {
    for (const [index, line] of node.say.entries()) {
      if (line.who === OFFICER)
        yield {
          text: line.text,
          law: node.law,
          finding: report(node, undefined, [...nodePath(program, node), 'say', index]),
        };
    }
    if (node.kind !== 'decision') continue;
    for (const said of [...node.choices, node.silence]) {
      const path = utterancePath(program, node, said);
      const law = said.source.law ?? [];
      yield { text: said.text, law, finding: report(node, said, path) };
      for (const [index, line] of said.reply.entries()) {
        if (line.who === OFFICER)
          yield { text: line.text, law, finding: report(node, said, [...path, 'reply', index]) };
      }
    }
  }
}

/** Legal words without a source, repealed laws, and article numbers nobody checked. */
function lawFindings(study: Study): Finding[] {
  const laws = study.library.laws;
  const repealedNames = Object.values(laws).flatMap(({ law, status }) =>
    status === 'repealed' ? [law] : [],
  );
  return [...statements(study)].flatMap(({ text, law, finding }) => {
    const facts = law.map((id) => entryOf(laws, id)).filter((fact): fact is LawFact => fact !== undefined);
    const found: Finding[] = [];
    const gone = repealedLawIn(text, repealedNames);
    if (gone !== undefined && !facts.some(({ status }) => status === 'repealed'))
      found.push(finding('law-repealed', `《${gone}》已经废止`, '换成现行的依据'));
    const words = law.length === 0 && gone === undefined ? legalWords(text) : undefined;
    if (words !== undefined) {
      found.push(
        finding(
          'legal-without-id',
          `“${words}”说到了法律，没写依据`,
          '在这里写 law: [law.yaml 里的 id]',
          'warning',
        ),
      );
    }
    for (const fact of facts) {
      if (fact.status === 'repealed')
        found.push(finding('law-repealed', `《${fact.law}》已经废止`, '换成现行的依据'));
    }
    for (const { number, unverified } of facts.length === 0 ? [] : unvouchedArticles(text, facts)) {
      found.push(
        unverified
          ? finding('law-unverified-article', `条号没有核对过，不能说“第${number}条”`, '只说法律的名字或内容')
          : finding(
              'law-wrong-article',
              `所引依据里没有第 ${articleNumber(number)} 条`,
              '核对条号，或不说条号',
            ),
      );
    }
    return found;
  });
}

/** A comma, a blank or 「您」 instead of 「你」 makes a phrase no kinder. */
const spoken = (text: string): string => plainText(text).replace(/您/gu, '你');

function phraseFindings({ program, library, views }: Study): Finding[] {
  const best = new Map<Utterance, DecisionNode>();
  for (const view of views) for (const { said } of view?.best ?? []) if (view) best.set(said, view.node);
  return [...best].flatMap(([said, node]) =>
    library.rubric.phrases
      .filter(({ text }) => spoken(said.text).includes(spoken(text)))
      .map(({ text, why }) =>
        atChoice(program, node, said, 'forbidden-phrase', `最好的选项里有忌语“${text}”：${why}`, {
          severity: 'warning',
          hint: '换成落在他刚说的那件事上的话',
        }),
      ),
  );
}

function registerFindings({ program, library }: Study): Finding[] {
  return program.nodes.flatMap((node) =>
    node.kind !== 'decision'
      ? []
      : node.choices.flatMap((said): Finding[] => {
          const register = 'register' in said.source ? said.source.register : '';
          const mismatch = registerMismatch(register, said.text);
          if (!mismatch) return [];
          const name = entryOf(library.rubric.registers, register)?.name ?? register;
          return [
            atChoice(program, node, said, 'register-wording', `标的是“${name}”，${mismatch}`, {
              severity: 'warning',
              hint: '改语体，或改说法',
            }),
          ];
        }),
  );
}

/** Clause 6: how things are put, and what law they rest on. */
export const languageFindings = (study: Study): Finding[] => [
  ...lawFindings(study),
  ...phraseFindings(study),
  ...registerFindings(study),
];

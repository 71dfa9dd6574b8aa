import type { Program } from '../program/program.ts';
import { entries, field, items } from '../scenario/unvalidated.ts';
import { surveyScenario } from '../scenario/survey.ts';
import { type Finding, overall } from './finding.ts';

interface Accepted {
  readonly node: string;
  readonly choice: string | undefined;
  readonly code: unknown;
  readonly path: Finding['path'];
}

const acceptedIn = (program: Program): Accepted[] =>
  [...surveyScenario(program.scenario).nodes].flatMap(({ id, node, path }) => {
    const list = (holder: unknown, at: Finding['path'], choice?: string): Accepted[] =>
      items(field(holder, 'accept')).map((item, index) => ({
        node: id,
        choice,
        code: field(item, 'code'),
        path: [...at, 'accept', index],
      }));
    return [
      ...list(node, path),
      ...entries(field(node, 'choices')).flatMap(([name, choice]) =>
        list(choice, [...path, 'choices', name], name),
      ),
    ];
  });

/** What an author accepted that is not there: gone since, misspelt, or an error, which nobody can accept. */
export const acceptFindings = (program: Program, findings: readonly Finding[]): Finding[] =>
  acceptedIn(program).flatMap(({ node, choice, code, path }) => {
    const used = findings.some(
      (finding) =>
        finding.code === code &&
        finding.node === node &&
        finding.severity !== 'error' &&
        (choice === undefined || finding.choice === choice),
    );
    if (used) return [];
    return [
      {
        ...overall('accept-unused', `认下的“${String(code)}”在这里没有这条提醒`, {
          severity: 'warning',
          path,
          hint: '改好了就把 accept 删掉；错误不能认下',
        }),
        node,
        ...(choice === undefined ? {} : { choice }),
      },
    ];
  });

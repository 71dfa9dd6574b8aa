import type { Issue } from './issue.ts';

/** How to mend it, where nothing better is known. */
const HINTS: Readonly<Record<string, string>> = {
  'missing-key': '补上它，样子见 scenarios/README.md',
  'wrong-type': '对照 scenarios/README.md 里这一项的样子',
  'out-of-range': '改到给出的范围里',
  'bad-value': '从给出的那几个里挑，样子见 scenarios/README.md',
};

/** An issue of a file somebody writes by hand, with a way to mend it. */
export function withHint(issue: Issue): Issue {
  const hint = issue.hint ?? HINTS[issue.code];
  return hint === undefined ? issue : { ...issue, hint };
}

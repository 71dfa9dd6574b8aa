import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { cruiseSources } from '../../src/cli/cruise-sources.ts';

let house = '';
afterEach(() => rmSync(house, { recursive: true, force: true }));

/** The rules broken by a small house of these files: rule, from, to. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { summary } = await cruiseSources(house);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

const HOUSE = {
  'src/core/program/program.ts': 'export interface Program { readonly start: number }',
  'src/session/views/trainee-view.ts': 'export interface TraineeView { readonly title: string }',
  'src/session/machine/session-context.ts':
    "import type { Program } from '../../core/program/program.ts';\nexport interface SessionContext { readonly program: Program }",
};

it('a window may hold a view', async () => {
  const window =
    "import type { TraineeView } from '../../session/views/trainee-view.ts';\nexport type T = TraineeView;";
  expect(await broken({ ...HOUSE, 'src/features/play/page.ts': window })).toEqual([]);
});

it('not even the type of a program comes into a window', async () => {
  const window = "import type { Program } from '../../core/program/program.ts';\nexport type T = Program;";
  expect(await broken({ ...HOUSE, 'src/features/play/page.ts': window })).toEqual([
    'windows-see-no-program: src/features/play/page.ts → src/core/program/program.ts',
  ]);
});

it('nor does it come by way of what the session keeps to itself', async () => {
  const window =
    "import type { SessionContext } from '../session/machine/session-context.ts';\nexport type T = SessionContext['program'];";
  expect(await broken({ ...HOUSE, 'src/stage/talk.ts': window })).toEqual([
    'windows-see-views-only: src/stage/talk.ts → src/session/machine/session-context.ts',
  ]);
});

it('a session draws nothing', async () => {
  const session = "import type { T } from '../stage/talk.ts';\nexport type S = T;";
  const files = { 'src/session/session.ts': session, 'src/stage/talk.ts': 'export type T = 1;' };
  expect(await broken({ ...HOUSE, ...files })).toEqual([
    'src-session: src/session/session.ts → src/stage/talk.ts',
  ]);
});

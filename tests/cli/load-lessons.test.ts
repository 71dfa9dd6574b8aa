import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lessonsText } from '../../src/cli/check/render-lessons.ts';
import { lessonFiles, loadLessons } from '../../src/cli/load-lessons.ts';
import { loadLibrary, loadShipped } from '../support/load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lessons-'));
  for (const id of ['fifth-visit', 'four-doors']) {
    mkdirSync(join(folder, id));
    copyFileSync(`scenarios/${id}/scenario.yaml`, join(folder, id, 'scenario.yaml'));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = () =>
  loadLessons(
    folder,
    loadLibrary(),
    ['fifth-visit', 'four-doors'].map((id) => loadShipped(id).scenario),
  );

it('refuses a lesson that lies beside another scenario than its own, and no other', () => {
  copyFileSync('scenarios/fifth-visit/lesson-20.yaml', join(folder, 'four-doors/lesson-20.yaml'));
  copyFileSync('scenarios/fifth-visit/lesson-45.yaml', join(folder, 'fifth-visit/lesson-45.yaml'));
  const found = load();
  expect(found.map(({ lesson, issues }) => [lesson?.minutes, issues.map(({ code }) => code)])).toEqual([
    [45, []],
    [undefined, ['lesson-misplaced']],
  ]);
  expect(found[1]?.issues[0]?.position?.line).toBe(3);
  expect(lessonsText(found)).toMatch(/45 分钟，5 处投票[\s\S]*不能用\n {2}.*lesson-misplaced/);
});

it('finds files called lesson-… only, the longer lesson first', () => {
  for (const name of ['lesson-20', 'lesson-45', 'lesson-100', 'notes'])
    copyFileSync('scenarios/fifth-visit/lesson-20.yaml', join(folder, `fifth-visit/${name}.yaml`));
  expect(lessonFiles(folder).map((file) => file.slice(folder.length + 1))).toEqual(
    ['lesson-100', 'lesson-45', 'lesson-20'].map((name) => `fifth-visit/${name}.yaml`),
  );
});

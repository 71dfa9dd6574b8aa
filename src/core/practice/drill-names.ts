import type { Library } from '../scenario/library.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Issue } from '../shared/issue.ts';
import { type DrillFile, drillFileSchema, type WrittenDrill } from './drill-schema.ts';
import { nameIssues, problem } from '../scenario/known-names.ts';

type Path = readonly (string | number)[];
type Drill<Kind extends WrittenDrill['kind']> = Extract<WrittenDrill, { kind: Kind }>;

function pickIssues({ options, skills }: Drill<'pick'>, library: Library, path: Path): Issue[] {
  const issues: Issue[] = [];
  const top = Math.max(...options.map(({ grade }) => grade));
  const best = options.filter(({ grade }) => grade === top);
  if (best.length > 1)
    issues.push(
      problem(
        'best-not-unique',
        [...path, 'options'],
        `最高评级 ${top} 的有 ${best.length} 句`,
        '留一句，另一句降一级',
      ),
    );
  const shown = new Set(best[0]?.acts.map((id) => entryOf(library.indicators, id)?.dimension));
  if (![...shown].some((dimension) => dimension && (skills as readonly string[]).includes(dimension)))
    issues.push(
      problem(
        'skill-not-shown',
        [...path, 'skills'],
        '最好的那句没有练到这里写的维度',
        '改 skills，或改指标',
      ),
    );
  return issues;
}

function spotIssues({ act: right, others }: Drill<'spot'>, path: Path): Issue[] {
  const names = [right, ...others];
  if (new Set(names).size === names.length) return [];
  return [problem('duplicate-option', [...path, 'others'], '有一个指标写了两遍', '四个要不一样')];
}

function registerIssues({ setting, options }: Drill<'register'>, library: Library, path: Path): Issue[] {
  const { settings } = library.rubric;
  const issues: Issue[] = [];
  const { prefer, avoid, name } = settings[setting];
  const right = options.filter(({ register }) => prefer.includes(register)).length;
  if (right !== 1)
    issues.push(
      problem(
        'register-key',
        [...path, 'options'],
        `${name}该用的语体有 ${right} 句`,
        `只留一句：${prefer.join('、')}`,
      ),
    );
  if (!options.some(({ register }) => avoid.includes(register)))
    issues.push(
      problem('register-key', [...path, 'options'], `没有${name}该避的语体`, `写一句：${avoid.join('、')}`),
    );
  return issues;
}

function issuesOf(drill: WrittenDrill, library: Library, path: Path): Issue[] {
  if (drill.kind === 'pick') return pickIssues(drill, library, path);
  if (drill.kind === 'spot') return spotIssues(drill, path);
  if (drill.kind === 'register') return registerIssues(drill, library, path);
  return [];
}

/** What a schema cannot say of drills.yaml: names that exist, one key each. */
export const drillNameIssues = (file: DrillFile, library: Library): Issue[] => [
  ...nameIssues(drillFileSchema, file, library),
  ...Object.entries(file.drills).flatMap(([id, drill]) => issuesOf(drill, library, ['drills', id])),
];

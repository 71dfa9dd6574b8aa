import type { Library } from '../scenario/library.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Issue } from '../shared/issue.ts';
import type { DrillFile, WrittenDrill } from './drill-schema.ts';
import { knownLaws, knownName, problem } from './known-names.ts';

type Path = readonly (string | number)[];
type Drill<Kind extends WrittenDrill['kind']> = Extract<WrittenDrill, { kind: Kind }>;

const act = (id: string, library: Library, path: Path): Issue[] =>
  knownName('unknown-act', id, library.indicators, path, 'acts.yaml');

function pickIssues({ options, skills }: Drill<'pick'>, library: Library, path: Path): Issue[] {
  const issues = options.flatMap(({ acts }, at) =>
    acts.flatMap((id, index) => act(id, library, [...path, 'options', at, 'acts', index])),
  );
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

function spotIssues({ act: right, others }: Drill<'spot'>, library: Library, path: Path): Issue[] {
  const names = [right, ...others];
  const issues = names.flatMap((id, index) =>
    act(id, library, index === 0 ? [...path, 'act'] : [...path, 'others', index - 1]),
  );
  if (new Set(names).size < names.length)
    issues.push(problem('duplicate-option', [...path, 'others'], '有一个指标写了两遍', '四个要不一样'));
  return issues;
}

function registerIssues({ setting, options }: Drill<'register'>, library: Library, path: Path): Issue[] {
  const { registers, settings } = library.rubric;
  const issues = options.flatMap(({ register }, index) =>
    knownName(
      'unknown-register',
      register,
      registers,
      [...path, 'options', index, 'register'],
      'rubric.yaml',
    ),
  );
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
  const laws = knownLaws(drill.law ?? [], library, [...path, 'law']);
  if (drill.kind === 'pick') return [...laws, ...pickIssues(drill, library, path)];
  if (drill.kind === 'spot') return [...laws, ...spotIssues(drill, library, path)];
  if (drill.kind === 'register') return [...laws, ...registerIssues(drill, library, path)];
  return laws;
}

/** What a schema cannot say of drills.yaml: names that exist, one key each. */
export const drillNameIssues = (file: DrillFile, library: Library): Issue[] =>
  Object.entries(file.drills).flatMap(([id, drill]) => issuesOf(drill, library, ['drills', id]));

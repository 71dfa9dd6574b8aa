import type { core } from 'zod';
import type { Issue } from './issue.ts';
import { joinSlips } from './join-slips.ts';
import { nearestName } from './nearest.ts';

type ZodIssue = core.$ZodIssue;
type Path = readonly (string | number)[];

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（用 - 开头的行）',
  object: '一组“名字: 内容”',
  record: '一组“名字: 内容”',
  null: '空',
};

const typeName = (type: string): string => TYPE_NAMES[type] ?? type;

function describeType(value: unknown): string {
  if (value === null || value === undefined) return '空';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'number' && !Number.isFinite(value)) return '无穷大或不是数的数';
  if (typeof value === 'number' && !Number.isInteger(value)) return '小数';
  return typeName(typeof value);
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);

const error = (code: string, path: Path, message: string, rest: Partial<Issue> = {}): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  ...rest,
});

const missing = (path: Path, expected?: string): Issue =>
  error('missing-key', path, `缺了“${String(path.at(-1))}”`, expected === undefined ? {} : { expected });

/** What an unknown name may have been meant to be. */
function unknownKey(path: Path, key: string, known: readonly string[]): Issue {
  if (known.includes(key))
    return error('unknown-key', path, `“${key}”不写在这里`, {
      hint: '看看缩进是不是错了一层；条件一次只写一种，几种一起用 all 或 any',
    });
  const nearest = nearestName(key, known);
  const hint = nearest
    ? `是不是想写“${nearest}”`
    : /[^ -~]/.test(key)
      ? '文字里有英文逗号或花括号的，给整句加引号；真多余就删掉'
      : '删掉它，或对照 scenarios/README.md';
  return error('unknown-key', path, `不认得字段“${key.slice(0, 60)}”`, { hint });
}

/** The guess the author most likely meant: the branch whose complaints lie deepest, then the one with fewest. */
function likeliest(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const score = (issues: readonly ZodIssue[]) => {
    const rootMismatch = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
    const unknownKeys = issues.some((issue) => issue.path.length === 0 && issue.code === 'unrecognized_keys');
    return (rootMismatch ? 1000 : 0) + (unknownKeys ? 100 : 0) + issues.length;
  };
  return [...branches].sort((left, right) => score(left) - score(right))[0] ?? [];
}

function fromUnion(issue: core.$ZodIssueInvalidUnion, path: Path, data: unknown, known: KnownKeys): Issue[] {
  const value = valueAt(data, path);
  if (value === undefined) return [missing(path)];
  const branches = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  );
  if (branches.length === 0) {
    return [
      error('wrong-type', path, `这里不能写${describeType(value)}`, {
        hint: '对照 scenarios/README.md 里这一项的样子',
      }),
    ];
  }
  const keys = value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  const fitting = branches.filter((branch) =>
    keys.some(
      (key) => !branch.some((inner) => inner.code === 'unrecognized_keys' && inner.keys.includes(key)),
    ),
  );
  return likeliest(fitting.length > 0 ? fitting : branches).flatMap((inner) =>
    translate(inner, path, data, known),
  );
}

function fromRange(issue: ZodIssue, path: Path): Issue | undefined {
  if (issue.code === 'too_small') {
    const what =
      issue.origin === 'string'
        ? '空着'
        : issue.origin === 'array'
          ? `至少要 ${issue.minimum} 项`
          : `不能小于 ${issue.minimum}`;
    return error('out-of-range', path, what, { expected: `≥ ${issue.minimum}` });
  }
  if (issue.code === 'too_big') {
    const what =
      issue.origin === 'string'
        ? `长过 ${issue.maximum} 个字`
        : issue.origin === 'array'
          ? `至多 ${issue.maximum} 项`
          : Number(issue.maximum) >= Number.MAX_SAFE_INTEGER
            ? '数太大了'
            : `不能大于 ${issue.maximum}`;
    return error('out-of-range', path, what, { expected: `≤ ${issue.maximum}` });
  }
  return undefined;
}

type KnownKeys = (path: Path) => readonly string[];

function translate(issue: ZodIssue, base: Path, data: unknown, known: KnownKeys): Issue[] {
  const path: Path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const ranged = fromRange(issue, path);
  if (ranged) return [ranged];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], key, known(path)));
    case 'invalid_type': {
      const value = valueAt(data, path);
      if (value === undefined) return [missing(path, typeName(issue.expected))];
      return [
        error('wrong-type', path, `这里写成了${describeType(value)}`, { expected: typeName(issue.expected) }),
      ];
    }
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (valueAt(data, path) === undefined) return [missing(path, options.slice(0, 20).join(' / '))];
      const nearest = nearestName(String(valueAt(data, path)), options);
      return [
        error('bad-value', path, `“${String(valueAt(data, path)).slice(0, 60)}”不在可选的值里`, {
          expected: options.slice(0, 20).join(' / '),
          ...(nearest ? { hint: `是不是想写“${nearest}”` } : {}),
        }),
      ];
    }
    case 'invalid_union':
      return fromUnion(issue, path, data, known);
    case 'invalid_key':
      return [
        error('bad-id', path, `“${String(path.at(-1))}”不能作名字`, {
          hint: '小写英文字母开头，只用小写字母、数字和短横线',
        }),
      ];
    case 'invalid_format':
      return issue.format === 'regex'
        ? [
            error('bad-id', path, `“${String(valueAt(data, path))}”不能作名字`, {
              hint: '小写英文字母开头，只用小写字母、数字和短横线',
            }),
          ]
        : [
            error('bad-value', path, '写法不对', {
              expected: issue.format === 'date' ? '年-月-日，如 2026-11-22' : issue.format,
            }),
          ];
    case 'custom':
      if (issue.params?.code === 'empty-range')
        return [error('empty-range', path, '没写 min，也没写 max', { hint: '写一个，或两个都写' })];
      return [error('bad-value', path, '写法不对')];
    default:
      return [error('bad-value', path, '写法不对')];
  }
}

/**
 * Turns a schema library's complaints about `data` into issues an author can act on, all of them. Of a value that
 * is of the wrong type nothing else is said.
 */
export function schemaIssues(issues: readonly ZodIssue[], data: unknown, known: KnownKeys): Issue[] {
  const all = issues.flatMap((issue) => translate(issue, [], data, known));
  const untyped = new Set(all.flatMap(({ code, path }) => (code === 'wrong-type' ? [path.join('\0')] : [])));
  return joinSlips(all.filter(({ code, path }) => code === 'wrong-type' || !untyped.has(path.join('\0'))));
}

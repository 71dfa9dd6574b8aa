import type { Issue } from '../shared/issue.ts';
import type { Visit } from '../shared/walk-marks.ts';
import type { Survey } from './survey.ts';
import { entries, field } from './unvalidated.ts';

type Report = Pick<Issue, 'message' | 'hint'>;

/** Where only one alone can be: by the last steps of the path to the name. */
const ALONE: readonly { readonly is: (path: Visit['path']) => boolean; readonly report: Report }[] = [
  {
    is: (path) => path.at(-1) === 'main',
    report: {
      message: '一群人当不了一段的主要对象',
      hint: '写进 side：一群人只有火候（怒气）和信任；main 写其中说得上话的那一个',
    },
  },
  {
    is: (path) => path.at(-2) === 'people' || path.at(-1) === 'enter' || path.at(-1) === 'move',
    report: {
      message: '一群人不能当一个人站在台上',
      hint: '写成旁人：crowd: {size: many, who: 这群人}；只听得见的写 heard',
    },
  },
];

const isCrowdsWho = ({ path }: Visit): boolean => path.at(-1) === 'who' && path.includes('crowd');

/**
 * A group of the cast is many people who feel and speak as one: it has a temperature and no face of its own. It is
 * never whom a part is about, never stands there as one body, never walks out, and alone may be the crowd of a stage.
 */
export function checkGroups(document: unknown, { references }: Survey): Issue[] {
  const cast = entries(field(document, 'cast'));
  const groups = new Set(cast.flatMap(([id, one]) => (field(one, 'group') === undefined ? [] : [id])));
  const single = new Set(cast.flatMap(([id]) => (groups.has(id) ? [] : [id])));
  const issue = (code: string, path: Visit['path'], report: Report): Issue => ({
    code,
    severity: 'error',
    path,
    ...report,
  });
  const walkouts = cast.flatMap(([id, one]) =>
    groups.has(id) && field(one, 'walkout') !== undefined
      ? [
          issue('group-as-one', ['cast', id, 'walkout'], {
            message: '一群人不会一起谈崩走掉，walkout 用不上',
            hint: '删掉；散了、走了，用一句旁白写出来',
          }),
        ]
      : [],
  );
  const people = references.filter(({ mark }) => mark.refersTo === 'person');
  const alone = people.flatMap(({ value, path }) => {
    const where = groups.has(String(value)) && ALONE.find(({ is }) => is(path));
    return where ? [issue('group-as-one', path, where.report)] : [];
  });
  const crowds = people.flatMap((visit) =>
    isCrowdsWho(visit) && single.has(String(visit.value))
      ? [
          issue('crowd-not-group', visit.path, {
            message: `“${String(visit.value)}”是一个人，不是一群人`,
            hint: '给他写 group（多少人），或把他写进 people',
          }),
        ]
      : [],
  );
  return [...walkouts, ...alone, ...crowds];
}

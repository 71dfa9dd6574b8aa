import type { Program } from '../../core/program/program.ts';
import type { Condition, Range } from '../../core/scenario/condition.ts';
import { VARIABLE_WORDS } from './variable-words.ts';

const callOf = (program: Program, id: string): string =>
  program.people[program.personIndex.get(id) ?? -1]?.call ?? id;

function rangeWords({ min, max }: Range): string {
  if (min !== undefined && max !== undefined) return min === max ? `是 ${min} ` : `在 ${min} 到 ${max} 之间`;
  return min !== undefined ? `至少 ${min} ` : `不超过 ${max} `;
}

/** A condition of the file in plain words: “周大爷怒气不超过 2 时……”. */
export function describeCondition(program: Program, when: Condition): string {
  const { facts, promises } = program.scenario;
  if ('fact' in when) return `成立：${facts?.[when.fact]?.name ?? when.fact}`;
  if ('promise' in when) return `许过：${promises?.[when.promise]?.what ?? when.promise}`;
  if ('all' in when) return when.all.map((inner) => describeCondition(program, inner)).join('，而且');
  if ('any' in when)
    return `（${when.any.map((inner) => describeCondition(program, inner)).join('，或者')}）`;
  if ('not' in when) return `不是（${describeCondition(program, when.not)}）`;
  if ('window' in when) return `${callOf(program, when.window)}听得进办法了`;
  if ('won' in when) return `${callOf(program, when.won)}说通了`;
  if ('gone' in when) return `${callOf(program, when.gone)}走了`;
  return VARIABLE_WORDS.flatMap(([name, word]) => {
    const range = when[name];
    return range ? [`${callOf(program, when.person)}${word}${rangeWords(range)}`] : [];
  }).join('，');
}

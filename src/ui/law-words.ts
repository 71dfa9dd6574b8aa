import type { LawFact } from '../core/rubric/catalog.ts';

/** 「治安管理处罚法」第 9 条: a number only where the text itself was checked and is in force. */
export function citation({ law, article, level, status }: LawFact): string {
  const number = article !== null && level === 'verified' && status === 'in-force' ? `第${article}条` : '';
  // A fact that rests on several laws names them with 、 between.
  return `${law
    .split('、')
    .map((name) => `《${name}》`)
    .join('')}${number}`;
}

/** How far a legal statement may be trusted, where that needs saying. */
export function lawCaution({ level, status }: LawFact): string | undefined {
  if (status === 'repealed') return '已废止';
  if (status === 'under-revision') return '正在修订';
  if (level === 'secondary' || level === 'memory') return '原文未核对';
  return level === 'inference' ? '由条文推出' : undefined;
}

/** A fact in one line: 《治安管理处罚法》第9条：…… */
export function lawSentence(fact: LawFact): string {
  const caution = lawCaution(fact);
  return `${citation(fact)}：${fact.fact}${caution ? `（${caution}）` : ''}`;
}

import type { Attacked, Fed, ModelResult } from '../../core/check/attackers/attack.ts';
import type { Rule } from '../../core/check/attackers/rules.ts';
import type { StrategyResult } from '../../core/check/simulate.ts';
import type { Pooled } from '../../core/check/attackers/pool.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(6);
const SHOWN_RULES = 6;

export const feedText = ({ trial, options }: Fed): string => `${trial}（${options.join('、')}）`;

const modelLines = (models: readonly ModelResult[]): string[] =>
  models.map(({ label, hit }) => `    ${percent(hit)}          模型：${label}`);

/** What comes of going by a rule all the way, where there is a way to go. */
type Play = ((rule: Rule) => StrategyResult) | undefined;

const playText = (play: Play, rule: Rule): string => {
  if (!play) return '';
  const { expected, worth } = play(rule);
  return `；照它走一趟：过程 ${expected.toFixed(0)} 分，结局 ${worth.toFixed(1)}`;
};

/** What the attackers made of one set, in words. */
export function attackedText({ set, chance, rules, models, feeds }: Attacked, play?: Play): string {
  return [
    `${set.title}（${set.id}）  ${set.trials.length} 处，随便挑 ${percent(chance).trim()}`,
    ...rules
      .slice(0, SHOWN_RULES)
      .map(
        ({ rule, hit, p }) =>
          `    ${percent(hit)} p=${p.toFixed(4)} 总选${rule.label}（${rule.id}）${playText(play, rule)}`,
      ),
    ...modelLines(models),
    `    露馅的：${feeds.map(feedText).join(' ')}`,
  ].join('\n');
}

/** What the attackers made of all sets together. */
export function pooledText(name: string, { trials, chance, rules, models }: Pooled): string {
  return [
    `${name}  ${trials} 处，随便挑 ${percent(chance).trim()}`,
    ...rules
      .slice(0, SHOWN_RULES)
      .map(
        ({ rule, hit }) =>
          `    ${percent(hit)} 高出 ${((hit - chance) * 100).toFixed(1)} 总选${rule.label}（${rule.id}）`,
      ),
    ...modelLines(models),
  ].join('\n');
}

const modelsJson = (models: readonly ModelResult[]) =>
  models.map(({ id, label, hit, feeds }) => ({ model: id, label, hit, feeds }));

/** The `--json` form; the best rules say what comes of going by them all the way. */
export const attackedJson = ({ set, chance, rules, models, feeds }: Attacked, play?: Play) => ({
  id: set.id,
  title: set.title,
  trials: set.trials.length,
  chance,
  rules: rules.map(({ rule, hit, p }, index) => {
    const played = index < SHOWN_RULES ? play?.(rule) : undefined;
    const { expected: process, worth } = played ?? {};
    return { rule: rule.id, label: rule.label, hit, p, ...(played && { process, worth }) };
  }),
  models: modelsJson(models),
  feeds,
});

export const pooledJson = ({ trials, chance, rules, models, feeds }: Pooled) => ({
  trials,
  chance,
  rules: rules.map(({ rule, hit }) => ({ rule: rule.id, label: rule.label, hit })),
  models: modelsJson(models),
  feeds,
});

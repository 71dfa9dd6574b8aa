import { writeCsv } from '../shared/csv.ts';
import type { PanelDecision, PanelForm } from './panel-form.ts';

/** Letters stand for options in one version of a scenario only. */
export const VERSION_COLUMN = 'version';

/** Columns the import asks for; what follows is for the rater's eyes. */
export const RATING_COLUMNS = ['rater', 'scenario', 'decision', 'option', 'best', 'rating'] as const;

const situationText = ({ before, lines }: PanelDecision): string =>
  [
    ...(before === undefined ? [] : [`（你刚才说：${before}）`]),
    ...lines.map(({ who, text }) => (who ? `${who}：${text}` : `（${text}）`)),
  ].join('\n');

/** The panel form as a table to fill in: one row an option, by its letter; rater, best and rating are left empty. */
export const panelTable = (form: PanelForm): string =>
  writeCsv([
    [...RATING_COLUMNS, VERSION_COLUMN, '场面', '选项'],
    ...form.decisions.flatMap((decision) =>
      decision.options.map((option, index) => [
        '',
        form.scenario,
        decision.id,
        option.code,
        '',
        '',
        form.hash,
        index === 0 ? situationText(decision) : '',
        option.text,
      ]),
    ),
  ]);

import type { Asked, RoomState } from '../room/room-model.ts';
import { writeCsv } from '../shared/csv.ts';
import { RATING_COLUMNS, VERSION_COLUMN } from './panel-table.ts';
import type { Rating } from './read-rating.ts';

/** A rating beside the words it is about. */
export interface ClassRating extends Rating {
  readonly text: string;
}

/** Names of those who rated, each another: two of one name are told apart by a number. */
function raterNames({ members, questions }: RoomState): Map<string, string> {
  const raters = [...new Set(questions.flatMap(({ ratings }) => [...ratings.keys()]))];
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of raters) {
    const name = members.get(id)?.name ?? '评题人';
    let own = name;
    for (let count = 2; taken.has(own); count += 1) own = `${name}（${count}）`;
    taken.add(own);
    names.set(id, own);
  }
  return names;
}

/** The last time each decision was asked and somebody rated it. */
const lastRated = ({ questions }: RoomState): Asked[] => [
  ...new Map(
    questions.filter(({ ratings }) => ratings.size > 0).map((asked) => [asked.node, asked]),
  ).values(),
];

/**
 * What veterans in a class think each option is worth. Who gives one option of a decision more than all the others has
 * ticked it as the best; who gives two the same has ticked none.
 */
export function ratingsOf(state: RoomState): ClassRating[] {
  const names = raterNames(state);
  return lastRated(state).flatMap(({ node, options, key, ratings }) =>
    [...ratings].flatMap(([rater, grades]) => {
      const highest = Math.max(...Object.values(grades));
      const isOnly = options.filter(({ mark }) => grades[mark] === highest).length === 1;
      return options.flatMap(({ mark, text }, place): ClassRating[] => {
        const rating = grades[mark];
        const option = key[place]?.choice;
        if (rating === undefined || option === undefined) return [];
        const best = isOnly && rating === highest;
        const { scenario } = state;
        return [{ rater: names.get(rater) ?? '', scenario, decision: node, option, best, rating, text }];
      });
    }),
  );
}

/** The ratings as the table that is read like one filled in on paper. */
export const panelOfClass = (state: RoomState): string =>
  writeCsv([
    [...RATING_COLUMNS, VERSION_COLUMN, '选项'],
    ...ratingsOf(state).map(({ rater, scenario, decision, option, best, rating, text }) => [
      ...[rater, scenario, decision, option, best ? 1 : 0, rating],
      ...[state.hash, text],
    ]),
  ]);

import type { DeskWindow } from '../../session/room/class-view.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-text.ts';

type RatingsFileProps = Pick<DeskWindow, 'ratings' | 'scenario'>;

/** What the veterans said, as the table that is read like one filled in on paper. */
export function RatingsFile({ ratings, scenario }: RatingsFileProps) {
  if (!ratings) return null;
  return (
    <Button onClick={() => saveText(`评题表-${scenario}.csv`, ratings.table, 'text/csv')}>存成评题表</Button>
  );
}

import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { saveJson } from '../../ui/save-json.ts';
import type { ReviewData } from './load-review.ts';
import { printSheet } from './print-sheet.ts';
import styles from './take-along.module.css';

interface TakeAlongProps {
  readonly data: ReviewData;
  readonly onLeave: () => void;
}

/** The review on paper, one page or all of it, the record as a file, and the way back. */
export function TakeAlong({ data, onLeave }: TakeAlongProps) {
  const { run } = data.report;
  return (
    <footer className={styles.foot}>
      <Button onClick={printSheet}>
        <Icon name="print" />
        打印一页，签字用
      </Button>
      <Button variant="quiet" onClick={() => window.print()}>
        全部打印
      </Button>
      <Button variant="quiet" onClick={() => saveJson(`${run.scenario}-${run.id}`, data.transcript)}>
        <Icon name="download" />
        导出记录
      </Button>
      <Button variant="quiet" onClick={onLeave}>
        回情景库
      </Button>
    </footer>
  );
}

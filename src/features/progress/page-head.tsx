import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './page-head.module.css';
import type { HistoryView } from './read-history.ts';

const unfinishedWords = (unfinished: number): string =>
  unfinished > 0 ? `其中 ${unfinished} 次没走完，看说过的那几句。` : '';

function restWords({ pending, lost }: HistoryView): string {
  if (pending > 0) return `还有 ${pending} 次没折算进来，正在补。`;
  return lost > 0 ? `有 ${lost} 次折算不了：情景改过或没取到。记录都还在。` : '';
}

/** What the page rests on, before anything it says. */
export function PageHead({ view }: { readonly view: HistoryView }) {
  const { runs, counted, unfinished } = view.progress;
  const rest = restWords(view);
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>进步</h1>
      <p className={styles.lead}>
        一共练过 {runs} 次，算数的 {counted} 次。{unfinishedWords(unfinished)}
        比例只合着算数的算：每个情景头一次自己走（自练或考核），走没走完都算。学练和再练列在后面，不掺进去。
      </p>
      <p className={styles.rest} role="status">
        {rest}
      </p>
      {runs > 0 && (
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          打印
        </Button>
      )}
    </header>
  );
}

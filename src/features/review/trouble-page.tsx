import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveJson } from '../../ui/save-json.ts';
import type { Trouble } from './load-review.ts';
import styles from './review-page.module.css';
import { sentence } from './words.ts';

interface TroublePageProps {
  readonly trouble: Trouble;
  readonly run: string;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** Why there is no report. The record itself stays as it is and can be taken along. */
export function TroublePage({ trouble, run, onRetry, onLeave }: TroublePageProps) {
  const { title, message, hint, record, retry } = trouble;
  return (
    <div className={styles.trouble}>
      <h1>{title}</h1>
      <Notice
        tone="warn"
        actions={
          <>
            {retry && (
              <Button variant="primary" onClick={onRetry}>
                再试一次
              </Button>
            )}
            {record !== undefined && (
              <Button onClick={() => saveJson(run, record)}>导出原记录（JSON）</Button>
            )}
            <Button onClick={onLeave}>回情景库</Button>
          </>
        }
      >
        <p>{sentence(message)}</p>
        {hint && <p>{sentence(hint)}</p>}
      </Notice>
    </div>
  );
}

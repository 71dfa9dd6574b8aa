import { useState } from 'react';
import type { RewriteItem } from '../../core/practice/item.ts';
import type { Outcome } from '../../core/shared/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import type { CardProps } from './card-props.ts';
import { Compare } from './compare.tsx';
import { MomentView } from './moment-view.tsx';
import styles from './rewrite-card.module.css';
import { useFocusShown } from './use-focus-shown.ts';

function Writing({ onWritten }: { readonly onWritten: (text: string) => void }) {
  const [text, setText] = useState('');
  const submit = () => {
    onWritten(text.trim());
  };
  return (
    <Form className={styles.writing} onSubmit={submit}>
      <label htmlFor="rewrite-text">换你，这会儿怎么说？</label>
      <textarea
        id="rewrite-text"
        rows={3}
        maxLength={400}
        value={text}
        aria-describedby="rewrite-note"
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.foot}>
        <Button type="submit" variant="primary">
          {text.trim() === '' ? '没想出来，直接看' : '写好了，对照'}
        </Button>
        <span id="rewrite-note" className={styles.note}>
          不打分，也不存，只给自己对照
        </span>
      </div>
    </Form>
  );
}

interface RewriteCardProps extends CardProps<RewriteItem> {
  readonly onJudged: (outcome: Outcome) => void;
}

/** A bad line, one's own words for it, then the key and one's own judgement. Nothing here is scored by machine. */
export function RewriteCard({ item, services, last, onJudged }: RewriteCardProps) {
  const heading = useFocusShown<HTMLHeadingElement>('top');
  const [written, setWritten] = useState<string>();
  return (
    <div className={styles.card}>
      <MomentView moment={item.moment} />
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        有人这么答，改一改：
      </h1>
      <blockquote className={styles.bad}>{item.bad}</blockquote>
      {written === undefined ? (
        <Writing onWritten={setWritten} />
      ) : (
        <Compare item={item} written={written} services={services} last={last} onJudged={onJudged} />
      )}
    </div>
  );
}

import { useState } from 'react';
import { DRILL_KINDS } from '../../core/practice/item.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { RadioCards, type RadioOption } from '../../ui/radio-cards.tsx';
import { type Narrow, narrowTo } from './narrow.ts';
import styles from './start-form.module.css';
import type { PracticeData } from './use-practice-data.ts';
import { KIND_NOTES, KIND_WORDS, LEADS, type PracticeOf, TITLES } from './words.ts';

interface StartFormProps {
  readonly of: PracticeOf;
  readonly data: PracticeData;
  /** Where the other kind of practice is. */
  readonly other: { readonly href: string; readonly title: string };
  readonly onStart: (narrow: Narrow, count: number) => void;
}

const COUNTS: readonly RadioOption<number>[] = [5, 10, 20].map((value) => ({
  value,
  label: `${value} 题`,
}));

function choicesOf(of: PracticeOf): readonly RadioOption<Narrow>[] {
  if (of === 'quiz')
    return [
      { value: 'any', label: '都来一点', note: '法律和做法混着来' },
      { value: 'law', label: '法律', note: '用得着的法律事实' },
      { value: 'craft', label: '三懂四会', note: '口气、底线、说话的分寸' },
    ];
  const kinds = DRILL_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind], note: KIND_NOTES[kind] }));
  return [{ value: 'any', label: '都来一点', note: '五种混着来' }, ...kinds];
}

/** 「一共 96 题，练过 12 题。」 */
function soFar({ items, answers }: PracticeData): string {
  const met = new Set(answers.map(({ item }) => item));
  const count = items.filter(({ id }) => met.has(id)).length;
  return count === 0 ? `一共 ${items.length} 题。` : `一共 ${items.length} 题，练过 ${count} 题。`;
}

/** What to practise, and how much. */
export function StartForm({ of, data, other, onStart }: StartFormProps) {
  const [narrow, setNarrow] = useState<Narrow>('any');
  const [count, setCount] = useState(5);
  const submit = () => {
    onStart(narrow, count);
  };
  const there = narrowTo(data.items, narrow).length;
  return (
    <Form className={styles.form} onSubmit={submit}>
      <header className={styles.head}>
        <h1>{TITLES[of]}</h1>
        <p>{LEADS[of]}</p>
        <p className={styles.note}>{soFar(data)}没练过的先来，再是上回没接住的。</p>
      </header>
      <RadioCards legend="练哪一种" value={narrow} options={choicesOf(of)} onChange={setNarrow} />
      <RadioCards legend="练几题" compact value={count} options={COUNTS} onChange={setCount} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          开始{there < count ? `，${there} 题` : ''}
        </Button>
        <ButtonLink variant="quiet" href={other.href}>
          去{other.title}
        </ButtonLink>
      </div>
    </Form>
  );
}

import { useEffect, useRef, useState } from 'react';
import { emptyDraft, type RatingDraft } from '../../core/mentor/rating-draft.ts';
import { RatingForm } from './after/rating-form.tsx';
import type { AfterProps } from './page-props.ts';
import { DeskTalk } from './desk-talk.tsx';
import styles from './desk.module.css';
import { MarkBoard } from './mark-board.tsx';
import { useMarkKeys } from './use-mark-keys.ts';
import type { AfterWords } from './use-after-words.ts';

/** So long after the last change the half-filled form is sent, in milliseconds: a killed window loses no more. */
const SOON = 400;

/** The rating, before anybody has seen a result: beside it the talk, to look something up and mark what was missed. */
export function DeskRating({ desk, send, link, words }: AfterProps & { readonly words: AfterWords }) {
  const { said, aim, trainee } = desk;
  const [draft, setDraft] = useState<RatingDraft>(desk.draft ?? emptyDraft());
  const [busy, setBusy] = useState(false);
  const [picked, setPicked] = useState(said.at(-1)?.turn);
  useMarkKeys(desk, picked, send);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => void link.send({ type: 'draft', draft: sendable(draft) }), SOON);
    return () => clearTimeout(timer);
  }, [draft, link]);
  return (
    <div className={styles.rating}>
      <section className={styles.form} aria-label="评议">
        <h2>凭您自己的眼睛评</h2>
        <p className={styles.small}>
          这会儿谁也没看过机器怎么读。评完存下，再一起看。{desk.oneScreen && `请${trainee}先走开两分钟。`}
        </p>
        <RatingForm
          form={words.form}
          names={words.names}
          value={draft}
          focus={aim.dimensions}
          onChange={setDraft}
          busy={busy}
          onSave={(rating) => {
            setBusy(true);
            void link.send({ type: 'rate', rating }).then(() => setBusy(false));
          }}
        />
      </section>
      <aside className={styles.beside} aria-label="刚才说的">
        <DeskTalk desk={desk} picked={picked} onPick={setPicked} wordsOnly />
        <MarkBoard desk={desk} turn={picked} send={send} />
      </aside>
    </div>
  );
}

/** Scores are whole and within the form; only the type says less. */
const sendable = (draft: RatingDraft) =>
  draft as Extract<Parameters<AfterProps['send']>[0], { type: 'draft' }>['draft'];

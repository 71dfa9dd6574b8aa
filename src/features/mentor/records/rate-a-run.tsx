import { useState } from 'react';
import { emptyDraft } from '../../../core/mentor/rating-draft.ts';
import type { RatingForm as Form } from '../../../core/mentor/rating-form.ts';
import type { ActMark, MentorRating } from '../../../core/mentor/session-parts.ts';
import type { DimensionId, Indicators } from '../../../core/rubric/catalog.ts';
import type { TalkView } from '../../../session/views/talk-view.ts';
import type { AfterNames } from '../after/props.ts';
import { RatingForm } from '../after/rating-form.tsx';
import styles from './records.module.css';
import { RunTalk } from './run-talk.tsx';

interface RateARunProps {
  readonly talk: TalkView;
  readonly form: Form;
  readonly names: AfterNames;
  readonly indicators: Indicators;
  readonly focus: readonly DimensionId[];
  readonly onSave: (rating: MentorRating, marks: readonly ActMark[]) => void;
  readonly busy: boolean;
}

/** Reads a run as a talk and rates it, blind. */
export function RateARun({ talk, form, names, indicators, focus, onSave, busy }: RateARunProps) {
  const [draft, setDraft] = useState(emptyDraft);
  const [marks, setMarks] = useState<readonly ActMark[]>([]);
  return (
    <>
      <RunTalk
        talk={talk}
        names={names}
        indicators={indicators}
        focus={focus}
        marks={marks}
        onMarks={setMarks}
      />
      <section className={styles.card} aria-labelledby="rate">
        <h2 id="rate">评议</h2>
        <RatingForm
          form={form}
          names={names}
          value={draft}
          focus={focus}
          busy={busy}
          onChange={setDraft}
          onSave={(rating) => onSave(rating, marks)}
        />
      </section>
    </>
  );
}

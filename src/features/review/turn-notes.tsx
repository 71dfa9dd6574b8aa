import type { TurnReport } from '../../core/scoring/turn-report.ts';
import styles from './turn-notes.module.css';
import { CONFIDENCE_WORDS } from './words.ts';

const calibration = ({ confidence, score }: TurnReport): string => {
  const best = score.earned === score.available;
  if (confidence === 3 && !best) return '，可当时有更好的';
  return confidence === 1 && best ? '，其实说对了' : '';
};

/** The trainee's own marks on a turn: draft, sureness, 察言观色, 「都不会说」. None of them is scored. */
export function TurnNotes({ turn }: { readonly turn: TurnReport }) {
  const { draft, confidence, noneFit, hinted } = turn;
  if (draft === undefined && confidence === undefined && !noneFit && !hinted) return null;
  return (
    <ul className={styles.notes}>
      {draft !== undefined && (
        <li>
          你自己起的稿：<q className={styles.draft}>{draft}</q>
        </li>
      )}
      {confidence !== undefined && (
        <li>
          你当时{CONFIDENCE_WORDS[confidence]}
          {calibration(turn)}
        </li>
      )}
      {hinted && <li>先察言观色，再开的口</li>}
      {noneFit && <li>你说这几句都不会说</li>}
    </ul>
  );
}

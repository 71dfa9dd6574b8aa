import styles from './library-page.module.css';
import type { ScenarioDetails } from './scenario-details.ts';
import { dateWords } from './words.ts';

const reviewWords = (details: readonly ScenarioDetails[]): string => {
  const legal = details.every((one) => one.legalReview) ? '' : '未经法制审核';
  const expert = details.every((one) => one.expertReview) ? '' : '未经专家评题';
  return [legal, expert].filter(Boolean).join('、');
};

/** What must be said of these scenarios before anyone trusts them. */
export function HonestLine({ details }: { readonly details: readonly ScenarioDetails[] }) {
  const review = details.length === 0 ? '未经法制审核、未经专家评题' : reviewWords(details);
  const oldest = details.map(({ lawDate }) => lawDate).sort()[0];
  return (
    <p className={styles.honest}>
      {review && `情景${review}。`}
      {oldest ? `法律口径截至${dateWords(oldest)}。` : '法律口径的日期写在每个情景里。'}
      人和事都是编的。练得好坏只给你自己看，不排名。
    </p>
  );
}

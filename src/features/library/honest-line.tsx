import styles from './library-page.module.css';
import type { LibraryLinks } from './links.ts';
import type { ShelfFacts } from '../../ports/shelf.ts';
import { calendarWords } from '../../ui/date-words.ts';

const reviewWords = (facts: readonly ShelfFacts[]): string => {
  const legal = facts.every((one) => one.legalReview) ? '' : '未经法制审核';
  const expert = facts.every((one) => one.expertReview) ? '' : '未经专家评题';
  return [legal, expert].filter(Boolean).join('、');
};

interface HonestLineProps {
  readonly facts: readonly ShelfFacts[];
  readonly links: LibraryLinks;
}

/** What must be said of these scenarios before anyone trusts them, and where to read more. */
export function HonestLine({ facts, links }: HonestLineProps) {
  const review = facts.length === 0 ? '未经法制审核、未经专家评题' : reviewWords(facts);
  const oldest = facts.map(({ lawDate }) => lawDate).sort()[0];
  return (
    <p className={styles.honest}>
      {review && `情景${review}。`}
      {oldest ? `法律口径截至${calendarWords(oldest)}。` : '法律口径的日期写在每个情景里。'}
      人和事都是编的。练得好坏只给你自己看，不排名。<a href={links.about}>分数怎么来的</a>
    </p>
  );
}

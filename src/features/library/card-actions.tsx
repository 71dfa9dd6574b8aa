import type { ScenarioCard } from '../../ports/scenario-source.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import type { CardProgress } from './card-progress.ts';
import type { LibraryLinks } from './links.ts';
import styles from './scenario-card.module.css';
import { MODE_NAMES } from './words.ts';

interface CardActionsProps {
  readonly card: ScenarioCard;
  readonly progress: CardProgress;
  readonly links: LibraryLinks;
  /** Somebody is about to go in. */
  readonly onIntend: () => void;
}

/** Go on where one left off, or go in. Every link says which scenario, for those who hear it out of place. */
export function CardActions({ card, progress: { unfinished, last }, links, onIntend }: CardActionsProps) {
  const intending = { onPointerEnter: onIntend, onFocus: onIntend };
  return (
    <div className={styles.actions}>
      {unfinished && (
        <ButtonLink href={links.resume(card.id, unfinished.id)} {...intending}>
          <span className="visually-hidden">{card.title}：</span>
          接着练
          <small>
            {MODE_NAMES[unfinished.mode]} · 说了 {unfinished.decisions} 句
          </small>
        </ButtonLink>
      )}
      <ButtonLink href={links.play(card.id)} {...intending}>
        <span className="visually-hidden">{card.title}：</span>
        {unfinished || last ? '从头再来' : '进去看看'}
      </ButtonLink>
    </div>
  );
}

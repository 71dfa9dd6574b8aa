import type { RubricNames, ScenarioCard } from '../../ports/scenario-source.ts';
import type { ShelfFacts } from '../../ports/shelf.ts';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DrawnFace } from '../../ui/portrait/drawn-face.tsx';
import { CardActions } from './card-actions.tsx';
import { CardFacts } from './card-facts.tsx';
import type { CardProgress } from './card-progress.ts';
import { LastResult } from './last-result.tsx';
import type { LibraryLinks } from './links.ts';
import styles from './scenario-card.module.css';
import { SettingDrawing } from './setting-drawing.tsx';

interface ScenarioCardProps {
  readonly card: ScenarioCard;
  readonly facts: ShelfFacts | undefined;
  readonly progress: CardProgress;
  readonly names: RubricNames;
  readonly links: LibraryLinks;
  /** Somebody is about to go in. */
  readonly onIntend: () => void;
}

/** One scenario: who is waiting there, what is to be done, and the way in. */
export function ScenarioCardView({ card, facts, progress, names, links, onIntend }: ScenarioCardProps) {
  return (
    <article className={styles.card} aria-label={card.title}>
      <header className={styles.head}>
        <SettingDrawing setting={card.setting} />
        <p className={styles.place}>
          {names.settings[card.setting].name}
          <span>{card.place}</span>
        </p>
      </header>
      <div className={styles.body}>
        <h3 className={styles.title}>{card.title}</h3>
        <OpeningWords facts={facts} />
        <p className={styles.task}>{card.task}</p>
        <CardFacts level={card.level} minutes={card.minutes} />
        <ul className={styles.focus} aria-label="重点练">
          {card.focus.map((dimension) => (
            <li key={dimension}>
              <Chip>{names.dimensions[dimension].name}</Chip>
            </li>
          ))}
        </ul>
        {card.warning && <Warning text={card.warning} />}
        <footer className={styles.foot}>
          <LastResult progress={progress} facts={facts} review={links.review} />
          <CardActions card={card} progress={progress} links={links} onIntend={onIntend} />
        </footer>
      </div>
    </article>
  );
}

/** The first thing anyone says there. */
function OpeningWords({ facts }: { readonly facts: ShelfFacts | undefined }) {
  const opening = facts?.opening;
  return (
    <blockquote className={styles.opening}>
      {opening && (
        <>
          <p>{opening.text}</p>
          <footer>
            {opening.look && (
              <span className={styles.face}>
                <DrawnFace look={opening.look} age={opening.age} mood={opening.mood} />
              </span>
            )}
            {opening.name}，{opening.age} 岁
          </footer>
        </>
      )}
    </blockquote>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className={styles.warning}>
      <Icon name="warn" />
      <span>{text}</span>
    </p>
  );
}

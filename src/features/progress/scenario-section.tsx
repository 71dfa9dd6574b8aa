import { useState } from 'react';
import type { ScenarioHistory } from '../../core/scoring/progress/scenario-history.ts';
import type { ScenarioCard } from '../../ports/scenario-source.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import type { ProgressLinks } from './links.ts';
import { ScenarioGroup } from './scenario-group.tsx';
import styles from './scenario-section.module.css';

const PAGE = 12;

interface ScenarioSectionProps {
  readonly scenarios: readonly ScenarioHistory[];
  readonly cards: readonly ScenarioCard[];
  readonly links: ProgressLinks;
  readonly now: number;
}

/** Everything practised, by scenario. */
export function ScenarioSection({ scenarios, cards, links, now }: ScenarioSectionProps) {
  const [shown, setShown] = useState(PAGE);
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  return (
    <Section
      title="练过的情景"
      lead="图里从左到右是一次一次，越高拿到的分占得越多；实心的是头一次，空心的是再练。再练时已经看过复盘，高一些很自然。"
    >
      <ul className={styles.groups}>
        {scenarios.slice(0, shown).map((group) => (
          <ScenarioGroup
            key={group.scenario}
            group={group}
            title={titles.get(group.scenario) ?? group.title ?? '现在没有的情景'}
            links={links}
            now={now}
          />
        ))}
      </ul>
      {scenarios.length > shown && (
        <div>
          <Button variant="quiet" onClick={() => setShown(shown + PAGE)}>
            再看一些（还有 {scenarios.length - shown} 个）
          </Button>
        </div>
      )}
    </Section>
  );
}

import type { NextRun } from '../../core/plan/next-run.ts';
import type { ScenarioSource } from '../../ports/scenario-source.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import type { PlanLinks } from './links.ts';
import styles from './today-section.module.css';
import { STEPS } from './words.ts';

interface NextCardProps {
  readonly next: NextRun;
  readonly scenarios: ScenarioSource;
  readonly links: PlanLinks;
}

/** The scenario to play next, for which skill, and why this way. */
export function NextCard({ next, scenarios, links }: NextCardProps) {
  const card = scenarios.list().find(({ id }) => id === next.scenario);
  if (!card) return null;
  const { act, why } = STEPS[next.step];
  const href = next.step === 'watch' ? links.expert(card.id) : links.play(card.id);
  return (
    <div className={styles.card}>
      <h3>下一场：{card.title}</h3>
      <p>
        {scenarios.names().dimensions[next.skill].name}该练了。{why}。
      </p>
      <div className={styles.actions}>
        <ButtonLink href={href}>{act}</ButtonLink>
        <span className={styles.note}>约 {card.minutes} 分钟，有空再走</span>
      </div>
    </div>
  );
}

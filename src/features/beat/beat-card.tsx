import { useEffect, useState } from 'react';
import { scenariosMet } from '../../core/beat/runs-to-tell.ts';
import { BeatStretch } from '../../ui/beat/beat-picture.tsx';
import { seasonOf } from '../../ui/beat/season.ts';
import styles from './beat-card.module.css';
import type { BeatServices } from './beat-services.ts';

interface BeatCardProps {
  readonly services: Pick<BeatServices, 'runs' | 'now'>;
  readonly href: string;
}

/** One person alone is no beat yet. */
const ENOUGH = 2;

/** How many scenarios have been played to an end in a run that counts; 0 until it is known. */
function useMet({ runs }: BeatCardProps['services']): number {
  const [met, setMet] = useState(0);
  useEffect(() => {
    let left = false;
    runs.list().then((list) => !left && setMet(scenariosMet(list)));
    return () => {
      left = true;
    };
  }, [runs]);
  return met;
}

/** The way to the beat on the start page, once there is one: nothing before. */
export function BeatCard({ services, href }: BeatCardProps) {
  const met = useMet(services);
  if (met < ENOUGH) return null;
  return (
    <a className={styles.card} href={href}>
      <span className={styles.picture}>
        <BeatStretch from={690} width={380} top={84} height={350} season={seasonOf(services.now())} />
      </span>
      <span className={styles.words}>
        <strong>责任区</strong>
        <span>走过 {met} 处：他们眼下怎么说你</span>
      </span>
    </a>
  );
}

import type { Indicators } from '../../core/rubric/catalog.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { seeExpert } from '../../session/views/see-expert.ts';
import type { ExpertView } from '../../session/views/expert-view.ts';
import type { ReviewServices } from './review-services.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { ExpertTalk } from './expert-talk.tsx';
import styles from './expert-page.module.css';

interface ExpertPageProps {
  readonly services: ReviewServices;
  readonly scenarioId: string;
  readonly onLeave: () => void;
}

type Loaded =
  | { readonly view: ExpertView; readonly indicators: Indicators }
  | 'loading'
  | 'missing'
  | 'failed';

function useExpert(services: ReviewServices, scenario: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    let current = true;
    Promise.all([services.scenarios.load(scenario), services.scenarios.rubric()]).then(
      ([program, { indicators }]) =>
        current && setLoaded(program ? { view: seeExpert(program), indicators } : 'missing'),
      () => current && setLoaded('failed'),
    );
    return () => {
      current = false;
    };
  }, [services, scenario]);
  return loaded;
}

/** Seen is seen: the plan goes on to the guided run. A record that could not be kept only means it is offered again. */
async function keepSeen(
  { practice, newId, now }: ReviewServices,
  { scenario, focus }: ExpertView,
): Promise<void> {
  await practice.append({
    id: newId(),
    kind: 'expert',
    item: scenario,
    skills: focus,
    outcome: 'right',
    at: new Date(now()).toISOString(),
  });
}

function body(loaded: Loaded, services: ReviewServices): ReactNode {
  if (loaded === 'loading') return <p role="status">正在打开……</p>;
  if (loaded === 'missing') return <Notice tone="warn">这里没有这个情景。</Notice>;
  if (loaded === 'failed') return <Notice tone="warn">情景没有取到，可能是网断了，过会儿再来。</Notice>;
  return (
    <ExpertTalk
      view={loaded.view}
      indicators={loaded.indicators}
      onEnd={() => void keepSeen(services, loaded.view)}
    />
  );
}

/** 看高手怎么说: the talk of one who always says the highest-graded line, with the why of each. */
export function ExpertPage({ services, scenarioId, onLeave }: ExpertPageProps) {
  const loaded = useExpert(services, scenarioId);
  const title = typeof loaded === 'object' ? loaded.view.title : '';
  useTitle(title && `高手怎么说：${title}`);
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <p className={styles.kind}>看高手怎么说</p>
        <h1 className={styles.title}>{title || '高手怎么说'}</h1>
        <p className={styles.lead}>
          每一处都说编题人认为最好的那句。好话不止一种说法，学的是为什么这么说、为什么在这时候说。
        </p>
        <div>
          <Button onClick={onLeave}>回情景库</Button>
        </div>
      </header>
      {body(loaded, services)}
    </article>
  );
}

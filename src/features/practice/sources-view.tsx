import { useState } from 'react';
import type { Sources } from '../../core/practice/item.ts';
import type { LawFacts } from '../../core/rubric/catalog.ts';
import { LawList } from '../../ui/law-list.tsx';
import type { PracticeServices } from './practice-services.ts';
import styles from './feedback.module.css';

interface SourcesViewProps {
  readonly sources: Sources;
  readonly services: PracticeServices;
}

/** Where the answer can be looked up. The law texts are fetched when somebody asks for them. */
export function SourcesView({ sources: { law, rubric }, services }: SourcesViewProps) {
  const [laws, setLaws] = useState<LawFacts | 'failed'>();
  if (law.length + rubric.length === 0) return null;
  const open = () => {
    if (law.length > 0 && (laws === undefined || laws === 'failed'))
      services.scenarios.laws().then(setLaws, () => setLaws('failed'));
  };
  return (
    <details className={styles.sources} onToggle={open}>
      <summary>出处</summary>
      {laws === 'failed' && <p>法律依据没有取到，过会儿再点开看。</p>}
      <LawList ids={law} laws={laws === 'failed' ? undefined : laws} />
      {rubric.length > 0 && <p>评分里的：{rubric.map((name) => `「${name}」`).join('')}</p>}
      {law.length > 0 && <p className={styles.note}>用自己的话转述，不是条文，也没经法制民警审过。</p>}
    </details>
  );
}

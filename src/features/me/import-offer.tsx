import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import styles from './me-page.module.css';
import type { Import, ImportState } from './use-import.ts';

interface ImportOfferProps {
  readonly offer: Extract<ImportState, { at: 'offered' }>;
  readonly taking: Import;
}

const OWNERS = [
  { value: 'own', label: '还记在他自己名下', note: '这台电脑上多一个人，各记各的' },
  { value: 'mine', label: '都并到我名下', note: '文件里就是我自己，在别的电脑上练的' },
] as const;

/** What is in the file, before anything is stored. */
export function ImportOffer({ offer, taking }: ImportOfferProps) {
  const { incoming, strangers } = offer;
  const [owner, setOwner] = useState<'own' | 'mine'>(
    incoming.profiles.some(({ name }) => name) ? 'own' : 'mine',
  );
  const names = incoming.profiles.map(({ name }) => name).filter(Boolean);
  return (
    <section className={styles.offer} aria-label="文件里有什么">
      <p>
        文件里有 {incoming.runs.length} 次情景、{incoming.answers.length} 次微练
        {names.length > 0 && `，是${names.join('、')}的`}。
      </p>
      {strangers.length > 0 && (
        <RadioCards legend="这台电脑没见过文件里的人" value={owner} options={OWNERS} onChange={setOwner} />
      )}
      <p className={styles.row}>
        <Button variant="primary" onClick={() => taking.confirm(strangers.length > 0 && owner === 'mine')}>
          收进来
        </Button>
        <Button variant="quiet" onClick={taking.cancel}>
          不收了
        </Button>
      </p>
    </section>
  );
}

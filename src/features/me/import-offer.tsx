import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import styles from './me-page.module.css';
import { ToldList } from './told-list.tsx';
import type { Import, ImportState } from './use-import.ts';
import { NAMELESS } from './words.ts';

interface ImportOfferProps {
  readonly offer: Extract<ImportState, { at: 'offered' }>;
  readonly taking: Import;
}

const NOBODY = '';

/** What is in the file and what taking it in would do, before anything is stored. */
export function ImportOffer({ offer, taking }: ImportOfferProps) {
  const { amount, incoming, plan, told, mine = NOBODY } = offer;
  const names = incoming.profiles.map(({ name }) => name).filter(Boolean);
  const owners = [
    { value: NOBODY, label: '里头没有我', note: '各记各的，这台电脑上多出人来' },
    ...plan.strangers.map((person) => ({
      value: person.id,
      label: `${person.name || NAMELESS}就是我`,
      note: '在别的电脑上练的，两边合成一个人；随时可以分开',
    })),
  ];
  return (
    <section className={styles.offer} aria-label="文件里有什么">
      <p>
        文件里有 {amount || '资料，没有练习'}
        {names.length > 0 && `，是${names.join('、')}的`}。
      </p>
      {plan.strangers.length > 0 && (
        <RadioCards
          legend="这台电脑没见过文件里的人，哪个是你？"
          value={mine}
          options={owners}
          onChange={(id) => taking.choose(id === NOBODY ? undefined : id)}
        />
      )}
      <p>收进来的话：</p>
      <ToldList told={told} />
      <p className={styles.row}>
        <Button variant="primary" onClick={taking.confirm}>
          收进来
        </Button>
        <Button variant="quiet" onClick={taking.cancel}>
          不收了
        </Button>
      </p>
    </section>
  );
}

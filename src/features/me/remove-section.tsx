import { useState } from 'react';
import type { Profile } from '../../ports/profile-store.ts';
import type { MeServices } from './me-services.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './me-page.module.css';
import type { Deletion } from '../../ports/deletion.ts';
import { countWords, NOT_DELETED, nameOf } from './words.ts';

interface RemoveSectionProps {
  readonly services: MeServices;
  readonly self: Profile;
}

type What = 'mine' | 'everything';

/** What is gone, what is not, and why. 「删干净了」 only of a deletion that looked and found nothing left. */
function tell(deletion: Deletion): string {
  if (deletion.ok) return '删干净了。';
  const { error, gone, left } = deletion;
  const removed = gone && countWords(gone);
  const still = left ? `还在的：${countWords(left)}。` : '存着的都还在，没有动。';
  return `没删干净。${NOT_DELETED[error]}${still}${removed ? `已经删掉的：${removed}。` : ''}`;
}

/** Gone is gone: one sentence of what it means, and once more to be sure. */
export function RemoveSection({ services, self }: RemoveSectionProps) {
  const [asking, setAsking] = useState<What>();
  const [said, setSaid] = useState({ ok: true, words: '' });
  const remove = async (what: What) => {
    const { profiles, archive } = services;
    const result = await (what === 'mine' ? profiles.remove(self.id) : archive.removeEverything());
    setAsking(undefined);
    setSaid({ ok: result.ok, words: tell(result) });
  };
  return (
    <section aria-labelledby="remove" className={styles.section}>
      <h2 id="remove">删掉</h2>
      <p className={styles.row}>
        <Button onClick={() => setAsking('mine')}>删掉我的记录</Button>
        <Button variant="quiet" onClick={() => setAsking('everything')}>
          这台电脑上的全删掉
        </Button>
      </p>
      <p role="status" className={said.ok ? styles.note : styles.trouble}>
        {said.words}
      </p>
      <Dialog
        open={asking !== undefined}
        title={asking === 'everything' ? '所有人的记录都删掉吗' : `${nameOf(self)}的记录都删掉吗`}
        onClose={() => setAsking(undefined)}
        actions={
          <>
            <Button onClick={() => setAsking(undefined)}>留着</Button>
            <Button variant="danger" onClick={() => asking && void remove(asking)}>
              删掉，找不回来了
            </Button>
          </>
        }
      >
        <p>
          {asking === 'everything'
            ? '每个人练过的、答过的、带教记录、自己带来的情景，连同名字和口令，一样不留。别的电脑上的不受影响。'
            : '练过的、答过的、当学员的带教记录，连同名字和口令，一样不留。合用这台电脑的人不受影响。'}
          要留底，先回去存一份。
        </p>
      </Dialog>
    </section>
  );
}

import { useState } from 'react';
import type { Profile, ProfileStore } from '../../ports/profile-store.ts';
import { Button } from '../../ui/button.tsx';
import styles from './me-page.module.css';
import { NameForm } from './name-form.tsx';
import { PinForm } from './pin-form.tsx';
import { FAILURES } from './words.ts';

interface SelfSectionProps {
  readonly profiles: ProfileStore;
  readonly self: Profile;
}

/** Whose records are being added to now. */
export function SelfSection({ profiles, self }: SelfSectionProps) {
  const [said, setSaid] = useState('');
  const change = async (what: Parameters<ProfileStore['change']>[1], done: string) => {
    const result = await profiles.change(self.id, what);
    setSaid(result.ok ? done : FAILURES[result.error]);
  };
  return (
    <section aria-labelledby="self" className={styles.section}>
      <h2 id="self">现在是谁在练</h2>
      <NameForm
        key={self.id}
        name={self.name}
        unit={self.unit}
        action="记下"
        nameless
        onSave={(words) => void change(words, '记下了。')}
      />
      <p className={styles.note}>不写也能练。写了，几个人合用一台电脑时分得清谁是谁。</p>
      <PinPart
        key={`${self.id} ${self.locked}`}
        self={self}
        onPin={(pin, done) => void change({ pin }, done)}
      />
      <p role="status" className={styles.note}>
        {said}
      </p>
    </section>
  );
}

interface PinPartProps {
  readonly self: Profile;
  readonly onPin: (pin: string | null, done: string) => void;
}

function PinPart({ self, onPin }: PinPartProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.pin}>
      {open ? (
        <PinForm
          label="新口令（四位以上）"
          action="设好"
          onPin={(pin) => onPin(pin, '口令设好了，下次打开先问口令。')}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <p className={styles.row}>
          <Button onClick={() => setOpen(true)}>{self.locked ? '换口令' : '设个口令'}</Button>
          {self.locked && (
            <Button variant="quiet" onClick={() => onPin(null, '口令去掉了。')}>
              去掉口令
            </Button>
          )}
        </p>
      )}
      <p className={styles.note}>
        口令只防同事随手点开。记录没有加密，懂电脑的人翻得到，所以别拿它当密码用。忘了口令，只能把这个人的记录删掉重来。
      </p>
    </div>
  );
}

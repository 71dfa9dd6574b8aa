import { useState } from 'react';
import { writeArchive } from '../../core/exchange/archive/write-archive.ts';
import type { ArchiveScope } from '../../ports/archive-store.ts';
import type { MeServices } from './me-services.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { saveJson } from '../../ui/save-json.ts';
import { ImportPanel } from './import-panel.tsx';
import styles from './me-page.module.css';
import { nameOf } from './words.ts';

/** One file out, one file in. */
export function CarrySection({ services }: { readonly services: MeServices }) {
  const [said, setSaid] = useState('');
  const save = async (scope: ArchiveScope) => {
    const archive = await services.archive.exportAll(scope);
    const at = new Date(services.now()).toISOString();
    saveJson(
      `说得来-${scope === 'profile' ? '我的' : '全部'}记录-${at.slice(0, 10)}`,
      writeArchive(archive, archive, at),
    );
    const others = archive.leftOut.map(nameOf).join('、');
    setSaid(
      `存了 ${archive.runs.length} 次情景、${archive.answers.length} 次微练。${others && `${others}设了口令，没有带上。`}`,
    );
  };
  return (
    <section aria-labelledby="carry" className={styles.section}>
      <h2 id="carry">带走、搬家、留底</h2>
      <p>
        存成一个文件，拷到别的电脑再收进来，就接着练。两边都练过也不要紧，合到一起不重不漏。单文件版、无痕窗口里练的，走之前也这样存一份。
      </p>
      <p className={styles.row}>
        <Button onClick={() => void save('profile')}>
          <Icon name="download" />
          存我的记录
        </Button>
        <Button variant="quiet" onClick={() => void save('everything')}>
          存这台电脑上所有人的
        </Button>
      </p>
      <p role="status" className={styles.note}>
        {said}
      </p>
      <ImportPanel services={services} />
    </section>
  );
}

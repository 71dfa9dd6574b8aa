import { useRef } from 'react';
import type { MeServices } from './me-services.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ImportOffer } from './import-offer.tsx';
import type { Told } from './import-words.ts';
import styles from './me-page.module.css';
import { ToldList } from './told-list.tsx';
import { type ImportState, useImport } from './use-import.ts';

/** Takes in what was saved on another computer. */
export function ImportPanel({ services }: { readonly services: MeServices }) {
  const input = useRef<HTMLInputElement>(null);
  const taking = useImport(services);
  const { state } = taking;
  return (
    <div className={styles.stack}>
      <p>
        <Button disabled={state.at === 'reading'} onClick={() => input.current?.click()}>
          从文件收进来
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="要收进来的文件"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) taking.read(file);
            target.value = '';
          }}
        />
      </p>
      {state.at === 'offered' ? <ImportOffer offer={state} taking={taking} /> : <Outcome state={state} />}
    </div>
  );
}

/** Something was to be taken and nothing could be. */
const isShort = ({ taken, left }: Told): boolean => taken.length === 0 && left.length > 0;

function titleOf(told: Told): string {
  if (isShort(told)) return '没有能收的';
  return told.taken.length > 0 ? '收好了' : '没有新的：这些这里都有了';
}

function Outcome({ state }: { readonly state: ImportState }) {
  switch (state.at) {
    case 'reading':
      return <p role="status">正在看这份文件……</p>;
    case 'refused':
      return (
        <Notice tone="warn" title="没有收，这里的记录一条没动" live>
          <p>文件：{state.file}</p>
          <ul>
            {state.why.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'stored':
      return (
        <Notice tone={isShort(state.told) ? 'warn' : 'good'} title={titleOf(state.told)} live>
          <ToldList told={state.told} />
        </Notice>
      );
    default:
      return null;
  }
}

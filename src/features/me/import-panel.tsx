import { useRef } from 'react';
import type { MeServices } from './me-services.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ImportOffer } from './import-offer.tsx';
import styles from './me-page.module.css';
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
    case 'stored': {
      const { newRuns, longerRuns, newAnswers } = state.changes;
      const { conflicts } = state;
      const nothing = newRuns + longerRuns + newAnswers === 0;
      return (
        <Notice tone="good" title={nothing ? '没有新的：这些这里都有了' : '收好了'} live>
          {nothing ? (
            <p>同一份文件收几遍都一样，不会重。</p>
          ) : (
            <p>
              新添 {newRuns} 次情景、{newAnswers} 次微练，{longerRuns} 次在那边又往下走了的，接上了。
            </p>
          )}
          {conflicts > 0 && (
            <p>有 {conflicts} 条和这里的编号一样、内容不一样，没有收，这里的没动，文件里的也还在。</p>
          )}
        </Notice>
      );
    }
    default:
      return null;
  }
}

import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './source-picker.module.css';

interface FileDropProps {
  /** Name of the file now checked. */
  readonly name: string | undefined;
  readonly onFile: (file: File) => void;
}

/** Takes a file by hand or by a drop. It is read here and goes nowhere. */
export function FileDrop({ name, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const note = useId();
  const hover = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    hover(false)(event);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drop is a shortcut; the button inside does the same
    <div
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={hover(true)}
      onDragEnter={hover(true)}
      onDragLeave={hover(false)}
      onDrop={drop}
    >
      <Button aria-describedby={note} onClick={() => input.current?.click()}>
        选一个情景文件
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.txt"
        hidden
        aria-label="情景文件"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
      <p id={note} className={styles.note}>
        {name ? `正看的是 ${name}。` : ''}也可以把 scenario.yaml 拖到这里。文件只在这台电脑上看，不会传出去。
      </p>
    </div>
  );
}

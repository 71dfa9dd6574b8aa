import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { readTextFile } from '../../ui/read-text-file.ts';

interface FileButtonProps {
  readonly label: string;
  /** What such a file is called. */
  readonly what: string;
  readonly accept: string;
  readonly onText: (text: string, name: string) => void;
  readonly onTrouble: (trouble: string) => void;
}

/** Takes a file in. It is read here and goes nowhere. */
export function FileButton({ label, what, accept, onText, onTrouble }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const read = await readTextFile(file, what);
    if (read.ok) onText(read.value, file.name);
    else onTrouble(read.error);
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={what}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

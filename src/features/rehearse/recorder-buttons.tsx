import { useEffect, useRef } from 'react';
import type { RecorderState } from '../../ports/voice-recorder.ts';
import { Button } from '../../ui/button.tsx';

interface RecorderButtonsProps {
  readonly state: RecorderState;
  readonly onRecord: () => void;
  readonly onStop: () => void;
  readonly onPlay: () => void;
}

/**
 * What one can do with a recording now. The first button stays the same element and keeps the focus while
 * its words change: one key records, stops, listens.
 */
export function RecorderButtons({ state, onRecord, onStop, onPlay }: RecorderButtonsProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const busy = state === 'recording' || state === 'playing';
  const heard = state === 'recorded' || state === 'playing';
  const word = state === 'recording' ? '说完了' : busy ? '停' : heard ? '听一遍' : '开始录';
  const act = busy ? onStop : heard ? onPlay : onRecord;
  return (
    <>
      <Button ref={first} aria-disabled={state === 'asking'} onClick={state === 'asking' ? undefined : act}>
        {word}
      </Button>
      {heard && <Button onClick={onRecord}>重录</Button>}
    </>
  );
}

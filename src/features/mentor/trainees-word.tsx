import { useState } from 'react';
import type { DebriefRating } from '../../core/mentor/session-parts.ts';
import { DebriefTaps } from './after/debrief-taps.tsx';
import { ReplyBox } from './after/reply-box.tsx';
import type { Send } from './use-session-send.ts';

interface TraineesWordProps {
  readonly tapped: DebriefRating | null | undefined;
  readonly reply: string;
  readonly send: Send;
}

/** The trainee's word on the session, wherever they sit: two taps, sent once both are made, and a reply. */
export function TraineesWord({ tapped, reply, send }: TraineesWordProps) {
  const [taps, setTaps] = useState<Partial<DebriefRating>>(tapped ?? {});
  return (
    <>
      <DebriefTaps
        value={taps}
        onChange={(next) => {
          setTaps(next);
          const { useful, free } = next;
          if (useful !== undefined && free !== undefined) send({ type: 'tap', rating: { useful, free } });
        }}
      />
      <ReplyBox value={reply} onSend={(text) => send({ type: 'reply', text })} />
    </>
  );
}

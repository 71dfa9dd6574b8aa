import { type ReactNode, useState } from 'react';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saidWords } from '../../ui/line-words.ts';
import { bigStep } from './big-step.ts';
import styles from './desk.module.css';
import type { Send } from './use-session-send.ts';
import { WHAT_IF_WORDS } from './words.ts';

interface DeskStepsProps {
  readonly desk: MentorDesk;
  readonly send: Send;
  readonly onWrite: () => void;
}

type Asking = 'what-if' | 'back' | 'over';

/** What one can do now, the big button first; nothing is more than two taps away. */
export function DeskSteps({ desk, send, onWrite }: DeskStepsProps) {
  const { turns, aside, canStepIn, canSwap, said, stage, trainee } = desk;
  const [asking, setAsking] = useState<Asking>();
  const step = bigStep(desk);
  const close = () => setAsking(undefined);
  const then = (work: () => void) => () => {
    close();
    work();
  };
  return (
    <section className={styles.steps} aria-label="您可以">
      <Button variant="primary" aria-keyshortcuts="Space" onClick={() => send(step.request)}>
        {step.words}
        <kbd>空格</kbd>
      </Button>
      <Button
        disabled={turns === 0 || aside !== undefined}
        aria-keyshortcuts="w"
        onClick={() => send({ type: 'ask-why', turns })}
      >
        为什么这么说？
        <kbd>W</kbd>
      </Button>
      <Button
        disabled={!canStepIn}
        aria-keyshortcuts="h"
        onClick={() => send({ type: 'demonstrate', turns })}
      >
        换我来
        <kbd>H</kbd>
      </Button>
      <Button aria-keyshortcuts="x" disabled={desk.talk.length === 0} onClick={onWrite}>
        写一条
        <kbd>X</kbd>
      </Button>
      <Button disabled={!canStepIn} onClick={() => setAsking('what-if')}>
        假设……
      </Button>
      <Button disabled={!canSwap} onClick={() => send({ type: 'other-chair', turns })}>
        换位
      </Button>
      <Button disabled={said.length === 0} onClick={() => setAsking('back')}>
        退回
      </Button>
      {!stage?.ending && (
        <span className={styles.last}>
          <Button variant="quiet" onClick={() => setAsking('over')}>
            先走到这儿
          </Button>
        </span>
      )}
      <Ask open={asking === 'what-if'} title={`假设对面……（${trainee}接一句，不算数）`} onClose={close}>
        {WHAT_IF_WORDS.map(({ how, label }) => (
          <Button key={how} onClick={then(() => send({ type: 'what-if', turns, how }))}>
            {label}
          </Button>
        ))}
      </Ask>
      <Ask open={asking === 'back'} title="退回到哪一句之前？" onClose={close}>
        {said.map(({ turn, said: words, part }) => (
          <Button key={turn} onClick={then(() => send({ type: 'back', turn }))}>
            “{saidWords(words)}”<small>{part}</small>
          </Button>
        ))}
      </Ask>
      <Ask open={asking === 'over'} title="走到这儿，去打分？" onClose={close}>
        <p>没走完也能评。记录上会写明没走完。</p>
        <Button variant="primary" onClick={then(() => send({ type: 'finish' }))}>
          去打分
        </Button>
      </Ask>
    </section>
  );
}

interface AskProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Ask({ open, title, onClose, children }: AskProps) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div className={styles.choices}>{children}</div>
    </Dialog>
  );
}

import * as m from 'framer-motion/m';
import type { EndingNode } from '../../core/compile/program.ts';
import { testCondition } from '../../core/compile/test-condition.ts';
import styles from './ending.module.css';
import { useEnter } from './motion.tsx';
import type { SessionContext } from './session-context.ts';

/** How it ended, and what happened to the people a week later. */
export function EndingCard({ context }: { readonly context: SessionContext }) {
  const { ending } = context.replay;
  return ending ? <Ending context={context} node={ending} /> : null;
}

function Ending({
  context: { program, replay },
  node,
}: {
  readonly context: SessionContext;
  readonly node: EndingNode;
}) {
  const title = useEnter(0.1);
  const { world } = replay.situation;
  const later = node.ending.later.filter(({ when }) => testCondition(program, when, world));
  return (
    <section className={styles.ending} aria-labelledby="play-ending">
      <m.h2 {...title} id="play-ending" tabIndex={-1}>
        {node.ending.title}
      </m.h2>
      {later.length > 0 && <p className={styles.label}>一周后</p>}
      {later.map(({ text }, index) => (
        <Later key={text} text={text} index={index} />
      ))}
    </section>
  );
}

function Later({ text, index }: { readonly text: string; readonly index: number }) {
  const enter = useEnter(0.35 + index * 0.3);
  return (
    <m.p {...enter} className={styles.later}>
      {text}
    </m.p>
  );
}

import type { EndingNode } from '../../core/program/program.ts';
import { testCondition } from '../../core/program/link-condition.ts';
import styles from './ending.module.css';
import { Entering } from './motion.tsx';
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
  const { world } = replay.situation;
  const later = node.ending.later.filter(({ when }) => testCondition(program, when, world));
  return (
    <section className={styles.ending} aria-labelledby="play-ending">
      <h2 id="play-ending">{node.ending.title}</h2>
      {later.length > 0 && <p className={styles.label}>一周后</p>}
      {later.map(({ text }, index) => (
        <Entering key={text} className={styles.later} delay={0.3 + index * 0.3}>
          {text}
        </Entering>
      ))}
    </section>
  );
}

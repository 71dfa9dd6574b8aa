import type { ScenarioSource } from '../../ports/scenario-source.ts';
import { useTitle } from '../../ui/use-title.ts';
import styles from './about-page.module.css';
import { Dimensions, useLines } from './dimensions.tsx';
import { Privacy } from './privacy.tsx';
import { ScoreLimits, ScoreOrigin } from './scores.tsx';

/** What this is, how scores come about, what they do not mean, and where the data is. */
export function AboutPage({ scenarios }: { readonly scenarios: ScenarioSource }) {
  useTitle('说明与诚实');
  const lines = useLines(scenarios);
  return (
    <article className={styles.page}>
      <h1>说明与诚实</h1>
      <p className={styles.lead}>这是什么，分数怎么来，它说不了什么，你的记录在哪儿。</p>
      <h2>这是什么</h2>
      <p>
        年轻民警办案子往往不怵，怵的是跟人说话：一到纠纷里只会念条文、下命令，到了门口敲不开门，接访时接不上话。「说得来」就是练这个的地方。情景里的人和事都是编的，对面的人会因为你的一句话消气、寒心或者掀桌子。
      </p>
      <p>它帮着练，替不了师傅带、替不了真去走访，也不是单位的考核。</p>
      <h2>练哪几样</h2>
      {/* What comes after the lines waits for them: nothing one is reading moves. */}
      {lines && (
        <>
          <Dimensions names={scenarios.names().dimensions} lines={lines} />
          <ScoreOrigin />
          <ScoreLimits />
          <Privacy />
        </>
      )}
    </article>
  );
}

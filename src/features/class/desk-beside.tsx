import type { DeskWindow, PersonNow } from '../../session/room/class-view.ts';
import styles from './desk.module.css';

/** The people as only the desk sees them. */
export function People({ people }: { readonly people: readonly PersonNow[] }) {
  return (
    <section className={styles.people} aria-label="他现在">
      {people.map(({ id, call, anger, trust, heard, gone, thinks }) => (
        <div key={id}>
          <p>
            <b>{call}</b> {gone ? '不谈了' : `火气 ${anger}/5 · 信你 ${trust}/4 · 觉得被听见 ${heard}/3`}
          </p>
          {thinks && <p className={styles.quiet}>心里：{thinks}</p>}
        </div>
      ))}
    </section>
  );
}

/** What the lesson plan says here. */
export function Plan({ window: { plan, planned } }: { readonly window: DeskWindow }) {
  if (!plan) return null;
  return (
    <section className={styles.plan} aria-labelledby="desk-plan">
      <h2 id="desk-plan">
        教案{planned && `：第 ${planned.at} / ${planned.of} 题`}
        <span className={styles.quiet}> · 留 {plan.minutes} 分钟</span>
      </h2>
      <dl>
        <dt>问</dt>
        <dd>{plan.ask}</dd>
        <dt>一般会选</dt>
        <dd>{plan.usual}</dd>
        <dt>怎么接</dt>
        <dd>{plan.answer}</dd>
        {plan.law.length > 0 && (
          <>
            <dt>法条</dt>
            <dd>{plan.law.join('；')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

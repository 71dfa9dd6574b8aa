import type { BriefingNow, MentorScreen } from '../../session/room/mentor/mentor-view.ts';
import { DrawnFace } from '../../ui/portrait/drawn-face.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import type { MentorServices } from './mentor-services.ts';
import styles from './trainee.module.css';
import type { Send } from './use-session-send.ts';

interface AgreeingProps {
  readonly screen: MentorScreen;
  readonly briefing: BriefingNow;
  readonly names: ReturnType<MentorServices['scenarios']['names']>;
  readonly send: Send;
}

/** What one knows before walking in, who sits beside, what is kept: and the trainee's own yes. */
export function Agreeing({ screen, briefing, names, send }: AgreeingProps) {
  const { title, mentor, trainee, aim } = screen;
  const { place, time, story, task, warning, cast } = briefing;
  const aims = aim.dimensions.map((id) => names.dimensions[id].name).join('、');
  return (
    <article className={styles.agreeing}>
      <p className={styles.where}>
        {time}　{place}
      </p>
      <h1>{title}</h1>
      <div className={styles.story}>
        {story.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {cast.length > 0 && (
        <ul className={styles.cast} aria-label="会碰见谁">
          {cast.map(({ id, call, age, about, look }) => (
            <li key={id}>
              <PersonBadge name={call} faceOnly portrait={look && <DrawnFace look={look} age={age} />} />
              <span>
                <b>{call}</b>
                {about}
              </span>
            </li>
          ))}
        </ul>
      )}
      {warning && (
        <Notice tone="warn" title="先说一声">
          {warning}
        </Notice>
      )}
      <p className={styles.task}>
        <b>这一趟要做成的</b>
        {task}
      </p>
      <section className={styles.terms} aria-labelledby="trainee-terms">
        <h2 id="trainee-terms">
          {trainee}，{mentor}坐你旁边
        </h2>
        <p>
          今天看：{aims}。{aim.words}
        </p>
        <p>
          会留下：你说的每一句，{mentor}
          的评议和你们的约定。谈完你看得到，自己有一份，也能回话。随时能删。不算你的头一趟，不进成绩。
        </p>
        <div className={styles.buttons}>
          <Button variant="primary" onClick={() => send({ type: 'agree' })}>
            同意，开始
          </Button>
          <Button variant="quiet" onClick={() => send({ type: 'decline' })}>
            今天不做，什么也不留
          </Button>
        </div>
      </section>
    </article>
  );
}

import { useEffect } from 'react';
import { chunk } from '../../ui/chunk.ts';
import { Deferred } from '../../ui/deferred.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { MOOD_WORDS } from '../../ui/mood-look.ts';
import type { PlanLinks } from './links.ts';
import type { OpeningSource, WayIn } from './load-next.ts';
import styles from './next-section.module.css';
import type { NextServices } from './plan-services.ts';
import { type Usual, useNext } from './use-next.ts';
import { MODE_NAMES, STEPS } from './words.ts';

/** The words first: they are what one reads while the picture is fetched. */
const stillPicture = chunk(async () => (await import('../../stage/still-picture.tsx')).StillPicture);

interface NextSectionProps {
  readonly services: NextServices;
  readonly opening: OpeningSource;
  readonly usual: Usual;
  readonly links: Pick<PlanLinks, 'play' | 'resume'>;
}

/** The next talk as one sees it on coming in: the place, the face, the first words, and one button. */
export function NextSection({ services, opening: openingOf, usual, links }: NextSectionProps) {
  const next = useNext(services, openingOf, usual);
  const id = next?.way.card.id;
  const { scenarios } = services;
  useEffect(() => {
    // So that the press finds it there; where it cannot be had, the page it leads to says so.
    if (id !== undefined) void scenarios.load(id).catch(() => undefined);
  }, [scenarios, id]);
  return (
    <section aria-labelledby="next" className={styles.section}>
      <div className={styles.picture}>
        {next?.opening && <Deferred of={stillPicture} props={{ scene: next.opening.scene }} />}
      </div>
      {next && (
        <div className={styles.words} data-next="">
          <header className={styles.head}>
            <p className={styles.kicker}>{next.way.kind === 'resume' ? '上回没说完' : '下一场'}</p>
            <h2 id="next">{next.way.card.title}</h2>
            <p className={styles.place}>{next.opening?.place}</p>
          </header>
          {next.opening && (
            <blockquote className={styles.line}>
              <p>{next.opening.text}</p>
              <footer>
                {next.opening.call}，{MOOD_WORDS[next.opening.mood]}
              </footer>
            </blockquote>
          )}
          <Go way={next.way} links={links} />
        </div>
      )}
    </section>
  );
}

interface GoProps {
  readonly way: WayIn;
  readonly links: NextSectionProps['links'];
}

function Go({ way, links }: GoProps) {
  const { card } = way;
  if (way.kind === 'resume') {
    const { run } = way;
    return (
      <div className={styles.go}>
        <ButtonLink variant="primary" href={links.resume(card.id, run.id)}>
          接着说
        </ButtonLink>
        <p className={styles.note}>
          {MODE_NAMES[run.mode]}，
          {run.decisions > 0 ? `停在第 ${run.decisions} 句之后` : '还没开口，时间走了一截'}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.go}>
      <ButtonLink variant="primary" href={links.play(card.id)}>
        进去
      </ButtonLink>
      <p className={styles.note}>
        约 {card.minutes} 分钟。{way.first ? '说错了不要紧，走完有复盘。' : `${STEPS[way.step]}。`}
      </p>
    </div>
  );
}

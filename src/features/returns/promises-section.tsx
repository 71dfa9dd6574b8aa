import type { OpenPromise } from '../../core/returns/open-promises.ts';
import type { ReturnCard } from '../../ports/scenario-source.ts';
import type { PromisesNow } from '../../session/returns/read-promises.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { ReturnsLinks } from './links.ts';
import styles from './promises-section.module.css';
import type { ReturnsServices } from './returns-services.ts';
import { usePromises } from './use-promises.ts';
import { whenWords } from './words.ts';

interface PromisesSectionProps {
  readonly services: ReturnsServices;
  readonly links: ReturnsLinks;
}

/** Begun, or its day has come. */
const isOpen = ({ begun, standing }: OpenPromise<ReturnCard>): boolean =>
  begun !== undefined || standing !== 'ahead';

/** More than these are a page of its own, not a glance. */
const SHOWN = 3;

/** 答应过的: what was promised in the talks and is still open, to whom and by when. Nothing where nothing is. */
export function PromisesSection({ services, links }: PromisesSectionProps) {
  const now = usePromises(services);
  if (!now || now.open.length === 0) return null;
  const [shown, folded] = [now.open.slice(0, SHOWN), now.open.slice(SHOWN)];
  return (
    <section aria-labelledby="promises" className={styles.section}>
      <header className={styles.head}>
        <h2 id="promises">答应过的</h2>
        <p>{now.onLeave ? '您在休假，这些都往后挪，不算迟。' : '说出去的话，到日子去还。'}</p>
      </header>
      <div className={styles.card}>
        <Promises list={shown} now={now} links={links} />
        {folded.length > 0 && (
          <details className={styles.more}>
            <summary>还有 {folded.length} 件</summary>
            <Promises list={folded} now={now} links={links} />
          </details>
        )}
        <p className={styles.foot}>
          <a href={links.leave}>{now.onLeave ? '改休假的日子' : '要休假，先请个假'}</a>
        </p>
      </div>
    </section>
  );
}

interface PromisesProps {
  readonly list: readonly OpenPromise<ReturnCard>[];
  readonly now: PromisesNow;
  readonly links: ReturnsLinks;
}

const Promises = ({ list, now, links }: PromisesProps) => (
  <ul className={styles.list}>
    {list.map((one) => (
      <li key={one.returning.id} className={styles.item}>
        <p className={styles.words}>
          <strong>{one.returning.call}</strong>
          <span>{one.returning.what}</span>
        </p>
        <p className={classNames(styles.when, isOpen(one) && styles.due)}>{whenWords(one, now)}</p>
        <Go one={one} links={links} />
      </li>
    ))}
  </ul>
);

interface GoProps {
  readonly one: OpenPromise<ReturnCard>;
  readonly links: ReturnsLinks;
}

/** The way in, once its day has come. */
function Go({ one, links }: GoProps) {
  const { returning, begun, standing } = one;
  if (!isOpen(one)) return null;
  if (begun !== undefined) return <ButtonLink href={links.resume(returning.id, begun)}>接着说</ButtonLink>;
  return (
    <ButtonLink href={links.play(returning.id)} aria-label={`去还这句话：${returning.call}`}>
      {standing === 'lapsed' ? '去见' : '去还'}
    </ButtonLink>
  );
}

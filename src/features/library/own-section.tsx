import { useEffect, useState } from 'react';
import type { VersionStore, VersionSummary } from '../../ports/version-store.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import type { LibraryLinks } from './links.ts';
import styles from './recent-runs.module.css';

interface OwnSectionProps {
  readonly versions: VersionStore;
  readonly links: LibraryLinks;
}

/** Of each scenario somebody brought the newest version. */
function newest(versions: readonly VersionSummary[]): VersionSummary[] {
  const own = versions.filter(({ origin }) => origin === 'own');
  return own.filter(({ scenario }, index) => own.findIndex((other) => other.scenario === scenario) === index);
}

function useOwn(versions: VersionStore) {
  const [own, setOwn] = useState<readonly VersionSummary[]>([]);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` reads again after a removal
  useEffect(() => {
    let left = false;
    versions.list().then((all) => !left && setOwn(newest(all)));
    return () => {
      left = true;
    };
  }, [versions, tries]);
  const remove = async (id: string) => {
    for (const { hash, scenario, origin } of await versions.list()) {
      if (origin === 'own' && scenario === id) await versions.remove(hash);
    }
    setTries(tries + 1);
  };
  return { own, remove };
}

/** Scenarios somebody brought to this browser, set apart from the shipped ones. */
export function OwnSection({ versions, links }: OwnSectionProps) {
  const { own, remove } = useOwn(versions);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own" className={styles.section}>
      <h2 id="own">自己带来的</h2>
      <p className={styles.hint}>不是随「说得来」发的，没人审过，练了不计成绩。</p>
      <ul className={styles.list}>
        {own.map(({ scenario, title, hash }) => (
          <li key={hash} className={styles.run}>
            <Chip tone="warn">自带</Chip>
            <p className={styles.words}>
              <a href={links.play(scenario)}>{title}</a>
            </p>
            <Button variant="quiet" aria-label={`拿掉${title}`} onClick={() => void remove(scenario)}>
              拿掉
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

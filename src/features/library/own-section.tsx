import { useEffect, useState, useSyncExternalStore } from 'react';
import { onShelf, type OwnShelf } from '../../core/scenario/own-shelf.ts';
import type { SettingsStore } from '../../ports/settings-store.ts';
import type { VersionStore, VersionSummary } from '../../ports/version-store.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import type { LibraryLinks } from './links.ts';
import styles from './recent-runs.module.css';

interface OwnSectionProps {
  readonly versions: VersionStore;
  readonly settings: SettingsStore;
  readonly links: LibraryLinks;
}

function useVersions(store: VersionStore): readonly VersionSummary[] {
  const [versions, setVersions] = useState<readonly VersionSummary[]>([]);
  useEffect(() => {
    let left = false;
    store.list().then((all) => !left && setVersions(all));
    return () => {
      left = true;
    };
  }, [store]);
  return versions;
}

/** The shelf as it was, and what has been taken off it on this page: that keeps its place, to be put back. */
function useShelf({ get, set, subscribe }: SettingsStore) {
  const shelf = useSyncExternalStore(
    subscribe,
    () => get().ownShelf,
    () => get().ownShelf,
  );
  const [off, setOff] = useState<OwnShelf>({});
  const put = (id: string, hash: string | null) => set({ ownShelf: { ...get().ownShelf, [id]: hash } });
  return {
    shown: { ...shelf, ...off },
    isOff: (id: string) => Object.hasOwn(shelf, id) && shelf[id] === null,
    takeOff: ({ scenario, hash }: VersionSummary) => {
      setOff({ ...off, [scenario]: hash });
      put(scenario, null);
    },
    putBack: ({ scenario, hash }: VersionSummary) => put(scenario, hash),
  };
}

interface OwnWordsProps {
  readonly version: VersionSummary;
  readonly off: boolean;
  readonly links: LibraryLinks;
}

function OwnWords({ version: { scenario, title }, off, links }: OwnWordsProps) {
  if (!off)
    return (
      <p className={styles.words}>
        <a href={links.play(scenario)}>{title}</a>
      </p>
    );
  return (
    <p className={styles.words} role="status">
      拿掉了「{title}」。练过的记录还在，没走完的还能接着练。
    </p>
  );
}

/** Scenarios somebody brought to this browser, set apart from the shipped ones. */
export function OwnSection({ versions: store, settings, links }: OwnSectionProps) {
  const versions = useVersions(store);
  const { shown, isOff, takeOff, putBack } = useShelf(settings);
  const own = onShelf(versions, shown);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own" className={styles.section}>
      <h2 id="own">自己带来的</h2>
      <p className={styles.hint}>不是随「说得来」发的，没人审过，练了不计成绩。</p>
      <ul className={styles.list}>
        {own.map((version) => (
          <li key={version.scenario} className={styles.run}>
            <Chip tone="warn">自带</Chip>
            <OwnWords version={version} off={isOff(version.scenario)} links={links} />
            {isOff(version.scenario) ? (
              <Button
                key="press"
                variant="quiet"
                aria-label={`放回来：${version.title}`}
                onClick={() => putBack(version)}
              >
                放回来
              </Button>
            ) : (
              <Button
                key="press"
                variant="quiet"
                aria-label={`拿掉${version.title}`}
                onClick={() => takeOff(version)}
              >
                拿掉
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

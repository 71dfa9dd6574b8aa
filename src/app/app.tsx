import { useEffect, useRef, useState } from 'react';
import type { Services } from '../ports/services.ts';
import { BarSlot } from '../ui/bar-slot.ts';
import { Deferred } from '../ui/deferred.tsx';
import { type Address, useAddress } from './address.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Page } from './page.tsx';
import { offlineCopy, settingsDialog } from './pages.ts';
import { readRoute } from './route.ts';
import styles from './app.module.css';
import { TopBar } from './top-bar.tsx';
import { useSettingsKey } from './use-settings-key.ts';

/** Pages somebody is in the middle of: nothing may come up over their foot. */
const BUSY = /^(play|class|mentor(?!-records))/;

/** Windows opened beside another one: nothing but the page. */
const WINDOW = /^.(class.+screen|mentor.with)/;

interface AppProps {
  readonly services: Services;
  readonly address: Address;
  /** The path of what stood on the page before its code had come. */
  readonly before?: string | undefined;
}

/** Rendered without a window there is none, and nothing to put into it. */
const newSlot = () => (typeof document === 'undefined' ? undefined : document.createElement('div'));

/** The frame of every page: bar on top, the page in `<main>`, the settings a key away. */
export function App({ services, address, before }: AppProps) {
  const path = useAddress(address, before);
  const { navigate } = address;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [slot] = useState(newSlot);
  const page = useRef({ path, key: path });
  if (page.current.path !== path) page.current = { path, key: path };
  const { key } = page.current;
  const main = useMainFocus(key);
  useSettingsKey(() => setSettingsOpen(true));
  const route = readRoute(path);
  const unsaved = () => services.runs.trouble() !== undefined;
  return (
    <div className={styles.frame}>
      {!WINDOW.test(path) && (
        <TopBar
          page={route.page}
          slot={slot}
          onSkip={() => main.current?.focus()}
          onSettings={() => setSettingsOpen(true)}
        />
      )}
      <main ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={key} unsaved={unsaved}>
          <BarSlot value={slot}>
            <Page
              key={key}
              route={route}
              services={services}
              covered={settingsOpen}
              navigate={navigate}
              readdress={(next) => {
                if (next === page.current.path) return;
                page.current = { path: next, key };
                navigate(next, { replace: true });
              }}
            />
          </BarSlot>
        </ErrorBoundary>
      </main>
      {!BUSY.test(route.page) && <Deferred of={offlineCopy} props={{}} />}
      {settingsOpen && (
        <ErrorBoundary unsaved={unsaved}>
          <Deferred
            of={settingsDialog}
            props={{
              settings: services.settings,
              sound: services.sound,
              aloud: services.aloud,
              open: true,
              onClose: () => setSettingsOpen(false),
            }}
            waiting={null}
          />
        </ErrorBoundary>
      )}
    </div>
  );
}

/** After a change of page: back to the top, and focus in the page unless it has put it somewhere itself. */
function useMainFocus(page: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
  }, [page]);
  return main;
}

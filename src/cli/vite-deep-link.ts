import type { Plugin } from 'vite';
import { chunkFile, chunksOf, filesBeside } from './built-chunks.ts';
import { type ScenariosApi, scenarioId } from './vite-scenarios.ts';

const HOME = ['/src/app/home.tsx'];
/** What comes before a talk. */
export const BRIEFING = ['/src/features/play/briefing.tsx'];
/** A run is drawn without the machine and pressed with it: fetched alongside, so that it is there for the first press. */
export const PLAY = ['/src/features/play/play-page.tsx', '/src/session/machine/session-actor.ts'];
/** The same for a run that is taken up again. */
const STORED = ['/src/session/stored-run.ts', '/src/adapters/bundled/browser-stores.ts'];

const stem = (file: string): string => file.replace(/^assets\//, '');

/** Files a page needs that the page itself does not name. */
export interface DeepLinks {
  readonly home: readonly string[];
  readonly play: readonly string[];
  /** Besides, where it has not begun. */
  readonly briefing: readonly string[];
  /** Besides, where a stored run is taken up. */
  readonly stored: readonly string[];
  /** File of a scenario by its id. */
  readonly scenarios: Readonly<Record<string, string>>;
}

/**
 * The script that asks for a page's files while the document is still being read: of the start page, or of a run and
 * the scenario that the address names. Without it they are asked for when the app has started, two round trips later.
 * Styles of the start page hold up its first frame, for its words stand in the document.
 */
export const deepLinkScript = ({ home, play, briefing, stored, scenarios }: DeepLinks): string =>
  `{const h=location.hash,m=/^#\\/(play|run)\\/([^/]+)(\\/(?:resume|from)\\/)?/.exec(h),s=${JSON.stringify(scenarios)};for(const f of m?${JSON.stringify(play)}.concat(m[1]=='play'?${JSON.stringify(briefing)}:m[3]?${JSON.stringify(stored)}:[],Object.hasOwn(s,m[2])?s[m[2]]:[]):h.length<3?${JSON.stringify(home)}:[]){const l=document.createElement('link'),c=f.endsWith('.css');l.rel=c?m?'preload':'stylesheet':'modulepreload';if(c)m?l.as='style':l.blocking='render';l.crossOrigin='';l.href='./assets/'+f;document.head.append(l)}}`;

/** Puts `deepLinkScript` into the built page. */
export function deepLink(): Plugin {
  let shipped = (): ReadonlySet<string> => new Set();
  return {
    name: 'deep-link',
    apply: 'build',
    configResolved({ plugins }) {
      const content = plugins.find(({ name }) => name === 'scenarios');
      if (!content) throw new Error('deep links are to scenarios: there is no plugin that has any');
      ({ shipped } = content.api as ScenariosApi);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const beside = (modules: readonly string[]) =>
          filesBeside(
            html,
            bundle,
            modules.map((module) => chunkFile(bundle, module)),
          ).map(stem);
        const play = beside(PLAY);
        const besides = (modules: readonly string[]) =>
          beside(modules).filter((file) => !play.includes(file));
        const scenarios = Object.fromEntries(
          chunksOf(bundle).flatMap(({ facadeModuleId, fileName }) => {
            const id = scenarioId(facadeModuleId ?? '');
            return id === undefined || !shipped().has(id) ? [] : [[id, stem(fileName)]];
          }),
        );
        const children = deepLinkScript({
          ...{ home: beside(HOME), play, scenarios },
          ...{ briefing: besides(BRIEFING), stored: besides(STORED) },
        });
        return [{ tag: 'script', attrs: { 'data-deep-link': true }, children, injectTo: 'head-prepend' }];
      },
    },
  };
}

import type { Plugin, Rolldown } from 'vite';
import { scenarioId } from './vite-scenarios.ts';

const PLAY_PAGE = '/src/features/play/play-page.tsx';
/** Drawn without, pressed with: fetched alongside, so that it is there for the first press. */
const MACHINE = '/src/session/machine/session-actor.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: Set<string> } };

const chunksOf = (bundle: Bundle): Chunk[] =>
  Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');

/** A chunk with everything it imports statically, and the styles of all these. */
function filesOf(bundle: Bundle, name: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[name] as Chunk | undefined;
  if (chunk?.type !== 'chunk' || seen.has(name)) return seen;
  seen.add(name);
  for (const file of chunk.viteMetadata?.importedCss ?? []) seen.add(file);
  for (const file of chunk.imports) filesOf(bundle, file, seen);
  return seen;
}

const stem = (file: string): string => file.replace(/^assets\//, '');

/**
 * The script that asks for a run's files while the page itself is still being read: the play page, and the
 * scenario the address names. Without it they are asked for when the app has started, two round trips later.
 *
 * @param played files of the play page that the page does not name itself
 * @param scenarios file of a scenario by its id
 */
export function deepLinkScript(
  played: readonly string[],
  scenarios: Readonly<Record<string, string>>,
): string {
  return `{const m=/^#\\/(?:play|run)\\/([^/]+)/.exec(location.hash),s=${JSON.stringify(scenarios)};if(m)for(const f of ${JSON.stringify(played)}.concat(Object.hasOwn(s,m[1])?s[m[1]]:[])){const l=document.createElement('link'),c=f.endsWith('.css');l.rel=c?'preload':'modulepreload';if(c)l.as='style';l.crossOrigin='';l.href='./assets/'+f;document.head.append(l)}}`;
}

/** Puts `deepLinkScript` into the built page. Goes before `csp()`, which lets just this text run. */
export function deepLink(): Plugin {
  return {
    name: 'deep-link',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const chunks = chunksOf(bundle);
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(PLAY_PAGE));
        if (!page) throw new Error('the play page has no chunk of its own any more: see vite-deep-link.ts');
        const machine = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(MACHINE));
        if (!machine)
          throw new Error('the session machine has no chunk of its own any more: see first-moment.ts');
        const needed = new Set([...filesOf(bundle, page.fileName), ...filesOf(bundle, machine.fileName)]);
        const played = [...needed].filter((file) => !html.includes(file)).map(stem);
        const scenarios = Object.fromEntries(
          chunks.flatMap(({ facadeModuleId, fileName }) => {
            const id = scenarioId(facadeModuleId ?? '');
            return id === undefined ? [] : [[id, stem(fileName)]];
          }),
        );
        return [{ tag: 'script', children: deepLinkScript(played, scenarios), injectTo: 'head-prepend' }];
      },
    },
  };
}

import { fail, ok, type Result } from './result.ts';

/** Levels a file may have: content of sixty-four in a few of its own, with room for records that were damaged. */
const MAX_LEVELS = 256;

/**
 * Why a text does not read. `deep`: lists and objects in one another beyond what can be worked through. `syntax`: no
 * JSON from the `at`-th character on. `reserved-name`: a name in it could reach into the program.
 */
export type JsonTrouble =
  | { readonly kind: 'deep'; readonly levels: number }
  | { readonly kind: 'syntax'; readonly at: number }
  | { readonly kind: 'reserved-name'; readonly name: string };

/** The deepest level of lists and objects in a text, read as JSON as far as brackets and quotes go. One pass. */
function levelsOf(text: string): number {
  let [level, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '{' || character === '[') level += 1;
    else if (character === '}' || character === ']') level -= 1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}

const PROTO = '__proto__';

const hasProto = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, PROTO) || Object.values(value).some(hasProto));

/**
 * Parses a text from outside as JSON. Its depth is measured first, so that nobody who works through what is read has to
 * fear for the stack. Never throws.
 */
export function readJson(text: string): Result<unknown, JsonTrouble> {
  const levels = levelsOf(text);
  if (levels > MAX_LEVELS) return fail({ kind: 'deep', levels });
  try {
    const value: unknown = JSON.parse(text);
    return hasProto(value) ? fail({ kind: 'reserved-name', name: PROTO }) : ok(value);
  } catch (error) {
    // Browsers name the place only where there is more to come; a text cut short ends where it ends.
    const [, at = text.length] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    return fail({ kind: 'syntax', at: Number(at) });
  }
}

import { linkScenario } from '../../program/link.ts';
import type { Program } from '../../program/program.ts';
import { MODEL_ACTS, type ModelAct } from '../../rubric/model-act.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RubricBundle } from '../../scoring/rubric-bundle.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkKept } from './check-kept.ts';
import { keptRubricSchema, keptScenarioSchema } from './kept-schema.ts';
import type { KeptVersion } from './kept-version.ts';
import { namesOf } from './version-names.ts';

/** A kept version ready to replay and to be spoken of. */
export interface ReadVersion {
  readonly program: Program;
  readonly rubricBundle: RubricBundle;
}

/**
 * `newer`: a newer version of the app made it, and what its words do to people is not known here. `unreadable`: it
 * was never a scenario that could be played.
 */
export type Unread = 'newer' | 'unreadable';

const KNOWN_ACTS: ReadonlySet<ModelAct> = new Set(MODEL_ACTS);

/** Whether somebody hears an act nobody here knows the effect of: a replay would give other numbers. */
const hearsUnknown = ({ nodes }: Program): boolean =>
  nodes.some(
    (node) =>
      node.kind === 'decision' &&
      [...node.choices, node.silence].some(({ listeners }) =>
        listeners.some(({ acts }) => acts.some((act) => !KNOWN_ACTS.has(act))),
      ),
  );

function linked(version: KeptVersion, scenario: Scenario, rubricBundle: RubricBundle): Program | undefined {
  const { hash, rubricHash, playHash, earlier } = namesOf(version);
  try {
    return { ...linkScenario(scenario, rubricBundle, hash), rubricHash, playHash, earlier };
  } catch {
    return undefined;
  }
}

/**
 * Reads kept content for a replay or a review. Names of dimensions, settings, registers, moods, cues and places are
 * taken as they stand, known today or not; so are fields added since. A name that decides what words do to people has
 * to be known. Never throws.
 */
export function readKept(version: KeptVersion): Result<ReadVersion, Unread> {
  const state = checkKept(version);
  if (state !== 'sound') return fail(state === 'newer' ? 'newer' : 'unreadable');
  const sound =
    keptScenarioSchema.safeParse(version.scenario).success && keptRubricSchema.safeParse(version.key).success;
  if (!sound) return fail('unreadable');
  // As kept, not as parsed: names are typed by today's lists and are any names.
  const rubricBundle = version.key as RubricBundle;
  const program = linked(version, version.scenario as Scenario, rubricBundle);
  if (!program) return fail('unreadable');
  return hearsUnknown(program) ? fail('newer') : ok({ program, rubricBundle });
}

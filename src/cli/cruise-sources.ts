import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

/**
 * Runs the rules of .dependency-cruiser.cjs over the sources below a folder.
 *
 * @param baseDir holds `src`; default: this repository
 */
export async function cruiseSources(baseDir = process.cwd()): Promise<ICruiseResult> {
  const { options, ...ruleSet } = await extractConfig('./.dependency-cruiser.cjs');
  const { output } = await cruise(['src'], { ...options, baseDir, ruleSet, validate: true });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered text: ${output}`);
  return output;
}

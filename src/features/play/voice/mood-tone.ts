import type { Tone } from '../../../ports/speech.ts';
import type { LineMood } from '../../../session/views/trainee-view.ts';

/** `pitch` is added, `rate` multiplied. */
const MOOD: Readonly<Record<LineMood, Tone>> = {
  calm: { pitch: 0, rate: 1 },
  explaining: { pitch: 0.02, rate: 1.05 },
  smile: { pitch: 0.06, rate: 1.02 },
  relieved: { pitch: 0.02, rate: 0.95 },
  tense: { pitch: 0.04, rate: 1.06 },
  suspicious: { pitch: -0.03, rate: 0.94 },
  angry: { pitch: 0.09, rate: 1.14 },
  furious: { pitch: 0.16, rate: 1.24 },
  afraid: { pitch: 0.13, rate: 1.1 },
  crying: { pitch: 0.11, rate: 0.86 },
  cold: { pitch: -0.08, rate: 0.92 },
  ashamed: { pitch: -0.06, rate: 0.88 },
  sad: { pitch: -0.1, rate: 0.86 },
  tired: { pitch: -0.12, rate: 0.84 },
};

/**
 * A person's calm voice in a mood. In one mood two people stay as far apart as they are calm.
 *
 * @param calm as `castTones` gives it: pitch 0.66–1.38, rate 0.85–1.12
 * @returns pitch 0.5–1.6, rate 0.7–1.4
 */
export function moodTone(calm: Tone, mood: LineMood): Tone {
  const { pitch, rate } = MOOD[mood];
  return { pitch: calm.pitch + pitch, rate: calm.rate * rate };
}

import { clamp } from '../../../core/shared/clamp.ts';
import type { Tone } from '../../../ports/speech.ts';
import type { VoicesView, VoiceView } from '../../../session/views/cast-view.ts';

/** What a person's voice is built from. */
export type VoiceTraits = Pick<VoicesView[string], 'age'> & Partial<VoicesView[string]>;

type WordedVoice = Extract<VoiceView, { readonly sex: unknown }>;

/** Room is left at both ends for what a mood adds: see `moodTone`. */
const PITCH = { low: 0.66, high: 1.38 } as const;
const RATE = { slow: 0.85, quick: 1.12 } as const;
/** Two voices closer than this are hard to tell apart. */
const APART = 0.08;

const SEX_PITCH = { male: -0.18, female: 0.12 } as const;
const WORD_PITCH = { low: -0.1, middle: 0, high: 0.1 } as const;
const WORD_RATE = { slow: 0.92, middle: 1, fast: 1.08 } as const;
const CHILD = 14;

/** Children speak higher and quicker, the old lower and slower. */
function ageTone(age: number): Tone {
  if (age < CHILD) return { pitch: 1.3, rate: 1.1 };
  if (age < 30) return { pitch: 1.08, rate: 1.08 };
  if (age < 55) return { pitch: 1, rate: 1 };
  return age < 70 ? { pitch: 0.94, rate: 0.94 } : { pitch: 0.88, rate: 0.87 };
}

/** Age says most of it; a child's voice is a child's, boy or girl. */
function wordedTone({ sex, pitch = 'middle', pace = 'middle' }: WordedVoice, age: number): Tone {
  const tone = ageTone(age);
  const shift = age < CHILD ? 0 : SEX_PITCH[sex];
  return { pitch: tone.pitch + shift + WORD_PITCH[pitch], rate: tone.rate * WORD_RATE[pace] };
}

function wishedTone({ age, voice }: VoiceTraits): Tone {
  const measured = voice && 'rate' in voice;
  const { pitch, rate } = measured ? voice : voice ? wordedTone(voice, age) : ageTone(age);
  return { pitch: clamp(pitch, PITCH.low, PITCH.high), rate: clamp(rate, RATE.slow, RATE.quick) };
}

/** Nearest free pitch: a step up, a step down, two up, … in finer steps once all are taken. */
function freePitch(wished: number, taken: readonly number[], apart = APART): number {
  const reach = Math.ceil((PITCH.high - PITCH.low) / apart);
  const steps = Array.from(
    { length: 2 * reach + 1 },
    (_, count) => (count % 2 ? 1 : -1) * Math.ceil(count / 2),
  );
  // Thousandths, so that two pitches a step apart are a step apart.
  const found = steps
    .map((step) => Math.round((wished + step * apart) * 1000) / 1000)
    .filter((pitch) => pitch >= PITCH.low && pitch <= PITCH.high)
    .find((pitch) => taken.every((other) => Math.abs(other - pitch) >= apart - 1e-9));
  return found ?? freePitch(wished, taken, apart / 2);
}

/**
 * A voice for each of a cast, calm: by age, and as the author says. The same
 * cast always gets the same voices, and no two of them one pitch: 0.08 apart where there is room, closer where not.
 *
 * @returns by id; pitch 0.66–1.38, rate 0.85–1.12
 */
export function castTones(cast: Readonly<Record<string, VoiceTraits>>): ReadonlyMap<string, Tone> {
  const tones = new Map<string, Tone>();
  // Those with a voice of the author's choosing first: the others make room.
  const order = Object.entries(cast).sort(
    ([, left], [, right]) => Number(!left.voice) - Number(!right.voice),
  );
  for (const [id, person] of order) {
    const { pitch, rate } = wishedTone(person);
    const taken = [...tones.values()].map((tone) => tone.pitch);
    tones.set(id, { pitch: freePitch(pitch, taken), rate });
  }
  return tones;
}

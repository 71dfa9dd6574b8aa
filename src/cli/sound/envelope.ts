/** Gain over time in seconds. */
export type Envelope = (time: number) => number;

/** Straight lines through points of (seconds, gain); flat before the first and after the last. */
export function line(...points: readonly (readonly [seconds: number, gain: number])[]): Envelope {
  return (time) => {
    const next = points.findIndex(([seconds]) => seconds > time);
    if (next < 0) return points.at(-1)?.[1] ?? 0;
    const [from, to] = [points[next - 1], points[next]];
    if (!from || !to) return to?.[1] ?? 0;
    return from[1] + ((to[1] - from[1]) * (time - from[0])) / (to[0] - from[0]);
  };
}

/** Something struck: there within `attack` seconds, down to 1/e after `decay` seconds more. */
export const strike =
  (decay: number, attack = 0.001): Envelope =>
  (time) =>
    time < attack ? time / attack : Math.exp((attack - time) / decay);

/** Half a sine wave: a swell as long as `seconds`, nothing outside. */
export const swell =
  (seconds: number): Envelope =>
  (time) =>
    time < 0 || time > seconds ? 0 : Math.sin((Math.PI * time) / seconds);

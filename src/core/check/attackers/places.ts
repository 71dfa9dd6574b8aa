import { orderOptions } from '../../play/option-order.ts';

/** Runs whose order is looked at: every option stands in each place about equally often. */
const RUNS = 64;

/**
 * How often each option (by its place in the file) stands in each place of the screen, over the first
 * seeds of a run.
 *
 * @returns by place on the screen, by option: shares 0–1; each row and each column sums to 1
 */
export function placesAsPlayed(options: number, node: string, turn: number): number[][] {
  const written = Array.from({ length: options }, (_, at) => at);
  const places = written.map(() => written.map(() => 0));
  for (let seed = 1; seed <= RUNS; seed += 1) {
    for (const [place, at] of orderOptions(written, seed, node, turn).entries()) {
      const row = places[place] as number[];
      row[at] = (row[at] as number) + 1 / RUNS;
    }
  }
  return places;
}

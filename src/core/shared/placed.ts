import type { Issue } from './issue.ts';
import { ok, type Result } from './result.ts';
import type { YamlText } from './read-yaml.ts';

/** What was read from a text, which can still say where in it something stands. */
export interface Placed<T> {
  readonly value: T;
  /** Each issue with its file and the line and column its path stands at. */
  readonly place: <I extends Issue>(issues: readonly I[]) => I[];
}

/** Puts issues where their paths stand in a text that has been read. */
export const placeIn =
  ({ locate }: Pick<YamlText, 'locate'>, file: string): Placed<unknown>['place'] =>
  (issues) =>
    issues.map((issue) => ({
      ...issue,
      file,
      position: issue.position ?? locate(issue.path) ?? { line: 1, column: 1 },
    }));

/** The value alone. */
export const withoutPlaces = <T, E>(read: Result<Placed<T>, E>): Result<T, E> =>
  read.ok ? ok(read.value.value) : read;

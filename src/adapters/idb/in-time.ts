import { noAnswer } from './store-failure.ts';

/** Milliseconds. Somebody whose words are not being stored has to know within three seconds. */
export const IN_TIME = 2000;

/**
 * The work, or a TimeoutError when it takes longer than `IN_TIME`. The work itself goes on: a database that another page
 * holds does what it was asked for as soon as that page lets go, so whatever is asked for again has to bear being done
 * twice.
 */
export function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(noAnswer()), IN_TIME);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

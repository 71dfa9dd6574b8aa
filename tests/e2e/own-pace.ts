export const SETTINGS_KEY = 'shuodelai.settings';

/** Lines wait for a press: a test goes on at its own pace (rhythm.spec.ts is about theirs). */
export const OWN_PACE = JSON.stringify({ pace: 'off' });

/** What a browser has kept from an earlier visit to a page of this origin. */
export const ownPaceAt = (origin: string) => ({
  cookies: [],
  origins: [{ origin, localStorage: [{ name: SETTINGS_KEY, value: OWN_PACE }] }],
});

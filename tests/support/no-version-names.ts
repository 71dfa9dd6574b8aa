/** Of an app that ships no scenario. */
export const versionNames: Readonly<Record<string, never>> = {};

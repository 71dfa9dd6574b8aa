/** What goes into the package: path with `/` → content. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Starts a program on Linux and macOS without being asked how. */
export const isProgram = (path: string): boolean => path.endsWith('.sh');

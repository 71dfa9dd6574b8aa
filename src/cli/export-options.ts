export interface ExportOptions {
  readonly out: string;
  readonly panel: boolean;
  readonly schema: boolean;
  readonly coverage: boolean;
  readonly json: boolean;
  /** Scenario files; empty means every shipped one. */
  readonly files: readonly string[];
}

/** Reads the arguments of `scenarios:export`; a string says what is wrong with them. */
export function readExportOptions(args: readonly string[]): ExportOptions | string {
  let out = 'dist-export';
  const flags = new Set<string>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    if (arg === '--out') {
      const folder = args[at + 1];
      if (folder === undefined || folder.startsWith('--')) return '--out 后面要写一个文件夹';
      out = folder;
      at += 1;
    } else if (['--panel', '--schema', '--coverage', '--json'].includes(arg)) flags.add(arg);
    else if (arg.startsWith('--'))
      return `不认得 ${arg}；可以用 --out 文件夹、--panel、--schema、--coverage、--json`;
    else files.push(arg);
  }
  return {
    out,
    files,
    panel: flags.has('--panel'),
    schema: flags.has('--schema'),
    coverage: flags.has('--coverage'),
    json: flags.has('--json'),
  };
}

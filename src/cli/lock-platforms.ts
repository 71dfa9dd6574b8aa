interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, LockEntry>;
}

const OS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64'];
const TAIL = new RegExp(
  `-(${OS.join('|')})-(${CPU.join('|')})(?:-(gnu|musl|msvc|gnueabihf|musleabihf|eabi))?$`,
);

/** os, cpu and libc as the name of a prebuilt package tells them: `core-linux-arm64-musl`. */
function platformOf(name: string): LockEntry {
  const [, os, cpu, abi = ''] = TAIL.exec(name) ?? [];
  if (!os || !cpu) throw new Error(`${name}: the name tells no platform`);
  const libc = os === 'linux' && abi ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { cpu: [cpu], ...libc, os: [os] };
}

/**
 * Adds to a lock file, in place, the prebuilt packages of other platforms that npm left out;
 * returns their names. A registry mirror may lack binaries for machines nobody there uses. npm then
 * writes a lock without them, and `npm ci` refuses that lock. Their versions are no guess: the
 * package that wants them pins them exactly. They carry no integrity, which npm allows.
 */
export function completeLock(lock: Lock): string[] {
  const { packages } = lock;
  const added: string[] = [];
  for (const parent of Object.values({ ...packages })) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      if (packages[path] || !/^\d+\.\d+\.\d+/.test(version)) continue;
      packages[path] = { version, ...platformOf(name), ...(parent.dev ? { dev: true } : {}), optional: true };
      added.push(`${name}@${version}`);
    }
  }
  // npm's own order, so that its next write changes nothing.
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return added;
}

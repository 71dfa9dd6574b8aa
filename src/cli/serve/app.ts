import { fail, ok, type Result } from '../../core/shared/result.ts';
import { policyOf } from '../content-policy.ts';
import { type Policy, policyFor } from './policy.ts';
import { readFiles, type ServedFiles } from './read-files.ts';

/** A built app as it is served: its files, and what holds for every answer on its server. */
export interface App {
  readonly files: ServedFiles;
  readonly policy: Policy;
}

function filesIn(folder: string): Result<ServedFiles, string> {
  try {
    return ok(readFiles(folder));
  } catch (error) {
    return fail(`读不到 ${folder} 里的文件（${(error as NodeJS.ErrnoException).code}）`);
  }
}

/**
 * Reads a built app. The error is a sentence.
 *
 * @param hosts names under which it may be asked for, besides addresses and loopback names
 */
export function readApp(folder: string, hosts: readonly string[]): Result<App, string> {
  const files = filesIn(folder);
  if (!files.ok) return files;
  const page = files.value.get('index.html');
  if (!page) return fail(`${folder} 里没有 index.html，网页打不开。请重新解压一份`);
  const content = policyOf(page.plain.body.toString());
  if (content === undefined)
    return fail(`${folder} 里的 index.html 被改过，开头的安全规则没有了。请重新解压一份`);
  return ok({ files: files.value, policy: policyFor(content, hosts) });
}

import type { CheckReport } from '../check-report.ts';
import { countFindings } from './count-findings.ts';

export interface Verdict {
  readonly tone: 'good' | 'warn' | 'info';
  readonly title: string;
  readonly text: string;
}

const thousands = (count: number): string => count.toLocaleString('zh-CN');

/** The check in two sentences. Never a clean bill for what was not looked at. */
export function verdictOf(report: CheckReport): Verdict {
  const { errors, warnings } = countFindings(report.findings);
  const seen = thousands(report.configurations);
  if (!report.exhaustive) {
    return {
      tone: 'warn',
      title: `走到 ${seen} 种局面就停了，没走完`,
      text: '后面的没看过，不能说它没问题。公不公道、凭样子猜不猜得出，也都没有算。',
    };
  }
  const walked = `走遍了 ${seen} 种局面。`;
  if (errors > 0)
    return {
      tone: 'warn',
      title: `有 ${errors} 处错误要改`,
      text: `${walked}错误不改，练这个情景的人会卡住、受冤枉，或者学歪。`,
    };
  if (warnings > 0)
    return {
      tone: 'info',
      title: `没有错误，有 ${warnings} 处提醒`,
      text: `${walked}提醒有道理就改；有理由不改，就在文件里写 accept 认下。`,
    };
  return { tone: 'good', title: '查到的标准都过了', text: `${walked}一处错误、一处没认下的提醒都没有。` };
}

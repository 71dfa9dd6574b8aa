import type { Program } from '../../core/program/program.ts';
import type { CheckReport, CheckStage, ReportFinding } from './check-report.ts';

/** What the page is about: a scenario of the app, or a file somebody brought. */
export type Subject =
  | { readonly kind: 'shipped'; readonly id: string; readonly name: string }
  | { readonly kind: 'file'; readonly file: File; readonly name: string };

export interface Checked {
  readonly report: CheckReport;
  readonly program: Program;
  readonly seconds: number;
}

export type CheckState =
  | { readonly status: 'idle'; readonly cancelled: boolean }
  | {
      readonly status: 'running';
      readonly subject: Subject;
      readonly stage: CheckStage;
      readonly since: number;
    }
  | { readonly status: 'refused'; readonly subject: Subject; readonly findings: readonly ReportFinding[] }
  | { readonly status: 'failed'; readonly subject: Subject; readonly message: string }
  | { readonly status: 'checked'; readonly subject: Subject; readonly checked: Checked };

export const IDLE: CheckState = { status: 'idle', cancelled: false };

import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../../src/features/check/check-report.ts';
import { Refused } from '../../../src/features/check/refused.tsx';

const finding = (line: number, column = 1): ReportFinding => ({
  code: 'unknown-key',
  severity: 'error',
  where: '（文件）',
  position: { line, column },
  node: undefined,
  choice: undefined,
  message: `第 ${line} 行的毛病`,
  expected: undefined,
  hint: undefined,
  accepted: undefined,
  example: undefined,
});

describe('a file that cannot be read', () => {
  it('with thirty thousand problems shows the first hundred and how many there are', () => {
    const findings = Array.from({ length: 30_000 }, (_, index) => finding(30_000 - index));
    render(<Refused findings={findings} name="坏的.yaml" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    expect(screen.getByText('第 1 行的毛病')).toBeInTheDocument();
    expect(screen.getByText(/有 30000 处要先改/)).toBeInTheDocument();
    expect(screen.getByText(/还有 29900 处/)).toBeInTheDocument();
  });

  it('shows two of one kind on one line, and nothing about more where there is no more', () => {
    render(<Refused findings={[finding(3, 1), finding(3, 9)]} name="坏的.yaml" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByText(/只列前/)).toBeNull();
  });
});

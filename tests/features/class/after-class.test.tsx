import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AfterClass } from '../../../src/core/lesson/after-class.ts';
import type { ClassReport } from '../../../src/core/room/class-report.ts';
import { AfterClassPage } from '../../../src/features/class/after-class.tsx';
import { Report } from '../../../src/features/class/report.tsx';
import type { DeskWindow } from '../../../src/session/room/class-view.ts';
import * as saving from '../../../src/ui/save-text.ts';

const option = (mark: string, best: boolean, first: number, second: number) => ({
  mark,
  text: `话${mark}`,
  grade: best ? 3 : 1,
  best,
  why: `因为${mark}`,
  first,
  second,
  reasons: { feeling: first, rule: 0, result: 0 },
});

const FILE: AfterClass = {
  format: 1,
  kind: 'shuodelai-after-class',
  title: '第五次来访',
  questions: [
    { said: ['周大爷：五趟了！'], twice: true, options: [option('A', false, 5, 2), option('B', true, 3, 6)] },
  ],
};

const bring = (text: string) =>
  userEvent.upload(screen.getByLabelText('课后题文件'), new File([text], '课后题.json'), {
    applyAccept: false,
  });

describe('a class met afterwards and alone', () => {
  it('votes first, then shows what others thought, votes again, and only then says why', async () => {
    render(<AfterClassPage onBack={() => undefined} />);
    await bring(JSON.stringify(FILE));
    expect(await screen.findByText('周大爷：五趟了！')).toBeInTheDocument();
    expect(screen.queryByText(/班上/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /话A/ }));
    expect(screen.getByText('班上 5 人选；冲着：顾他心里 5 人')).toBeInTheDocument();
    expect(screen.queryByText(/因为|最稳|谈完以后/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /话B/ }));
    expect(screen.getByRole('heading', { name: '您从 A 改成了 B' })).toBeInTheDocument();
    const [, best] = screen.getAllByRole('listitem');
    expect(best).toHaveTextContent('班上 3 人选，谈完以后 6 人');
    expect(within(best as HTMLElement).getByText('最稳')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '做完了' }));
    expect(screen.getByText(/头一次选到最稳的 0 题，看了别人的以后 1 题/)).toBeInTheDocument();
  });

  it('says in words where the file is another', async () => {
    render(<AfterClassPage onBack={() => undefined} />);
    await bring('{"format":1}');
    expect(await screen.findByRole('status')).toHaveTextContent('这不是课后题');
  });
});

describe('the report of a class', () => {
  const report: ClassReport = {
    scenario: 'fifth-visit',
    seats: 8,
    questions: [
      {
        question: 0,
        node: 'slam',
        said: ['周大爷：五趟了！'],
        options: FILE.questions[0]?.options.map(({ first, second, ...rest }) => ({
          ...rest,
          acts: [],
          counts: { 1: first, 2: second },
        })) as ClassReport['questions'][number]['options'],
        right: { 1: 3 / 8, 2: 6 / 8 },
        shift: undefined,
      },
    ],
  };
  const mean = (share: number) => ({ votes: 8, taken: 3, share });
  const window = {
    role: 'desk',
    scenario: 'fifth-visit',
    stage: undefined,
    report,
    dimensions: [
      { dimension: 'psychology', name: '懂群众心理', first: mean(41.6), last: mean(78) },
      {
        dimension: 'serve',
        name: '会主动服务',
        first: { votes: 0, taken: 0, share: null },
        last: { votes: 0, taken: 0, share: null },
      },
    ],
    ratings: { raters: ['老王', '老李'], decisions: [], table: '评题的表' },
  } as Partial<DeskWindow> as DeskWindow;

  it('shows the class by dimension where votes tell of one, on the page and in the table', async () => {
    const files = new Map<string, string>();
    vi.spyOn(saving, 'saveText').mockImplementation((name, text) => void files.set(name, text));
    render(<Report window={window} onLeave={() => undefined} onAgain={() => undefined} />);
    const row = screen.getByRole('row', { name: /懂群众心理/ });
    expect(row).toHaveTextContent('懂群众心理427883');
    expect(screen.queryByText('会主动服务')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '存成表格' }));
    expect(files.get('课后-fifth-visit.csv')).toContain('懂群众心理,42,78,8,3');
    await userEvent.click(screen.getByRole('button', { name: '存成评题表' }));
    expect(files.get('评题表-fifth-visit.csv')).toBe('评题的表');
    await userEvent.click(screen.getByRole('button', { name: /存课后题/ }));
    expect(JSON.parse(files.get('课后题-fifth-visit.json') ?? '')).toEqual({ ...FILE, title: 'fifth-visit' });
  });
});

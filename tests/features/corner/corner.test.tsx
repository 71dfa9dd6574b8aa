import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { sittingAnswers } from '../../../src/adapters/corner/sitting-answers.ts';
import { CornerPage } from '../../../src/features/corner/corner-page.tsx';
import { KeyGate, type KeyOf } from '../../../src/features/corner/key-gate.tsx';
import type { Services } from '../../../src/ports/services.ts';
import { aRun, card, NOW, shelf } from '../library/shelf.ts';

const links = {
  home: '#/',
  corner: '#/corner',
  check: '#/check',
  coverage: '#/coverage',
  class: '#/class',
  drill: '#/drill',
  expert: (id: string) => `#/expert/${id}`,
  play: (id: string) => `#/play/${id}`,
  resume: (id: string, run: string) => `#/run/${id}/resume/${run}`,
};
const END = { ending: 'x', at: new Date(NOW).toISOString() };

beforeEach(() => sessionStorage.clear());

describe('the corner of those who write and teach', () => {
  it('says that it shows answers before it shows any, and opens at one press', async () => {
    render(<CornerPage scenarios={shelf().scenarios} answers={sittingAnswers()} links={links} />);
    expect(screen.getByText('这里面看得到答案。')).toBeVisible();
    expect(screen.queryByRole('link', { name: card.title })).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /打开/ }));
    expect(screen.getByRole('link', { name: card.title })).toHaveAttribute('href', `#/expert/${card.id}`);
    await userEvent.click(screen.getByRole('button', { name: '合上' }));
    expect(screen.queryByRole('link', { name: card.title })).toBeNull();
  });

  it('stays open for the sitting and no longer', () => {
    const { show, hide } = sittingAnswers();
    show();
    expect(sittingAnswers().shown()).toBe(true);
    hide();
    expect(sittingAnswers().shown()).toBe(false);
    show();
    // What the browser drops when the window is shut.
    sessionStorage.clear();
    expect(sittingAnswers().shown()).toBe(false);
  });
});

describe('a page with answers', () => {
  const gate = (services: Services, of: KeyOf, answers = sittingAnswers()) =>
    render(
      <KeyGate services={services} answers={answers} of={of} links={links}>
        <h1>高手这么说</h1>
      </KeyGate>,
    );
  const scenario = { kind: 'scenario', id: card.id } as const;
  const seen = () => screen.findByRole('heading', { name: '高手这么说' });
  const shut = async (name: string) => {
    await screen.findByRole('heading', { name });
    expect(screen.queryByText('高手这么说')).toBeNull();
  };

  it('waits until the scenario has been played', async () => {
    gate(shelf(), scenario);
    await shut('先自己走一趟');
    expect(screen.getByRole('link', { name: '进去' })).toHaveAttribute('href', `#/play/${card.id}`);
  });

  it('is open in 学练', async () => {
    const services = shelf();
    await services.runs.create(aRun({ mode: 'guided' }));
    gate(services, scenario);
    await seen();
  });

  it.each<KeyOf>([scenario, { kind: 'run', id: 'learnt' }, { kind: 'any' }])(
    'is shut while the run that counts is open, whatever was learnt before: %o',
    async (of) => {
      const services = shelf();
      await services.runs.create(aRun({ id: 'learnt', mode: 'guided' }));
      await services.runs.finish('learnt', END);
      await services.runs.create(aRun({ id: 'counted' }));
      const { unmount } = gate(services, of);
      await shut('算数的那一趟还没走完');
      expect(screen.getByRole('link', { name: '接着说' })).toHaveAttribute(
        'href',
        `#/run/${card.id}/resume/counted`,
      );
      unmount();
      await services.runs.finish('counted', END);
      gate(services, of);
      await seen();
    },
  );

  it('is open to those who have opened the corner', async () => {
    const answers = sittingAnswers();
    answers.show();
    gate(shelf(), scenario, answers);
    await seen();
  });
});

import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PatienceRing } from '../../../src/features/play/patience-ring.tsx';
import type { Hurry } from '../../../src/session/views/trainee-view.ts';

const CLOCK = { spent: 6000, since: 0, lead: 2000, limit: 42_000 };

const ring = (hurry: Hurry, still = false) =>
  render(<PatienceRing clock={CLOCK} hurry={hurry} still={still} />);
const arc = ({ container }: { container: HTMLElement }) =>
  container.querySelectorAll('circle')[1] as SVGElement;

describe('the ring of patience', () => {
  it('empties over the whole limit from where thinking time stood, a step a second', () => {
    const { animationDuration, animationDelay, animationTimingFunction } = arc(ring('fresh')).style;
    expect([animationDuration, animationDelay, animationTimingFunction]).toEqual([
      '40000ms',
      '-4000ms',
      'steps(40)',
    ]);
  });

  it('stands still with the clock, and whole while the line before is being read', () => {
    const hearing = arc(ring('hearing')).style;
    expect(hearing.animationPlayState).toBe('paused');
    expect(screen.getByText('先把话听完')).toBeVisible();
    expect(arc(ring('waning', true)).style.animationPlayState).toBe('paused');
  });

  it('says how it stands in words, aloud only at half time and near the end, and shows no digits', () => {
    const { rerender, container } = ring('fresh');
    expect(screen.getByText('对面在等你开口')).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(<PatienceRing clock={CLOCK} hurry="waning" still={false} />);
    expect(screen.getByRole('status')).toHaveTextContent('时间过半');
    rerender(<PatienceRing clock={CLOCK} hurry="pressing" still={false} />);
    expect(screen.getByRole('status')).toHaveTextContent('还剩 10 秒');
    expect(screen.getByText('快等不住了').textContent).not.toMatch(/\d/);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});

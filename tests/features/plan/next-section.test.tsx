import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { NextSection } from '../../../src/features/plan/next-section.tsx';
import type { Usual } from '../../../src/features/plan/use-next.ts';
import { loadUsual } from '../../../src/features/plan/load-next.ts';
import type { Services } from '../../../src/ports/services.ts';
import { openingOf } from '../../../src/session/views/see-opening.ts';
import { aRun, card, NOW, program, shelf } from '../library/shelf.ts';

const links = {
  play: (id: string) => `#/play/${id}`,
  resume: (id: string, run: string) => `#/run/${id}/resume/${run}`,
};
const END = { ending: 'x', at: new Date(NOW).toISOString() };
const opening = async () => openingOf(program);

/** Nothing stands before it is known what to go into. */
const nothing: Usual = { first: undefined, stands: () => true, note: () => undefined };

async function show(services: Services, source = opening, usual = nothing) {
  render(<NextSection services={services} opening={source} usual={usual} links={links} />);
  return screen.findByRole('region', { name: card.title });
}

describe('the way into the next talk', () => {
  it('is its first words, whose they are and how they look, and one button', async () => {
    const section = await show(shelf());
    expect(section).toHaveTextContent('我就问一句话！');
    expect(section).toHaveTextContent(/，(火冒三丈|生气)/);
    const [go, ...others] = screen.getAllByRole('link');
    expect(go).toHaveAttribute('href', `#/play/${card.id}`);
    expect(others).toEqual([]);
    expect(section).toHaveTextContent('说错了不要紧');
  });

  it('has the scenario fetched before the press, and that one alone', async () => {
    const services = shelf({ cards: [card, { ...card, id: 'other', focus: [], title: '别的' }] });
    const load = vi.spyOn(services.scenarios, 'load');
    await show(services);
    expect(load.mock.calls).toEqual([[card.id]]);
  });

  it('names the step after the last', async () => {
    const services = shelf();
    await services.runs.create(aRun({ mode: 'guided' }));
    await services.runs.finish('run-1', END);
    expect(await show(services)).toHaveTextContent('头一趟算数');
  });

  it('is the run left open, before anything new', async () => {
    const services = shelf();
    await services.runs.create(aRun());
    const section = await show(services);
    expect(section).toHaveTextContent('上回没说完');
    expect(section).toHaveTextContent('自练，停在第 1 句之后');
    expect(screen.getByRole('link', { name: '接着说' })).toHaveAttribute(
      'href',
      `#/run/${card.id}/resume/run-1`,
    );
  });

  it('stands without a picture where that cannot be fetched', async () => {
    const section = await show(shelf(), () => Promise.reject(new Error('gone')));
    expect(section).toHaveTextContent(card.title);
    expect(screen.getByRole('link', { name: '进去' })).toBeVisible();
  });

  describe('before it is known who opens it', () => {
    const usualOf = async (stands: boolean) => {
      const first = await loadUsual([card], opening);
      return { first, stands: () => stands, note: vi.fn() };
    };

    it('is what a newcomer is offered, and stays that for a newcomer', async () => {
      const usual = await usualOf(true);
      render(<NextSection services={shelf()} opening={opening} usual={usual} links={links} />);
      const section = screen.getByRole('region', { name: card.title });
      const before = section.textContent;
      await vi.waitFor(() => expect(usual.note).toHaveBeenCalledWith(true));
      expect(section.textContent).toBe(before);
    });

    it('is nothing where something else was on offer the last time', async () => {
      const usual = await usualOf(false);
      render(<NextSection services={shelf()} opening={opening} usual={usual} links={links} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(await screen.findByRole('link', { name: '进去' })).toBeVisible();
    });

    it('remembers that a run is to be gone on with', async () => {
      const services = shelf();
      await services.runs.create(aRun());
      const usual = await usualOf(true);
      await show(services, opening, usual);
      await vi.waitFor(() => expect(usual.note).toHaveBeenLastCalledWith(false));
    });
  });
});

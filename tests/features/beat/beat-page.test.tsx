import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BeatPage } from '../../../src/features/beat/beat-page.tsx';
import type { BeatServices } from '../../../src/features/beat/beat-services.ts';
import { beatServices, played, tookUp } from './services.ts';

const links = { review: (run: string) => `#/review/${run}`, home: '#/' };
const show = (services: BeatServices) => render(<BeatPage services={services} links={links} />);
const list = (place: string) => screen.findByRole('region', { name: place });
const section = (title: string) => screen.findByRole('region', { name: title });

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('before anybody has been met', () => {
  it('says so, shows where they will be, and leads back to where one begins', async () => {
    show(beatServices());
    expect(await screen.findByText(/谁也没见过/)).toBeVisible();
    expect(screen.getByRole('link', { name: '去挑一个情景' })).toHaveAttribute('href', '#/');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('学练 and a run left half-way are nothing to meet anybody by', async () => {
    const services = beatServices();
    const whole = await played(services, 'fifth-visit/good');
    const record = await services.runs.get(whole);
    if (!record || 'issues' in record) throw new Error('no record');
    const fresh = beatServices();
    await fresh.runs.create({ ...record, id: 'guided', mode: 'guided' });
    await fresh.runs.finish('guided', { ending: 'clear-road', at: record.startedAt });
    await fresh.runs.create({ ...record, id: 'open', events: record.events.slice(0, 3) });
    show(fresh);
    expect(await screen.findByText(/谁也没见过/)).toBeVisible();
  });
});

describe('one scenario played', () => {
  it('has each who was met at their place, in their own words, with the way to that run', async () => {
    const services = beatServices();
    await played(services, 'fifth-visit/good');
    show(services);
    const zhou = within(await list('怡和里1栋'));
    expect(zhou.getByText(/十点那个电话，响了才算/)).toBeVisible();
    expect(zhou.getByRole('link', { name: /第五次来访/ })).toHaveAttribute(
      'href',
      '#/review/fifth-visit-good',
    );
    expect(within(await list('派出所')).getByText('何敏')).toBeVisible();
    expect(screen.getByRole('button', { name: '怡和里1栋：周德顺' })).toBeVisible();
  });

  it('names what is owed, and how it stands with its day; taken up, it is owed no more', async () => {
    const services = beatServices();
    await played(services, 'fifth-visit/good', 3);
    const { unmount } = show(services);
    expect(within(await list('怡和里1栋')).getByText(/打他手机/)).toHaveTextContent('过了日子');
    const row = (await section('意见台账')).querySelector('tbody tr');
    expect(row).toHaveTextContent('还欠着：打他手机');
    unmount();
    await tookUp(services, ['after-ten']);
    show(services);
    expect(within(await list('怡和里1栋')).queryByText(/打他手机/)).toBeNull();
    expect((await section('意见台账')).querySelector('tbody tr')).toHaveTextContent('晚了，回告了');
    expect(within(await list('怡和里1栋')).getByRole('link', { name: /十点的电话/ })).toBeVisible();
  });

  it('says too few have spoken for a share', async () => {
    const services = beatServices();
    await played(services, 'fifth-visit/good');
    show(services);
    expect(await screen.findByText('才 2 个人的话，说不上比例。')).toBeVisible();
    expect(within(await section('群众工作能手，三样数')).queryByText(/%/)).toBeNull();
  });
});

describe('everybody', () => {
  const all = [
    'broken-bowl',
    'fifth-visit',
    'four-doors',
    'last-stretch',
    'smell-below',
    'stairhead-meeting',
    'ten-to-five',
  ];

  it('stands on the picture and in the list, and the list says all the picture says', async () => {
    const services = beatServices();
    for (const scenario of all) await played(services, `${scenario}/good`);
    show(services);
    await section('见过的人');
    for (const place of screen.getAllByRole('button')) {
      const [name = '', people = ''] = (place.getAttribute('aria-label') ?? '').split('：');
      const told = within(await list(name));
      for (const person of people.split('、')) expect(told.getByText(person)).toBeVisible();
    }
    expect(within(await list('不在这张图上的')).getByText('乔素云')).toBeVisible();
    const figures = within(await section('群众工作能手，三样数'));
    expect(figures.getAllByText(/（\d+%–\d+%）/)).toHaveLength(1);
    expect(figures.getByRole('heading', { name: '调解' }).nextSibling).toHaveTextContent('1 场');
    // No bar is set, and nobody else is there.
    expect(screen.queryByText(/第\s*\d+\s*名|及格[^线]|不合格/)).toBeNull();
  });

  it('is led to in the list by a press on their place, the keyboard’s place with it', async () => {
    const services = beatServices();
    await played(services, 'four-doors/good');
    show(services);
    const place = await screen.findByRole('button', { name: /^7号楼：/ });
    await userEvent.tab();
    expect(place).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 3, name: '7号楼' })).toHaveFocus();
    expect(window.location.hash).toBe('');
  });
});

describe('what cannot be had', () => {
  it('is said: a run whose version is gone', async () => {
    const services = beatServices();
    await played(services, 'fifth-visit/good');
    await played(services, 'four-doors/good');
    const { load } = services.scenarios;
    const scenarios = {
      ...services.scenarios,
      load: async (id: string) => (id === 'four-doors' ? undefined : load(id)),
    };
    show({ ...services, scenarios });
    expect(await screen.findByText(/有 1 趟没算进来/)).toBeVisible();
    expect(screen.queryByRole('region', { name: '7号楼' })).toBeNull();
  });

  it('is said: the page itself, offline', async () => {
    show({ ...beatServices(), beat: () => Promise.reject(new Error('offline')) });
    expect(await screen.findByText('没取到')).toBeVisible();
  });
});

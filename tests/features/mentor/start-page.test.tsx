import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CalibrationRecord } from '../../../src/core/mentor/calibration-record.ts';
import type { SessionTerms } from '../../../src/core/mentor/room/session-opening.ts';
import { seenAs, sessionLine } from '../../../src/core/mentor/session-line.ts';
import type { MentorServices, Proposal } from '../../../src/features/mentor/mentor-services.ts';
import { StartPage } from '../../../src/features/mentor/start-page.tsx';
import { aRating, aSession } from '../../support/mentor.ts';
import { scenarios } from '../class/services.ts';

const ME = { id: 'mentor-1', name: '老周', unit: '' };

const rated = (reference: string, at: string): CalibrationRecord => ({
  ...{ format: 1, id: `${reference}-${at}`, reference, at },
  ...{ rating: aRating(), marks: [] },
});

/** So many sessions led by whoever sits here, a day apart from 1 November on. */
const led = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const startedAt = `2026-11-${String(index + 1).padStart(2, '0')}T08:00:00.000Z`;
    return seenAs(sessionLine(aSession({ id: `s-${index}`, startedAt })), [ME.id]);
  });

/** By the world's clock; in Shanghai the second is a day later. */
const WHOLE = ['2026-10-30T16:30:00.000Z', '2026-10-31T17:30:00.000Z'] as const;
const whole = [rated('fifth-warm', WHOLE[0]), rated('bowl-warm', WHOLE[1])];

const NOTHING: Proposal = { dimensions: [], promise: undefined };

function start({ records = [] as CalibrationRecord[], sessions = 0, me = ME, proposal = NOTHING }) {
  const open = vi.fn(async (_scenario: string, _terms: SessionTerms) => undefined);
  const services = {
    scenarios,
    newId: () => 'new',
    now: () => 0,
    rooms: { open },
    sessions: { lines: async () => led(sessions), calibrations: async () => records },
    people: async () => ({ me, others: [{ id: 'trainee-1', name: '小李', unit: '' }] }),
    propose: async () => proposal,
    task: () => '',
  } as unknown as MentorServices;
  render(
    <StartPage
      services={services}
      deskKey=""
      online={false}
      recordsHref="#/mentor/records"
      calibrationHref="#/mentor/calibration"
      onOpened={() => undefined}
    />,
  );
  const begin = async (): Promise<SessionTerms | undefined> => {
    await userEvent.click(screen.getByRole('button', { name: '开始' }));
    return open.mock.calls[0]?.[1];
  };
  return { begin };
}

const filled = () => vi.waitFor(() => expect(screen.getByLabelText('师傅')).toHaveValue('老周'));
const offer = () => screen.queryByRole('link', { name: '去校准' });

describe('校准 on the start page', () => {
  it('is offered before the first session, and one may begin without', async () => {
    const { begin } = start({});
    await filled();
    expect(offer()).toHaveAttribute('href', '#/mentor/calibration');
    expect((await begin())?.calibrated).toBeNull();
  });

  it('is not there again before ten sessions; then it says how many', async () => {
    start({ records: whole, sessions: 9 });
    await filled();
    expect(offer()).toBeNull();
  });

  it('is offered again after ten', async () => {
    start({ records: whole, sessions: 10 });
    await filled();
    expect(offer()).toBeInTheDocument();
    expect(screen.getByText(/带了 10 场/)).toBeInTheDocument();
  });

  it('stands in the record with the local day it was last whole, whatever was begun since', async () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    const { begin } = start({ records: [...whole, rated('doors-warm', '2026-11-03T08:00:00.000Z')] });
    await filled();
    expect((await begin())?.calibrated).toBe('2026-11-01');
  });

  it('half of one is none', async () => {
    const { begin } = start({ records: whole.slice(0, 1) });
    await filled();
    expect(offer()).toBeInTheDocument();
    expect((await begin())?.calibrated).toBeNull();
  });

  it('is whoever’s tab it is: another mentor’s record does not take it', async () => {
    const { begin } = start({ records: whole });
    await filled();
    await userEvent.clear(screen.getByLabelText('师傅'));
    await userEvent.type(screen.getByLabelText('师傅'), '老吴');
    expect(offer()).toBeNull();
    expect((await begin())?.calibrated).toBeNull();
  });
});

it('opens with what was agreed the last time, and by when, as people say a day', async () => {
  start({ proposal: { dimensions: ['serve'], promise: { text: '下回先复述一遍', due: '2026-12-05' } } });
  expect(await screen.findByText('下回先复述一遍（2026年12月5日之前）')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '会主动服务' })).toHaveAttribute('aria-pressed', 'true');
});

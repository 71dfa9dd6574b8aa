import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Rehearse } from '../../../src/features/rehearse/rehearse.tsx';
import { fakeAloud, fakeMicrophone, fakeSpeech } from '../../support/fake-aloud.ts';

function open(microphone = fakeMicrophone(), speech = fakeSpeech().speech) {
  const aloud = fakeAloud({ microphone: microphone.microphone, speech });
  const page = render(<Rehearse aloud={aloud} label="念出来试试" />);
  return { ...microphone, ...page, speech, user: userEvent.setup() };
}

const start = () => screen.findByRole('button', { name: '念出来试试' });
const button = (name: string) => screen.findByRole('button', { name });

describe('rehearsing aloud', () => {
  it('records, stops, and plays back, one key after the other', async () => {
    const { user, log, hearItOut } = open();
    await user.click(await start());
    expect(screen.getByText(/不存、不传/)).toBeVisible();
    expect(log).toEqual([]);
    expect(await button('开始录')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await button('说完了')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('正在录');
    await user.keyboard('{Enter}');
    expect(await button('听一遍')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await button('停')).toHaveFocus();
    await act(async () => hearItOut());
    expect(await button('听一遍')).toHaveFocus();
    expect(log).toEqual(['open', 'close', 'play']);
  });

  it('records again in place of what was there', async () => {
    const { user, log } = open();
    await user.click(await start());
    await user.click(await button('开始录'));
    await user.click(await button('说完了'));
    await user.click(await button('重录'));
    await user.click(await button('说完了'));
    await button('听一遍');
    expect(log).toEqual(['open', 'close', 'free', 'open', 'close']);
  });

  it.each([
    ['NotAllowedError', /没有准许用麦克风/],
    ['NotFoundError', /麦克风打不开/],
  ])('%s: says so in one sentence and lets one try again', async (name, words) => {
    const { user, refuse } = open();
    refuse(name);
    await user.click(await start());
    await user.click(await button('开始录'));
    expect(await screen.findByText(words)).toBeVisible();
    expect(await button('开始录')).toBeEnabled();
  });

  it('forgets the recording when closed, and when one leaves in the midst of it', async () => {
    const { user, log, unmount } = open();
    await user.click(await start());
    await user.click(await button('开始录'));
    await user.click(await button('说完了'));
    await button('听一遍');
    await user.click(await button('不念了'));
    expect(log).toEqual(['open', 'close', 'free']);
    expect(await start()).toHaveFocus();
    await user.click(await start());
    await user.click(await button('开始录'));
    await button('说完了');
    unmount();
    await waitFor(() => expect(log.slice(3)).toEqual(['open', 'close']));
  });

  it('silences the machine’s voice before recording', async () => {
    const { user, speech } = open();
    speech.say([{ text: '您坐。', pitch: 1, rate: 1 }], 1);
    await user.click(await start());
    await user.click(await button('开始录'));
    expect(speech.speaking()).toBe(false);
  });

  it('is not there without a microphone', async () => {
    const aloud = fakeAloud();
    const { container } = render(<Rehearse aloud={aloud} label="念出来试试" />);
    await act(async () => void (await (await aloud()).canRecord()));
    expect(container).toBeEmptyDOMElement();
  });

  it('is not there when its code cannot be fetched', async () => {
    const { container } = render(<Rehearse aloud={() => Promise.reject(new Error('offline'))} label="念" />);
    await act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(container).toBeEmptyDOMElement();
  });
});

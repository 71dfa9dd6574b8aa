import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useVoiceHolds } from '../../../src/features/play/voice/use-voice-holds.ts';
import { fakeSpeech } from '../../support/fake-aloud.ts';

it('lines are held for as long as a voice reads, and let go of with it', () => {
  const { speech } = fakeSpeech();
  const send = vi.fn();
  const { unmount } = renderHook(() => useVoiceHolds(speech, send));
  expect(send).not.toHaveBeenCalled();
  speech.say([{ text: '我就问一句话！', pitch: 1, rate: 1 }], 1);
  expect(send).toHaveBeenLastCalledWith({ type: 'hold', by: 'voice' });
  speech.stop();
  expect(send).toHaveBeenLastCalledWith({ type: 'release', by: 'voice' });
  speech.say([{ text: '就一张表的事。', pitch: 1, rate: 1 }], 1);
  unmount();
  expect(send).toHaveBeenLastCalledWith({ type: 'release', by: 'voice' });
});

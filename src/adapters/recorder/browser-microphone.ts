import type { Microphone, OpenMicrophone, Player } from './microphone.ts';

/** Records until closed. The light of the microphone goes out with it. */
function record(stream: MediaStream): OpenMicrophone {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  // Also when somebody pulls the plug: what was recorded until then is there.
  const ended = new Promise<Blob>((resolve) => {
    recorder.addEventListener('stop', () => resolve(new Blob(parts, { type: recorder.mimeType })));
  });
  recorder.start();
  const close = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
    return ended;
  };
  return { close };
}

function playerOf(recorded: Blob): Player {
  const url = URL.createObjectURL(recorded);
  const sound = new Audio(url);
  let halt: () => void = () => undefined;
  return {
    play: () =>
      new Promise((resolve, reject) => {
        halt = reject;
        sound.currentTime = 0;
        sound.onended = () => resolve();
        sound.play().catch(reject);
      }),
    stop: () => {
      sound.pause();
      halt();
    },
    free: () => {
      sound.removeAttribute('src');
      URL.revokeObjectURL(url);
    },
  };
}

/** The microphone of this machine, through the browser, which asks the person first. */
export const browserMicrophone: Microphone = {
  open: async () => record(await navigator.mediaDevices.getUserMedia({ audio: true })),
  player: playerOf,
};

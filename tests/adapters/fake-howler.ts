/** howler without a loudspeaker: what its methods do to a sound, at once, and nothing else. */
export interface FakeSound {
  readonly id: number;
  readonly file: string;
  readonly round: boolean;
  volume: number;
  playing: boolean;
}

export const fake = {
  sounds: [] as FakeSound[],
  howls: [] as FakeHowl[],
  volumes: [] as number[],
  /** How far the files have come: one on its way waits for `arrive`. */
  state: 'loaded' as 'loaded' | 'loading',
};

/** What was on its way is there. */
export function arrive(): void {
  for (const howl of fake.howls) howl.emit('load');
}

/** A sound comes to its end by itself. */
export function finish(sound: FakeSound): void {
  sound.playing = false;
  for (const howl of fake.howls) howl.emit('end', sound.id);
}

type Listener = { readonly event: string; readonly call: () => void; readonly id: number | undefined };

export class FakeHowl {
  readonly file: string;
  private listeners: Listener[] = [];

  constructor({ src }: { readonly src: readonly string[] }) {
    this.file = src[0] ?? '';
    fake.howls.push(this);
  }

  state = () => fake.state;

  play = (sprite?: string): number => {
    const sound = { id: fake.sounds.length + 1, file: this.file, round: sprite !== undefined, volume: 1 };
    fake.sounds.push({ ...sound, playing: true });
    return sound.id;
  };

  private find = (id: number | undefined) =>
    fake.sounds.filter((sound) => sound.file === this.file && (id === undefined || sound.id === id));

  volume = (first: number, second?: number): number | undefined => {
    if (second === undefined) return this.find(first)[0]?.volume;
    for (const sound of this.find(second)) sound.volume = first;
    return undefined;
  };

  /** Over at once; a way of no length is never over, as in howler. */
  fade = (from: number, to: number, _ms: number, id: number): void => {
    this.volume(to, id);
    if (from !== to) queueMicrotask(() => this.emit('fade', id));
  };

  stop = (id?: number): this => {
    for (const sound of this.find(id)) sound.playing = false;
    return this;
  };

  once = (event: string, call: () => void, id?: number): void => {
    this.listeners.push({ event, call, id });
  };

  emit(event: string, id?: number): void {
    const due = this.listeners.filter((one) => one.event === event && (id === undefined || one.id === id));
    this.listeners = this.listeners.filter((one) => !due.includes(one));
    for (const { call } of due) call();
  }
}

export const FakeHowler = {
  volume: (volume: number) => void fake.volumes.push(volume),
  stop: () => {
    for (const sound of fake.sounds) sound.playing = false;
  },
};

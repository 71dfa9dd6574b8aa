import { RATE, type Signal } from './signal.ts';

/** A RIFF file, 16 bits, one channel. */
export function wavOf(signal: Signal): Buffer {
  const file = Buffer.alloc(44 + signal.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + signal.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // PCM
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((value, index) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32767), 44 + index * 2);
  });
  return file;
}

/**
 * Whether there is a microphone to ask for. A page from plain http has no `mediaDevices` at all. Asks nobody:
 * before permission devices are listed without their names, which is enough.
 */
export async function canRecord(): Promise<boolean> {
  // Typed as always there, which holds on https, localhost and file: only.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices || !('MediaRecorder' in window)) return false;
  const found = await devices.enumerateDevices().catch(() => []);
  return found.some(({ kind }) => kind === 'audioinput');
}

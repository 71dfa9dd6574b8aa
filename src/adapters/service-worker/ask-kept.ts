/**
 * Asks a worker whether all of its version is on this machine; `hear` is told what it finds, and told again when that
 * has changed since. A worker from before it could be asked never answers.
 *
 * @param worker none: there is no copy to ask about
 */
export function askKept(worker: ServiceWorker | null, hear: (whole: boolean) => void): void {
  if (!worker) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    hear(data === true);
    if (data === true) port1.close();
  };
  worker.postMessage('kept', [port2]);
}

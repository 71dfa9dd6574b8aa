import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serviceWorkerCopy } from '../../src/adapters/service-worker/app-copy.ts';

/** A worker whose state a test sets. */
class FakeWorker extends EventTarget {
  state = 'installing';
  /** Whether all of its version is here. */
  whole = true;
  readonly postMessage = vi.fn((_: string, ports?: readonly MessagePort[]) =>
    ports?.[0]?.postMessage(this.whole),
  );
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  readonly active = new FakeWorker();
  arrive(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }
  wait(worker: FakeWorker) {
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly ready = Promise.resolve(this.registration);
  readonly controller: FakeWorker | null;
  constructor(controller: FakeWorker | null = null) {
    super();
    this.controller = controller;
  }
}

async function open(container: FakeContainer, reload = vi.fn()) {
  const copy = serviceWorkerCopy(container as unknown as ServiceWorkerContainer, reload);
  const heard = vi.fn();
  copy.subscribe(heard);
  await container.ready;
  return { copy, heard, reload };
}

/** What the folder's page now names as its script. */
const folderNames = (script: string) =>
  vi.stubGlobal('fetch', async () => new Response(`<script data-code="${script}">`));

beforeEach(() => {
  localStorage.clear();
  document.head.innerHTML = '<script data-code="../../assets/index-old.js"></script>';
  folderNames('./assets/index-old.js');
});

describe('the copy on this machine', () => {
  it('says once that it is kept, and stays until it is read', async () => {
    const { copy } = await open(new FakeContainer());
    await vi.waitFor(() => expect(copy.news()).toBe('kept'));
    copy.told();
    expect(copy.news()).toBe('kept');
    copy.read();
    expect(copy.news()).toBe('none');
    const later = new FakeContainer();
    const { copy: other } = await open(later);
    await vi.waitFor(() => expect(later.registration.active.postMessage).toHaveBeenCalled());
    expect(other.news()).toBe('none');
  });

  it('says nothing of a copy that is not whole, and says it again once it is', async () => {
    const container = new FakeContainer();
    const { active } = container.registration;
    const { copy } = await open(container);
    await vi.waitFor(() => expect(copy.news()).toBe('kept'));
    copy.told();
    active.whole = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(copy.news()).toBe('none'));
    active.whole = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(copy.news()).toBe('kept'));
  });

  it('of a version that cannot be asked is never said to be kept', async () => {
    const container = new FakeContainer();
    container.registration.active.postMessage.mockImplementation(() => undefined);
    const { copy } = await open(container);
    await vi.waitFor(() => expect(container.registration.active.postMessage).toHaveBeenCalled());
    expect(copy.news()).toBe('none');
  });

  it('tells of a new version once all of it is here', async () => {
    const container = new FakeContainer(new FakeWorker());
    const { copy, heard } = await open(container);
    copy.told();
    const next = container.registration.arrive();
    expect(copy.news()).toBe('none');
    container.registration.wait(next);
    expect(copy.news()).toBe('newer');
    expect(heard).toHaveBeenCalled();
  });

  it('tells of one that has been waiting since the last visit', async () => {
    const container = new FakeContainer(new FakeWorker());
    container.registration.wait(new FakeWorker());
    expect((await open(container)).copy.news()).toBe('newer');
  });

  it('puts it in place when asked, and opens anew only then', async () => {
    const container = new FakeContainer(new FakeWorker());
    const next = new FakeWorker();
    container.registration.wait(next);
    const { copy, reload } = await open(container);
    copy.replace();
    expect(next.postMessage).toHaveBeenCalledWith('replace');
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('puts the latest in place when one overtook another', async () => {
    const container = new FakeContainer(new FakeWorker());
    const overtaken = new FakeWorker();
    const latest = new FakeWorker();
    container.registration.wait(overtaken);
    const { copy } = await open(container);
    container.registration.wait(latest);
    copy.replace();
    expect(overtaken.postMessage).not.toHaveBeenCalled();
    expect(latest.postMessage).toHaveBeenCalledWith('replace');
  });

  it('does not open anew when another page put it in place, but says so', async () => {
    const container = new FakeContainer(new FakeWorker());
    const { copy, reload } = await open(container);
    folderNames('./assets/index-new.js');
    container.dispatchEvent(new Event('controllerchange'));
    await vi.waitFor(() => expect(copy.news()).toBe('newer'));
    expect(reload).not.toHaveBeenCalled();
    copy.replace();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('takes being kept for the first time for nothing new', async () => {
    const container = new FakeContainer();
    const { copy } = await open(container);
    copy.told();
    container.dispatchEvent(new Event('controllerchange'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(copy.news()).toBe('none');
  });

  it('has nothing to say over plain http', () => {
    const copy = serviceWorkerCopy(undefined);
    expect(copy.news()).toBe('none');
  });
});

import type { Role } from '../../core/room/role.ts';
import type { Told } from '../../ports/room-link.ts';
import { PROTOCOL, type Welcome } from '../../ports/room-wire.ts';
import type { RoomHostServices } from '../../session/room/room-host.ts';
import { Admission, type Secrets } from './admission.ts';
import { type HubKinds, type HubRoom, kindOf } from './hub-kind.ts';
import type { RoomRecord, HubStore, KeptRoom } from './hub-store.ts';
import type { Barred, Greeting, Office, Opened, Show } from './office.ts';
import { joinPass, memberOf, newId, newSeed, screenPass } from './secrets.ts';

export interface OfficeServices extends Omit<RoomHostServices, 'journal' | 'newId'> {
  readonly store: HubStore;
  readonly kinds: HubKinds;
  /** Where phones get in, likeliest first. */
  readonly addresses: () => readonly string[];
  readonly show: Show;
  /** Six digits, made by chance. */
  readonly newCode: () => string;
  /** Tells whoever runs the hub, in a sentence without names and keys. */
  readonly tell: (words: string) => void;
}

interface Running {
  readonly record: RoomRecord;
  readonly keeper: HubRoom;
}

interface Seated {
  readonly member: string;
  readonly role: Role;
  readonly close: () => void;
}

/** Keeps the one room of a hub, and lets windows in. */
export class RoomOffice implements Office {
  readonly #services: OfficeServices;
  readonly #admission: Admission;
  readonly #windows = new Map<string, Seated>();
  readonly #key: string;
  #running: Running | undefined;
  #opening = false;

  /** @param key of the desk */
  constructor(services: OfficeServices, key: string) {
    this.#services = services;
    this.#admission = new Admission(services.now);
    this.#key = key;
  }

  get #secrets(): Secrets {
    const record = this.#isOpen() ? this.#running?.record : undefined;
    const { kinds } = this.#services;
    return {
      key: this.#key,
      room: record && {
        code: record.code,
        pass: joinPass(record),
        screen: screenPass(record),
        byCode: kinds[record.kind].byCode,
      },
    };
  }

  /** Takes up the class that had not ended. Says why where it cannot. */
  async resume({ record, events, journal }: KeptRoom): Promise<string | undefined> {
    const kept = await this.#open(record, events, journal);
    return kept.ok ? undefined : kept.error;
  }

  async hello({ window, address, hello }: Greeting): Promise<Welcome> {
    if (hello.protocol !== PROTOCOL) return { ok: false, notIn: 'too-new' };
    const member = memberOf(hello.role, hello.token);
    const known = this.#running?.keeper.state().members.has(member) ?? false;
    // Who is known has been let in before and comes back, whatever others try meanwhile.
    const refused = known ? undefined : this.#admission.refusal(this.#secrets, { ...hello, address });
    if (refused) return { ok: false, notIn: refused };
    if (!this.#running) return { ok: false, notIn: 'no-room' };
    return this.#seat(window, member, hello.role, hello.name, this.#running);
  }

  async ask(window: string, id: string, request: unknown): Promise<Told> {
    const seated = this.#windows.get(window);
    const running = this.#running;
    if (!seated || !running) return { ok: false, refusal: 'unsaved' };
    const told = await running.keeper.ask(seated.member, id, request);
    if (told.ok && running.keeper.isOver()) await this.#forget(running);
    return told;
  }

  async isOpen(): Promise<boolean> {
    return this.#isOpen();
  }

  gone(window: string): void {
    const seated = this.#windows.get(window);
    if (!seated) return;
    seated.close();
    this.#windows.delete(window);
    const still = [...this.#windows.values()].some(({ member }) => member === seated.member);
    if (!still) void this.#running?.keeper.leave(seated.member);
  }

  async bars(key: string | undefined, address: string): Promise<Barred | undefined> {
    const refused = this.#admission.refusal(this.#secrets, { role: 'desk', key, address });
    if (refused === 'slow-down') return { ok: false, status: 429, words: '试得太多了，过一会儿再来' };
    return refused && { ok: false, status: 403, words: '讲台钥匙不对' };
  }

  async open(key: string | undefined, address: string, content: unknown): Promise<Opened> {
    const barred = await this.bars(key, address);
    if (barred) return barred;
    if (this.#isOpen() || this.#opening)
      return { ok: false, status: 409, words: '已经有一堂课或一次带教开着，先结束它' };
    this.#opening = true;
    try {
      return await this.#begin(content);
    } finally {
      this.#opening = false;
    }
  }

  /** Stops its clocks. What is written stays, and is taken up again. */
  stop(): void {
    this.#running?.keeper.stop();
  }

  #isOpen(): boolean {
    return this.#running?.keeper.isOver() === false;
  }

  async #begin(content: unknown): Promise<Opened> {
    const { now, store, tell, newCode } = this.#services;
    const seed = newSeed();
    const kind = kindOf(content);
    const record = { room: newId(), kind, key: this.#key, code: newCode(), seed, openedAt: now(), content };
    try {
      const journal = await store.begin(record);
      const opened = await this.#open(record, [], journal);
      if (opened.ok) return { ok: true };
      await store.end(record.room);
      return { ok: false, status: 422, words: opened.error };
    } catch (error) {
      tell(`课堂写不下来：${(error as Error).message}`);
      return { ok: false, status: 507, words: '这台电脑写不下课堂记录，看看磁盘满没满' };
    }
  }

  async #open(record: RoomRecord, events: KeptRoom['events'], journal: KeptRoom['journal']) {
    const { kinds, addresses, now, after } = this.#services;
    const { room, kind, seed, key, code, content } = record;
    const join = { code, pass: joinPass(record), addresses: addresses() };
    const opened = await kinds[kind].open(
      content,
      { ...{ room, seed, key, join, journal, now, after }, screen: screenPass(record), newId },
      events,
    );
    if (!opened.ok) return opened;
    this.#dismissAll();
    this.#running = { record, keeper: opened.value };
    return opened;
  }

  async #seat(window: string, member: string, role: Role, name: string | undefined, running: Running) {
    const { keeper } = running;
    if (keeper.state().removed.has(member)) return { ok: false, notIn: 'removed' } as const;
    // One that has ended is still looked at by those who were there.
    const isOver = keeper.isOver() && keeper.state().members.has(member);
    const notIn = isOver ? undefined : await keeper.enter(member, role, name);
    if (notIn) return { ok: false, notIn } as const;
    const { show, now } = this.#services;
    this.#windows.get(window)?.close();
    const close = keeper.look(member, {
      show: (view) => show(window, { at: now(), view, over: keeper.isOver() }),
      gone: () => {
        this.#windows.delete(window);
        show(window, { out: 'removed' });
      },
    });
    this.#windows.set(window, { member, role, close });
    return { ok: true, at: now() } as const;
  }

  /** Another class begins: the windows of the last one are over. */
  #dismissAll(): void {
    this.#running?.keeper.stop();
    for (const [window, { close }] of this.#windows) {
      close();
      this.#services.show(window, { out: 'ended' });
    }
    this.#windows.clear();
  }

  /** The class has ended: nothing of it stays but what its windows show. */
  async #forget({ record }: Running): Promise<void> {
    try {
      await this.#services.store.end(record.room);
    } catch (error) {
      this.#services.tell(`课堂记录没删掉：${(error as Error).message}。下次启动再删`);
    }
  }
}

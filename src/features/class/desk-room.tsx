import { useState } from 'react';
import { cleanName } from '../../core/room/clean-name.ts';
import type { MemberView } from '../../core/room/views.ts';
import type { ClassRequest } from '../../session/room/class-request.ts';
import type { DeskWindow } from '../../session/room/class-view.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import styles from './desk.module.css';

interface MembersProps {
  readonly window: DeskWindow;
  readonly send: (request: ClassRequest) => void;
}

type Standing = '不在' | '没备好' | '没投' | '投了' | '在';

function standing({ here, ready, voted }: MemberView, phase: DeskWindow['room']['phase']): Standing {
  if (!here) return '不在';
  if (phase === 'asking') return ready ? '在' : '没备好';
  if (phase === 'vote1' || phase === 'vote2') return voted ? '投了' : '没投';
  return '在';
}

const ORDER: Readonly<Record<Standing, number>> = { 没投: 0, 没备好: 0, 不在: 1, 在: 2, 投了: 2 };

/** Who is here, whoever is waited for first. */
export function Members({ window: { room, join, alone }, send }: MembersProps) {
  const [chosen, setChosen] = useState<string>();
  if (join.addresses.length === 0) return null;
  const rows = room.members
    .map((member) => ({ member, now: standing(member, room.phase) }))
    .sort((one, other) => ORDER[one.now] - ORDER[other.now]);
  const one = room.members.find(({ id }) => id === chosen);
  const runs = new Map(alone?.map((seat) => [seat.id, seat]));
  return (
    <section className={styles.members} aria-labelledby="desk-members">
      <h2 id="desk-members">
        {room.here} 人在
        <span className={styles.quiet}>
          {' '}
          · 号码 <b>{join.code}</b>
        </span>
      </h2>
      {rows.length === 0 && <p className={styles.quiet}>还没有人进来。大屏上有网址、二维码和号码。</p>}
      <ul>
        {rows.map(({ member, now }) => (
          <li key={member.id}>
            <button
              type="button"
              data-now={now}
              aria-expanded={chosen === member.id}
              onClick={() => setChosen(chosen === member.id ? undefined : member.id)}
            >
              {member.name}
              <span>
                {runs.has(member.id) ? aloneWords(runs.get(member.id)) : now === '在' ? '' : now}
                {member.votes && ` ${member.votes[1] ?? ''}${member.votes[2] ? `→${member.votes[2]}` : ''}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {one && <OneMember key={one.id} member={one} send={send} onDone={() => setChosen(undefined)} />}
    </section>
  );
}

const aloneWords = (seat: NonNullable<DeskWindow['alone']>[number] | undefined): string =>
  seat === undefined ? '' : seat.ended ? '走完了' : `第 ${seat.turns + 1} 个选择`;

interface OneMemberProps {
  readonly member: MemberView;
  readonly send: (request: ClassRequest) => void;
  readonly onDone: () => void;
}

function OneMember({ member: { id, name }, send, onDone }: OneMemberProps) {
  const [text, setText] = useState(name);
  const clean = cleanName(text);
  return (
    <Form
      className={styles.member}
      onSubmit={() => {
        if (!clean) return;
        send({ type: 'rename', member: id, name: clean });
        onDone();
      }}
    >
      <label>
        改名字
        <input value={text} maxLength={64} onChange={({ target }) => setText(target.value)} />
      </label>
      <Button type="submit">改</Button>
      <Button
        variant="danger"
        onClick={() => {
          send({ type: 'remove', member: id });
          onDone();
        }}
      >
        请出去
      </Button>
    </Form>
  );
}

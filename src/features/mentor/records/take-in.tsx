import { useRef, useState } from 'react';
import { MAX_FILE_SIZE, readArchive } from '../../../core/exchange/archive/read-archive.ts';
import type { Fate } from '../../../core/exchange/archive/import-plan.ts';
import type { ArchiveRecords } from '../../../core/exchange/archive/records.ts';
import type { Partner } from '../../../core/mentor/session-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { readTextFile } from '../../../ui/read-text-file.ts';
import styles from './records.module.css';
import type { RecordsServices } from './records-services.ts';
import { failureWords } from './words.ts';

interface TakeInProps {
  readonly services: RecordsServices;
  readonly onTaken: () => void;
}

const NOBODY = '';

/** Who stands in the file, each once: the importing person may be one of them. */
function peopleIn({ sessions }: ArchiveRecords): { partner: Partner; as: string }[] {
  const found = new Map<string, { partner: Partner; as: string }>();
  for (const { session } of sessions) {
    found.set(session.trainee.id, { partner: session.trainee, as: '学员' });
    found.set(session.mentor.id, { partner: session.mentor, as: '师傅' });
  }
  return [...found.values()];
}

/** Takes a file of sessions in: mine to take home, or a mentor's to be brought together. */
export function TakeIn({ services, onTaken }: TakeInProps) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<ArchiveRecords>();
  const [mine, setMine] = useState(NOBODY);
  const [told, setTold] = useState<readonly string[]>([]);
  const take = async (chosen: File) => {
    setTold([]);
    const text = await readTextFile(chosen, '带教文件', MAX_FILE_SIZE);
    if (!text.ok) return setTold([text.error]);
    const read = readArchive(text.value, (await services.profiles.current()).id);
    if (!read.ok) return setTold(read.error.slice(0, 3).map(({ message }) => message));
    if (read.value.sessions.length === 0) return setTold(['这份文件里没有带教记录。']);
    setMine(NOBODY);
    setFile(read.value);
  };
  const store = async (records: ArchiveRecords) => {
    // Sessions and what they were played on; a whole archive is taken in under 「我的」.
    const handed = { ...records, profiles: [], runs: [], answers: [], links: [], calibrations: [] };
    const taken = await services.archive.importAll(handed, mine === NOBODY ? {} : { mine });
    setFile(undefined);
    if (!taken.ok) return setTold([failureWords(taken.error)]);
    const of = (fate: Fate) => taken.value.sessions.filter((one) => one.fate === fate).length;
    const sentence = (fate: Fate, words: (count: number) => string) =>
      of(fate) > 0 ? [words(of(fate))] : [];
    setTold([
      ...sentence('new', (count) => `收下 ${count} 场。`),
      ...sentence('longer', (count) => `${count} 场这里已有，补上了那边后写的。`),
      ...sentence('same', (count) => `${count} 场和这里的一样，不会重。`),
      ...sentence('conflict', (count) => `${count} 场和这里同一个编号，内容对不上，没有收。`),
      ...sentence('locked', (count) => `${count} 场是设了口令的人的，要他自己打开口令来收。`),
    ]);
    onTaken();
  };
  return (
    <section className={styles.takeIn} aria-labelledby="take-in">
      <h2 id="take-in">收别处的带教文件</h2>
      <p className={styles.quiet}>
        师傅给的一份、别的师傅的一摞，都从这里收。同一场收几回都是一场，两边各写的都留着。
      </p>
      <p>
        <Button onClick={() => input.current?.click()}>选文件</Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="带教文件"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void take(chosen);
            // The same file, mended, may be chosen again.
            target.value = '';
          }}
        />
      </p>
      {file && (
        <div className={styles.offer}>
          <RadioCards
            legend={`文件里有 ${file.sessions.length} 场。您是里头的谁？`}
            value={mine}
            options={[
              ...peopleIn(file)
                .slice(0, 12)
                .map(({ partner, as }) => ({
                  value: partner.id,
                  label: `${as} ${partner.name}`,
                  note: partner.unit || undefined,
                })),
              { value: NOBODY, label: '都不是', note: '替所里收着，归到台账里' },
            ]}
            onChange={setMine}
          />
          <p className={styles.row}>
            <Button variant="primary" onClick={() => void store(file)}>
              收下
            </Button>
            <Button variant="quiet" onClick={() => setFile(undefined)}>
              不收了
            </Button>
          </p>
        </div>
      )}
      <div role="status">
        {told.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </section>
  );
}

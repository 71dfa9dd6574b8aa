import { chanceAt, chanceWords, type Heat } from './heat.ts';
import { kindWords } from './node-words.ts';
import styles from './outline.module.css';
import type { PictureData } from './picture-data.ts';

interface OutlineProps {
  readonly picture: PictureData;
  readonly heat: Heat;
  readonly findings: ReadonlyMap<string, number>;
  readonly onSelect: (node: string) => void;
}

/** The same as the picture, as a list: phases and their nodes in the order of the file. */
export function Outline({ picture, heat, findings, onSelect }: OutlineProps) {
  return (
    <nav aria-label="情景目录" className={styles.outline}>
      {picture.groups.map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h3 className={styles.group}>{group.title}</h3>
          <ul>
            {picture.nodes
              .filter(({ phase }) => phase === group.phase)
              .map((node) => {
                const chance = chanceAt(node, heat);
                const count = findings.get(node.id) ?? 0;
                return (
                  <li key={node.id}>
                    <button type="button" className={styles.node} onClick={() => onSelect(node.id)}>
                      <span className={styles.label}>{node.label}</span>
                      <span className={styles.facts}>
                        {node.id} · {kindWords(node)}
                        {chance !== undefined && ` · ${chanceWords(chance)}`}
                        {count > 0 && ` · ${count} 处要改`}
                      </span>
                    </button>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </nav>
  );
}

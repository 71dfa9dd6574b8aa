import type { Sitter } from '../../core/beat/run-tale.ts';
import { DrawnFace } from '../../ui/portrait/drawn-face.tsx';
import styles from './face.module.css';

/** Somebody's face, as they look when nothing is the matter; their surname until it is drawn. */
export function Face({ sitter: { name, look, age } }: { readonly sitter: Sitter }) {
  const letter = [...name][0];
  return (
    <span className={styles.face} aria-hidden="true">
      {look ? <DrawnFace look={look} age={age} instead={letter} /> : letter}
    </span>
  );
}

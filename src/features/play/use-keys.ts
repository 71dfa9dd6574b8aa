import { useEffect } from 'react';
import { singleKeys } from '../../ui/single-keys.ts';
import { optionsOf } from './session-steps.ts';
import type { Session } from './use-session.ts';
import { CONFIDENCE_WORDS } from './words.ts';

const onControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, input, textarea, select, summary, [contenteditable]') !== null;

const inText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** A dialog keeps its keys to itself, also one that is not ours. */
const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

function goOn(session: Session, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  if (onControl(event.target) || (session.stage !== 'speaking' && session.stage !== 'reacting')) return false;
  session.tell({ type: 'next' });
  return true;
}

function pickNumber({ stage, context, tell }: Session, event: KeyboardEvent): boolean {
  if (!/^[1-6]$/.test(event.key) || inText(event.target) || !singleKeys()) return false;
  const index = Number(event.key) - 1;
  const option = stage === 'deciding' ? optionsOf(context)[index] : undefined;
  const answer = stage === 'asking' ? CONFIDENCE_WORDS[index] : undefined;
  if (option) tell({ type: 'choose', choice: option.id });
  if (answer) tell({ type: 'confidence', level: answer.level });
  return option !== undefined || answer !== undefined;
}

function stop({ tell }: Session, event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  tell({ type: 'pause' });
  return true;
}

/** The keys of the stage, wherever the focus is: Enter and Space go on, numbers choose, Escape stops. */
export function useKeys(session: Session): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A key held down says one thing, not ten.
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || dialogOpen()) return;
      if (goOn(session, event) || pickNumber(session, event) || stop(session, event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [session]);
}

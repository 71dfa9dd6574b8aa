import { useEffect } from 'react';
import { singleKeys } from '../../ui/single-keys.ts';
import type { Playing } from './use-session.ts';
import { CONFIDENCE_WORDS } from './words.ts';

const onControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, input, textarea, select, summary, [contenteditable]') !== null;

const inText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** A dialog keeps its keys to itself, also one that is not ours. */
const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

function goOn({ view: { stage }, send }: Playing, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  if (onControl(event.target) || (stage !== 'speaking' && stage !== 'reacting')) return false;
  send({ type: 'next' });
  return true;
}

/** 投屏: the options are called by letters. */
const lettered = (): boolean => document.documentElement.dataset.projector !== undefined;

function pickMarked({ view: { stage, options }, send }: Playing, event: KeyboardEvent): boolean {
  if (!/^[1-6a-fA-F]$/.test(event.key) || inText(event.target) || !singleKeys()) return false;
  const letter = Number.isNaN(Number(event.key));
  if (letter && !lettered()) return false;
  const index = letter ? event.key.toUpperCase().charCodeAt(0) - 65 : Number(event.key) - 1;
  const option = stage === 'deciding' ? options[index] : undefined;
  const answer = stage === 'asking' ? CONFIDENCE_WORDS[index] : undefined;
  if (option) send({ type: 'choose', choice: option.id });
  if (answer) send({ type: 'confidence', level: answer.level });
  return option !== undefined || answer !== undefined;
}

function stop({ send }: Playing, event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  send({ type: 'pause' });
  return true;
}

/** The keys of the stage, wherever the focus is: Enter and Space go on, numbers choose, Escape stops. */
export function useKeys(playing: Playing): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A key held down says one thing, not ten.
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || dialogOpen()) return;
      if (goOn(playing, event) || pickMarked(playing, event) || stop(playing, event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [playing]);
}

import type { ComponentProps, KeyboardEvent } from 'react';
import { ofComposition } from './of-composition.ts';

/**
 * Enter sends a form, also from a text of several lines (with Shift it begins a new one). Enter that ends a word of
 * the input method is not the end of the sentence.
 */
function onEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter') return;
  if (ofComposition(event.nativeEvent)) {
    if (!event.nativeEvent.isComposing) event.preventDefault();
    return;
  }
  if (!(event.target instanceof HTMLTextAreaElement) || event.shiftKey) return;
  event.preventDefault();
  if (!event.repeat) event.currentTarget.requestSubmit();
}

interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown'> {
  readonly onSubmit: () => void;
}

/** A form that goes nowhere: what was filled in is told, and the page stays. */
export function Form({ onSubmit, ...props }: FormProps) {
  return (
    <form
      {...props}
      onKeyDown={onEnter}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}

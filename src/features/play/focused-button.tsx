import type { ComponentProps } from 'react';
import { Button } from '../../ui/button.tsx';
import { useFocusHere } from '../../stage/use-focus-here.ts';

/** A button that has the focus when it appears: what one most likely wants next. */
export function FocusedButton(props: ComponentProps<typeof Button>) {
  const button = useFocusHere<HTMLButtonElement>();
  return <Button {...props} ref={button} />;
}

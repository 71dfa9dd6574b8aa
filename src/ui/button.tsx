import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';

/** A button that does something here. For going somewhere use ButtonLink. */
export function Button({
  variant,
  icon,
  wide,
  type = 'button',
  ...rest
}: ButtonLook & ComponentProps<'button'>) {
  return <button {...rest} type={type} className={buttonClass({ variant, icon, wide })} />;
}

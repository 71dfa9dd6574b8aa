import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';

/** A link that looks like a button: `<ButtonLink href={pathTo.review(run)}>看复盘</ButtonLink>`. */
export function ButtonLink({ variant, icon, wide, ...rest }: ButtonLook & ComponentProps<'a'>) {
  return <a {...rest} className={buttonClass({ variant, icon, wide })} />;
}

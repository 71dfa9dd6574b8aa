import { Figure, type FigureProps } from './figure.tsx';

export interface PortraitProps extends Omit<FigureProps, 'crop'> {
  /** Head alone, for a round badge, or head and hands. */
  readonly crop?: 'face' | 'bust';
}

/** A person no further down than the hands. */
export const Portrait = ({ crop = 'face', ...person }: PortraitProps) => <Figure {...person} crop={crop} />;

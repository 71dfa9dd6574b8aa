import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** A value as it was when the last frame was drawn: what shows it follows one frame behind what must answer at once. */
export function useAfterPaint<Value>(value: Value): Value {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    let current = true;
    afterPaint().then(() => current && setSeen(() => value));
    return () => {
      current = false;
    };
  }, [value]);
  return seen;
}

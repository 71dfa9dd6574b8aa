import { render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { chunk } from '../../src/ui/chunk.ts';
import { Deferred } from '../../src/ui/deferred.tsx';

const Hello = ({ name }: { readonly name: string }) => <p>你好，{name}</p>;

function Sooner({ onDrawn }: { readonly onDrawn: () => Promise<void> }) {
  useEffect(() => void onDrawn(), [onDrawn]);
  return null;
}

describe('a part whose code comes later', () => {
  it('keeps its place until the code is there', async () => {
    const part = chunk(async () => Hello);
    render(<Deferred of={part} props={{ name: '老周' }} waiting="正在打开" />);
    expect(screen.getByText('正在打开')).toBeVisible();
    expect(await screen.findByText('你好，老周')).toBeVisible();
  });

  it('is drawn at once where the code is there', async () => {
    const part = chunk(async () => Hello);
    await part.load();
    render(<Deferred of={part} props={{ name: '老周' }} />);
    expect(screen.getByText('你好，老周')).toBeVisible();
  });

  it('is drawn when the code comes between drawing and asking for it', async () => {
    let there = false;
    const load = async () => {
      there = true;
    };
    const part = { component: () => (there ? Hello : undefined), load, preload: () => undefined };
    render(
      <>
        <Sooner onDrawn={load} />
        <Deferred of={part} props={{ name: '老周' }} />
      </>,
    );
    expect(await screen.findByText('你好，老周')).toBeVisible();
  });
});

import { Component, type ReactNode } from 'react';
import { Deferred } from '../ui/deferred.tsx';
import { routeError } from './pages.ts';

interface State {
  readonly error: unknown;
}

/** Keeps a page that breaks from taking the app with it. Give it the path as key: a new page starts whole. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Deferred of={routeError} props={{ error }} />;
  }
}

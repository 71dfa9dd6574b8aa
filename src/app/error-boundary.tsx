import { Component, type ReactNode } from 'react';
import { Deferred } from '../ui/deferred.tsx';
import { routeError } from './pages.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Whether this page has records that are not stored: closing it would lose them. */
  readonly unsaved: () => boolean;
}

interface State {
  readonly error: unknown;
}

/** Keeps a page that breaks from taking the app with it. Give it the path as key: a new page starts whole. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Deferred of={routeError} props={{ error, unsaved: this.props.unsaved() }} />;
  }
}

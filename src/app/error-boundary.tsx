import { Component, type ReactNode } from 'react';
import { RouteError } from './route-error.tsx';

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
    return this.state.error === undefined ? this.props.children : <RouteError error={this.state.error} />;
  }
}

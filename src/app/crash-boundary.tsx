import { Component, type ReactNode } from 'react';
import { CrashPage } from './crash-page';

interface CrashBoundaryProps {
  /** A failure is forgotten when this is another. */
  readonly at: unknown;
  readonly children: ReactNode;
}

interface CrashState {
  readonly at: unknown;
  /** What was thrown, whatever it is. */
  readonly thrown: { readonly error: unknown } | null;
}

/** The last net of the app. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { at: this.props.at, thrown: null };

  static getDerivedStateFromError(error: unknown): Partial<CrashState> {
    return { thrown: { error } };
  }

  static getDerivedStateFromProps({ at }: CrashBoundaryProps, state: CrashState): CrashState | null {
    return at === state.at ? null : { at, thrown: null };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    return thrown ? <CrashPage error={thrown.error} /> : this.props.children;
  }
}

import { Component, type ReactNode } from 'react';
import type { Words } from '@/i18n/words';
import styles from './plain-page.module.css';

interface BoundaryProps {
  /** The name of the region that is shown in its place. */
  readonly name: string;
  readonly words: Words;
  /** A failure is forgotten when this changes. */
  readonly at: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly message: string | null;
  readonly at: string;
}

/** Keeps a failure of one view to that view: the others, the filters and the link go on working. */
export class ViewBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { message: null, at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.at === state.at ? null : { message: null, at: props.at };
  }

  override render(): ReactNode {
    const { name, words, children } = this.props;
    if (this.state.message === null) return children;
    return (
      <section aria-label={name} role="alert">
        <p className={styles.title}>{words.problem.crash}</p>
        <p className={styles.text}>{words.problem.crashHelp}</p>
        <button type="button" className={styles.button} onClick={() => this.setState({ message: null })}>
          {words.problem.retry}
        </button>
        <details className={styles.detail}>
          <summary>{words.problem.technical}</summary>
          <code>{this.state.message}</code>
        </details>
      </section>
    );
  }
}

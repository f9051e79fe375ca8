import { Component, type ReactNode } from 'react';
import { text } from '../strings/text.ts';

/** Keeps a view that breaks from taking the rest down: says so and offers to load it anew. */
export class ViewBoundary extends Component<{ children: ReactNode }, { broken: string | null }> {
  override state: { broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { broken: string } {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.broken === null) return this.props.children;
    return (
      <div className="note note-danger" role="alert">
        <p>
          <strong>{text.answers.viewBroke}</strong> {this.state.broken}
        </p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {text.answers.reload}
        </button>
      </div>
    );
  }
}

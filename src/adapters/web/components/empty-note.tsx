import type { ReactNode } from 'react';

/** Nothing to show: what that means, and something to do next. */
export function EmptyNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="note" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}

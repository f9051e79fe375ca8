import type { ReactNode } from 'react';
import type { GraphqlRequestError } from '../../../client/graphql-request-error.ts';
import type { Query } from '../core/use-query.ts';
import { text } from '../strings/text.ts';
import { Link } from './link.tsx';

interface Props<Data> {
  readonly query: Query<Data>;
  readonly children: (data: Data) => ReactNode;
}

export function Loading() {
  return (
    <div>
      <p className="visually-hidden">{text.answers.loading}</p>
      <div aria-hidden="true">
        <div className="skeleton" />
        <div className="skeleton" />
        <div className="skeleton" />
      </div>
    </div>
  );
}

export function Failure({ failure, retry }: { failure: GraphqlRequestError; retry?: () => void }) {
  return (
    <div className="note note-danger" role="alert">
      <p>
        <strong>{text.answers.failures[failure.kind]}</strong> {failure.kind === 'OFFLINE' ? null : failure.message}
      </p>
      <p className="toolbar">
        {retry ? (
          <button type="button" onClick={retry}>
            {text.answers.retry}
          </button>
        ) : null}
        <Link className="button" href="/">
          {text.answers.toStart}
        </Link>
      </p>
    </div>
  );
}

/** An answer in its three states: on its way, failed with what to do next, or here. While a new one loads, the last one stays, dimmed. */
export function Answer<Data>({ query, children }: Props<Data>) {
  const { data, failure, loading, retry } = query;
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (data === null) return loading ? <Loading /> : null;
  return (
    <div className={loading ? 'stale' : undefined} aria-busy={loading}>
      {children(data)}
    </div>
  );
}

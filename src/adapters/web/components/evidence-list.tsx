import type { Evidence } from '../../../client/generated/fragments.ts';
import { formatDate } from '../../../client/writing/format-date.ts';
import { entityAddress } from '../core/address.ts';
import { text } from '../strings/text.ts';
import { Link } from './link.tsx';

/** A web address that may be opened; anything else (javascript:, data:) is not offered as a link. */
export function safeUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

function Item({ evidence }: { evidence: Evidence }) {
  const { source, locator, anchor } = evidence;
  const url = safeUrl(source.url);
  return (
    <li>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {source.title}
          <span className="visually-hidden"> ({text.answers.openSource})</span>
        </a>
      ) : (
        <cite>{source.title}</cite>
      )}
      , {source.publisher}, {source.published ? formatDate(source.published) : text.answers.sourceUndated}
      {locator ? `; ${locator}` : ''}
      {anchor ? `; ${text.answers.anchor(anchor)}` : ''}
      {' · '}
      <Link href={entityAddress(source.id)}>{text.answers.aboutSource}</Link>
    </li>
  );
}

/** How something is known: closed to a count, open to its sources and the places in them. */
export function EvidenceList({ evidence, open = false }: { evidence: readonly Evidence[]; open?: boolean }) {
  if (evidence.length === 0) return <span className="muted small">{text.answers.noEvidence}</span>;
  const cited = [...new Map(evidence.map((item) => [`${item.source.id} ${item.locator} ${item.anchor}`, item]))];
  return (
    <details className="evidence" open={open}>
      <summary>{text.answers.evidence(cited.length)}</summary>
      <ul>
        {cited.map(([key, item]) => (
          <Item key={key} evidence={item} />
        ))}
      </ul>
    </details>
  );
}

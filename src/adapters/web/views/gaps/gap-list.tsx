import type { Gap } from '../../../../client/generated/gaps.ts';
import { EntityLink } from '../../components/entity-link.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { Link } from '../../components/link.tsx';
import { StrengthMeter } from '../../components/strength-meter.tsx';
import { address } from '../../core/address.ts';
import { text } from '../../strings/text.ts';

const words = text.regions;

function GapItem({ gap }: { gap: Gap }) {
  return (
    <article className="card">
      <h2>
        <Link href={address('/paths', { from: gap.a.id, to: gap.b.id })}>{words.pair(gap.a.name, gap.b.name)}</Link>
        <span className={`tag state-${gap.state}`}>{words.states[gap.state]}</span>
      </h2>
      <p>
        {gap.sentence} {gap.state === 'TIES' ? <StrengthMeter value={gap.strength} /> : null}
      </p>
      <dl className="facts">
        <dt>{words.gaps.suggestion}</dt>
        <dd>{gap.suggestion}</dd>
        <dt>{words.gaps.reason}</dt>
        <dd>{gap.reason}</dd>
        {gap.via ? (
          <>
            <dt>{words.gaps.via}</dt>
            <dd>
              <EntityLink entity={gap.via} country />
            </dd>
          </>
        ) : null}
      </dl>
      {gap.evidence.length > 0 ? <EvidenceList evidence={gap.evidence} /> : null}
    </article>
  );
}

/** The gaps, weakest first: what is recorded, what could be done, and why. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  return gaps.map((gap) => <GapItem key={`${gap.a.id} ${gap.b.id}`} gap={gap} />);
}

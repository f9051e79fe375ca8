import type { ReactNode } from 'react';
import type { CooperationPath } from '../../../../client/generated/fragments.ts';
import { pathChangesDocument } from '../../../../client/generated/path-changes.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { Answer } from '../../components/answer.tsx';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { PathCard } from '../../components/path-card.tsx';
import { useQuery } from '../../core/use-query.ts';
import { text } from '../../strings/text.ts';

const words = text.paths;

const keyOf = (path: CooperationPath): string => path.steps.map((step) => `${step.kind} ${step.to.id}`).join(' ');

function Group({ title, none, children }: { title: string; none: string; children: readonly ReactNode[] }) {
  return (
    <section>
      <h3>
        {title} ({children.length})
      </h3>
      {children.length === 0 ? <p className="muted">{none}</p> : children}
    </section>
  );
}

interface Props {
  readonly from: string;
  readonly to: string;
  readonly then: string;
  readonly now: string | null;
}

/** Which ways were there at the earlier date, which broke since and by what, which are new. */
export function Changes({ from, to, then, now }: Props) {
  const answer = useQuery(pathChangesDocument, { from, to, earlier: then, later: now });
  return (
    <Answer query={answer}>
      {({ pathChanges }) => (
        <section>
          <h2>{words.changes(formatDate(pathChanges.then), formatDate(pathChanges.now))}</h2>
          <p>{pathChanges.sentence}</p>
          <CompletenessNote completeness={pathChanges.completeness} />
          <Group title={words.broken} none={words.noneBroken}>
            {pathChanges.broken.map(({ path, brokenBy, reason }, index) => (
              <PathCard key={keyOf(path)} path={path} title={words.way(index + 1)}>
                <p className="note note-warn">
                  {reason}{' '}
                  {brokenBy.length > 0 ? `${words.brokenBy} ${brokenBy.map((step) => step.sentence).join(' ')}` : ''}
                </p>
              </PathCard>
            ))}
          </Group>
          <Group title={words.isNew} none={words.noneNew}>
            {pathChanges.new.map((path, index) => (
              <PathCard key={keyOf(path)} path={path} title={words.way(index + 1)} />
            ))}
          </Group>
          <Group title={words.kept} none={words.noneKept}>
            {pathChanges.kept.map((path, index) => (
              <PathCard key={keyOf(path)} path={path} title={words.way(index + 1)} />
            ))}
          </Group>
        </section>
      )}
    </Answer>
  );
}

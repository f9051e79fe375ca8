import type { ResilienceSummary } from '../../../../client/generated/paths.ts';
import { CompletenessNote } from '../../components/completeness-note.tsx';
import { EntityLink } from '../../components/entity-link.tsx';
import { text } from '../../strings/text.ts';

const words = text.paths;

/** Whether one office is enough to cut the two off from each other. */
export function ResilienceNote({
  resilience,
  onAvoid,
}: {
  resilience: ResilienceSummary;
  onAvoid: (id: string) => void;
}) {
  return (
    <section>
      <h2>{words.resilience}</h2>
      <p>
        <strong>{words.resilienceRoutes(resilience.independentRoutes)}.</strong> {resilience.sentence}
      </p>
      {resilience.cutEntities.length > 0 ? (
        <>
          <p>{words.cuts}</p>
          <ul>
            {resilience.cutEntities.map(({ entity, sentence }) => (
              <li key={entity.id}>
                <EntityLink entity={entity} country />: {sentence}{' '}
                <button type="button" className="button-quiet" onClick={() => onAvoid(entity.id)}>
                  {words.avoidThis}
                  <span className="visually-hidden"> {entity.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <CompletenessNote completeness={resilience.completeness} />
    </section>
  );
}

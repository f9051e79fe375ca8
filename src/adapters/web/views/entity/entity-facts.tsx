import type { ReactNode } from 'react';
import type { EntityDetail } from '../../../../client/generated/entity-page.ts';
import { formatInterval } from '../../../../client/writing/format-date.ts';
import { safeUrl } from '../../components/evidence-list.tsx';
import { Link } from '../../components/link.tsx';
import { PhoneNumbers } from '../../components/phone-numbers.tsx';
import { entityAddress } from '../../core/address.ts';
import { entityKinds } from '../../core/kinds.ts';
import { languageName } from '../../core/local-language.ts';
import { language, text } from '../../strings/text.ts';
import { ownFacts } from './own-facts.ts';

type Fact = readonly [string, ReactNode];

function LocalNames({ names }: { names: EntityDetail['localNames'] }) {
  return names.map((item) => (
    <div key={`${item.language} ${item.name}`}>
      <bdi lang={item.language}>{item.name}</bdi>{' '}
      <span className="muted small">({languageName(item.language, language)})</span>
    </div>
  ));
}

/** What is known of an entity itself, and what is not. */
export function EntityFacts({ entity }: { entity: EntityDetail }) {
  const words = text.entity.facts;
  const url = safeUrl(entity.url);
  const dated = entity.since || entity.until;
  const own = entityKinds.properties(entity.kind);
  const numbers = 'numbers' in entity ? entity.numbers : [];
  // Numbers are there to be called: they stand near the top, as links.
  const telephone = own.find(({ name }) => name === 'numbers');
  const facts: readonly (Fact | false | null | undefined)[] = [
    [words.kind, entityKinds.one(entity.kind)],
    !!entity.country && [
      words.country,
      <Link key="c" href={entityAddress(entity.country.id)}>
        {entity.country.name}
      </Link>,
    ],
    telephone && numbers.length > 0 && [telephone.label, <PhoneNumbers key="n" numbers={numbers} />],
    entity.localNames.length > 0 && [words.localNames, <LocalNames key="l" names={entity.localNames} />],
    entity.aliases.length > 0 && [words.aliases, entity.aliases.join('; ')],
    [words.dates, dated ? formatInterval(entity) : text.entity.dateUnknown],
    ...ownFacts(
      entity,
      own.filter((property) => property !== telephone),
    ),
    'citations' in entity && [words.citations, String(entity.citations)],
    !!url && [
      words.url,
      <a key="u" href={url} target="_blank" rel="noreferrer">
        {url}
      </a>,
    ],
  ];
  return (
    <dl className="facts">
      {facts
        .filter((fact): fact is Fact => !!fact)
        .map(([name, value]) => (
          <Row key={name} name={name}>
            {value}
          </Row>
        ))}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

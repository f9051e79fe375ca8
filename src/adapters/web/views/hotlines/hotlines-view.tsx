import { type HotlinesAnswer, hotlinesDocument } from '../../../../client/generated/hotlines.ts';
import { Answer } from '../../components/answer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { Link } from '../../components/link.tsx';
import { ShownOf } from '../../components/shown-of.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { address, entityAddress } from '../../core/address.ts';
import { useAllPages } from '../../core/use-all-pages.ts';
import { useChoices } from '../../core/use-choices.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { HotlineCard } from './hotline-card.tsx';
import { hotlinesByCountry } from './hotlines-by-country.ts';
import { hotlinesTable } from './hotlines-table.ts';

const servicesOf = (data: HotlinesAnswer) => data.services;

const words = text.corridor.hotlines;

/** Numbers that can be called, by country: found at once, with their source and its date. */
export default function HotlinesView({ params }: ViewProps) {
  const chosen = params.get('country');
  const { countries, region } = useChoices();
  const answer = useAllPages(hotlinesDocument, servicesOf);
  const all = hotlinesByCountry(answer.data?.nodes ?? [], region);
  const shown = chosen ? all.filter(({ country }) => country?.id === chosen) : all;
  const total = all.reduce((sum, group) => sum + group.hotlines.length, 0);
  const count = shown.reduce((sum, group) => sum + group.hotlines.length, 0);
  const without = countries.filter(({ id }) => region.has(id) && !all.some(({ country }) => country?.id === id));
  const chosenName = countries.find(({ id }) => id === chosen)?.name ?? chosen ?? '';
  return (
    <View
      title={text.views.hotlines}
      lede={words.lede}
      tools={<Toolbar exports={{ name: 'hotlines', csv: () => hotlinesTable(shown) }} />}
    >
      <p className="note note-warn">{words.check}</p>
      <Answer query={answer}>
        {() => (
          <>
            <nav aria-label={words.jump} className="no-print">
              <ul className="hotline-countries">
                <li>
                  <Link className="button" href="/hotlines" aria-current={chosen ? undefined : 'true'}>
                    {words.allCountries}
                  </Link>
                </li>
                {countries
                  .filter(({ id }) => region.has(id))
                  .map(({ id, name }) => (
                    <li key={id}>
                      <Link
                        className="button"
                        href={address('/hotlines', { country: id })}
                        aria-current={chosen === id ? 'true' : undefined}
                      >
                        {name}
                      </Link>
                    </li>
                  ))}
              </ul>
            </nav>
            <ShownOf shown={count} of={total} what={words.what} />
            {shown.map(({ country, hotlines }) => (
              <section key={country?.id ?? 'none'}>
                <h2>{country ? <Link href={entityAddress(country.id)}>{country.name}</Link> : words.whole}</h2>
                {hotlines.map((hotline) => (
                  <HotlineCard key={hotline.id} hotline={hotline} />
                ))}
              </section>
            ))}
            {chosen && shown.length === 0 ? (
              <EmptyNote title={words.none(chosenName)}>
                <p>
                  {words.noneNext} <Link href={entityAddress(chosen)}>{chosenName}</Link>
                </p>
              </EmptyNote>
            ) : null}
            {!chosen && without.length > 0 ? (
              <section>
                <h2>{words.missing}</h2>
                <p>
                  {without.map(({ name }) => name).join(', ')}. {words.noneNext}
                </p>
              </section>
            ) : null}
          </>
        )}
      </Answer>
    </View>
  );
}

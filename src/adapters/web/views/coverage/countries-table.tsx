import type { CountryCoverage } from '../../../../client/generated/coverage.ts';
import { formatDate } from '../../../../client/writing/format-date.ts';
import { Bar } from '../../components/bar.tsx';
import { Link } from '../../components/link.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { entityAddress } from '../../core/address.ts';
import { formatCount } from '../../core/format-number.ts';
import { regionFirst } from '../../core/region.ts';
import { useChoices } from '../../core/use-choices.ts';
import { text } from '../../strings/text.ts';

const words = text.judging.coverage;

/** What others have and this one has not; a long list is closed to its length. */
function Missing({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return words.nothingMissing;
  const list = (
    <ul className="missing">
      {missing.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return missing.length <= 2 ? (
    list
  ) : (
    <details>
      <summary>{words.missingCount(missing.length)}</summary>
      {list}
    </details>
  );
}

/** How much is known of each country, and what is missing compared with the others. */
export function CountriesTable({ countries }: { countries: readonly CountryCoverage[] }) {
  const most = Math.max(1, ...countries.map(({ entities }) => entities));
  const byRegion = regionFirst(useChoices().region);
  const rows = [...countries].sort((a, b) => byRegion(a.country, b.country));
  const numbers = [words.ties, words.sources, words.publishers, words.treaties];
  const date = (value: string | null) => (value ? formatDate(value) : words.undated);
  return (
    <TableScroll label={words.byCountry}>
      <table>
        <caption className="visually-hidden">{words.byCountry}</caption>
        <thead>
          <tr>
            <th scope="col">{words.country}</th>
            <th scope="col">{words.entities}</th>
            {numbers.map((name) => (
              <th scope="col" key={name} className="number">
                {name}
              </th>
            ))}
            <th scope="col">{words.newest}</th>
            <th scope="col">{words.oldest}</th>
            <th scope="col">{words.missing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.country.id}>
              <th scope="row">
                <Link href={entityAddress(row.country.id)}>{row.country.name}</Link>
              </th>
              <td className="nowrap">
                <Bar part={row.entities / most} /> {formatCount(row.entities)}
              </td>
              <td className="number">{formatCount(row.ties)}</td>
              <td className="number">{formatCount(row.sources)}</td>
              <td className="number">{formatCount(row.independentPublishers)}</td>
              <td className="number">{formatCount(row.treaties)}</td>
              <td>{date(row.newestEvidence)}</td>
              <td>{date(row.oldestEvidence)}</td>
              <td>
                <Missing missing={row.missing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

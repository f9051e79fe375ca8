import { type Coverage, coverageDocument } from '../../../../client/generated/coverage.ts';
import { Answer } from '../../components/answer.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import type { CsvTable } from '../../core/csv.ts';
import { useQuery } from '../../core/use-query.ts';
import { text } from '../../strings/text.ts';
import { KnownFigures } from '../start/known-figures.tsx';
import { CountriesTable } from './countries-table.tsx';
import { KindsTable } from './kinds-table.tsx';
import { TieKindsTable } from './tie-kinds-table.tsx';

const words = text.judging.coverage;

function coverageCsv(coverage: Coverage | undefined): CsvTable {
  return {
    columns: ['country', 'entities', 'ties', 'sources', 'publishers', 'treaties', 'newest', 'oldest', 'missing'],
    rows: (coverage?.countries ?? []).map((row) => [
      row.country.name,
      row.entities,
      row.ties,
      row.sources,
      row.independentPublishers,
      row.treaties,
      row.newestEvidence,
      row.oldestEvidence,
      row.missing.join(' '),
    ]),
  };
}

/** What is known, how old, and how well sourced. */
export default function CoverageView() {
  const answer = useQuery(coverageDocument, {});
  return (
    <View
      title={text.views.coverage}
      lede={words.lede}
      tools={<Toolbar exports={{ name: 'coverage', csv: () => coverageCsv(answer.data?.coverage) }} />}
    >
      <Answer query={answer}>
        {({ coverage }) => (
          <>
            <KnownFigures coverage={coverage} />
            <h2>{words.byCountry}</h2>
            <CountriesTable countries={coverage.countries} />
            <h2>{words.byKind}</h2>
            <KindsTable kinds={coverage.kinds} />
            <h2>{words.byTie}</h2>
            <TieKindsTable rows={coverage.tieKinds} />
          </>
        )}
      </Answer>
    </View>
  );
}

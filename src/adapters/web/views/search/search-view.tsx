import type { EntityKind } from '../../../../client/generated/schema-types.ts';
import { searchDocument } from '../../../../client/generated/search.ts';
import { Answer } from '../../components/answer.tsx';
import { ChecksField } from '../../components/checks-field.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { KindMark } from '../../components/kind-mark.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { View } from '../../components/view.tsx';
import { listOf, withParams } from '../../core/address.ts';
import { entityKinds } from '../../core/kinds.ts';
import { go } from '../../core/router.ts';
import { useChoices } from '../../core/use-choices.ts';
import { useQuery } from '../../core/use-query.ts';
import type { ViewProps } from '../../core/view-props.ts';
import { text } from '../../strings/text.ts';
import { hitsTable } from './hits-table.ts';
import { SearchHits } from './search-hits.tsx';

const page = 50;

/** Everything found for a text, by kind, with country; narrowed by kind and country. */
export default function SearchView({ path, params }: ViewProps) {
  const asked = params.get('q')?.trim() ?? '';
  const kinds = listOf<EntityKind>(params, 'kinds');
  const country = params.get('country');
  const first = Number(params.get('first') ?? page);
  const { countries } = useChoices();
  const found = useQuery(
    searchDocument,
    asked === ''
      ? null
      : { text: asked, kinds: kinds.length ? kinds : null, countries: country ? [country] : null, first },
  );
  const change = (changes: Record<string, string | number | readonly string[] | null>) =>
    go(withParams(path, params, changes), { replace: true, keepScroll: true });
  const title = asked ? text.search.title(asked) : text.search.ask;
  return (
    <View
      title={title}
      lede={asked ? text.search.lede : text.search.askNext}
      tools={<Toolbar exports={{ name: `search ${asked}`, csv: () => hitsTable(found.data) }} />}
    >
      {asked === '' ? null : (
        <>
          <form className="form" onSubmit={(event) => event.preventDefault()}>
            <SelectField
              label={text.search.country}
              value={country}
              choices={countries}
              none={text.search.anyCountry}
              onChange={(value) => change({ country: value })}
            />
            <div className="wide">
              <ChecksField
                legend={text.search.kinds}
                chosen={kinds}
                onChange={(chosen) => change({ kinds: chosen })}
                choices={entityKinds.all.map((kind) => ({
                  id: kind,
                  label: (
                    <>
                      <KindMark kind={kind} silent />
                      {entityKinds.many(kind)}
                    </>
                  ),
                }))}
              />
            </div>
          </form>
          <Answer query={found}>
            {(data) =>
              data.search.edges.length === 0 ? (
                <EmptyNote title={text.search.none(asked)} />
              ) : (
                <SearchHits answer={data} onMore={() => change({ first: first + page })} />
              )
            }
          </Answer>
        </>
      )}
    </View>
  );
}

import { useEffect, useState } from 'react';
import { entityNameDocument } from '../../../client/generated/entity-name.ts';
import type { EntityKind } from '../../../client/generated/schema-types.ts';
import { useQuery } from '../core/use-query.ts';
import { useSuggestions } from '../core/use-suggestions.ts';
import { text } from '../strings/text.ts';
import { Combobox, type Option } from './combobox.tsx';
import { EntityOption } from './entity-option.tsx';

interface Props {
  readonly label: string;
  readonly id: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly kinds?: readonly EntityKind[];
  readonly required?: boolean;
}

/** A field for an entity: typed by name, kept by id. */
export function EntityField({ label, id, onChoose, kinds, required = false }: Props) {
  const chosen = useQuery(entityNameDocument, id ? { id } : null);
  const name = id ? (chosen.data?.entity?.name ?? (chosen.loading ? '' : id)) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const found = useSuggestions(typed ?? '', kinds ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice ends the typing
  useEffect(() => setTyped(null), [id]);
  const query = (typed ?? '').trim();
  const options: Option[] = query
    ? (found.data?.search.nodes ?? []).map((entity) => ({
        key: entity.id,
        label: <EntityOption entity={entity} />,
        choose: () => {
          setTyped(null);
          onChoose(entity.id);
        },
      }))
    : [];
  const note = query === '' ? undefined : found.data ? text.search.none(query) : text.search.searching;
  return (
    <Combobox
      label={label}
      value={typed ?? name}
      onType={(value) => {
        setTyped(value);
        if (value === '') onChoose(null);
      }}
      options={options}
      {...(note ? { note } : {})}
      status={options.length > 0 ? text.search.found(options.length) : (note ?? '')}
      required={required}
      placeholder={text.paths.typeName}
    />
  );
}

import { useEffect, useRef, useState } from 'react';
import { address, entityAddress } from '../core/address.ts';
import { go, usePlace } from '../core/router.ts';
import { useSuggestions } from '../core/use-suggestions.ts';
import { text } from '../strings/text.ts';
import { Combobox, type Option } from './combobox.tsx';
import { EntityOption } from './entity-option.tsx';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The search box that is always there: any script, suggestions, "/" from anywhere. */
export function SearchBox() {
  const place = usePlace();
  const asked = place.path === '/search' ? (place.params.get('q') ?? '') : '';
  const [typed, setTyped] = useState(asked);
  const input = useRef<HTMLInputElement | null>(null);
  const found = useSuggestions(typed);
  const query = typed.trim();

  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const searchAll = () => {
    if (query) go(address('/search', { q: query }));
  };
  const options: Option[] = query
    ? (found.data?.search.nodes ?? []).map((entity) => ({
        key: entity.id,
        label: <EntityOption entity={entity} />,
        choose: () => {
          setTyped('');
          go(entityAddress(entity.id));
        },
      }))
    : [];
  if (options.length > 0) options.push({ key: 'all', label: text.search.all(query), choose: searchAll });
  const note = query === '' ? undefined : found.data ? text.search.none(query) : text.search.searching;
  return (
    <Combobox
      label={text.search.label}
      labelHidden
      value={typed}
      onType={setTyped}
      options={options}
      {...(note ? { note } : {})}
      status={options.length > 0 ? text.search.found(options.length - 1) : (note ?? '')}
      placeholder={text.search.placeholder}
      onEnter={searchAll}
      inputRef={(element) => {
        input.current = element;
      }}
    />
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

export interface Option {
  readonly key: string;
  readonly label: ReactNode;
  readonly choose: () => void;
}

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly options: readonly Option[];
  /** What is said below the box while there are no options (searching, nothing found). */
  readonly note?: string;
  readonly status: string;
  readonly placeholder?: string;
  readonly onEnter?: () => void;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
  readonly required?: boolean;
}

/** A text box with suggestions, after the ARIA combobox pattern: arrows move, Enter chooses, Escape closes. */
export function Combobox(props: Props) {
  const { label, labelHidden, value, onType, options, note, status, placeholder, onEnter, inputRef, required } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const shown = open && (options.length > 0 || !!note);

  useEffect(() => setActive(-1), []);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (option: Option) => {
    setOpen(false);
    setActive(-1);
    option.choose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((at) => (at + step + options.length + (at === -1 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter') {
      const option = shown ? options[active] : undefined;
      if (!option && !onEnter) return;
      event.preventDefault();
      if (option) choose(option);
      else {
        setOpen(false);
        onEnter?.();
      }
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the box with everything in it closes the list
    <div
      className="combobox field"
      ref={box}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        aria-required={required}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          setOpen(true);
          setActive(-1);
          onType(event.target.value);
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
      />
      <span className="visually-hidden" role="status">
        {open ? status : ''}
      </span>
      <div className="combobox-list" id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
        {options.map((option, index) => (
          <Suggestion
            key={option.key}
            id={`${id}-${index}`}
            selected={index === active}
            label={option.label}
            onPoint={() => setActive(index)}
            onChoose={() => choose(option)}
          />
        ))}
        {options.length === 0 && note ? (
          <div className="combobox-note" role="option" aria-disabled="true" aria-selected="false" tabIndex={-1}>
            {note}
          </div>
        ) : null}
      </div>
    </div>
  );
}

interface SuggestionProps {
  readonly id: string;
  readonly selected: boolean;
  readonly label: ReactNode;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Suggestion({ id, selected, label, onPoint, onChoose }: SuggestionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keyboard; suggestions are never focused
    <div
      id={id}
      className="combobox-option"
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {label}
    </div>
  );
}

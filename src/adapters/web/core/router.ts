import { useSyncExternalStore } from 'react';

/** Where the reader is: a path and its parameters. The whole state of a view lives here, so every view has a permalink. */
export interface Place {
  readonly path: string;
  readonly params: URLSearchParams;
}

const listeners = new Set<() => void>();
let current = read();

function read(): Place {
  return { path: decodeURIComponent(window.location.pathname), params: new URLSearchParams(window.location.search) };
}

function announce(): void {
  current = read();
  for (const listener of listeners) listener();
}

window.addEventListener('popstate', announce);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place in the address bar, kept up to date. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => current);
}

/** Goes to an address of the application. `replace` is for refinements that should not fill the history. */
export function go(address: string, options: { replace?: boolean; keepScroll?: boolean } = {}): void {
  if (options.replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  announce();
  if (!options.keepScroll && !options.replace) window.scrollTo(0, 0);
}

import { useSyncExternalStore } from 'react';

export type Theme = 'auto' | 'light' | 'dark';

const key = 'saphan-theme';
const listeners = new Set<() => void>();
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
darkSystem.addEventListener('change', () => announce());

function stored(): Theme {
  try {
    const value = window.localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

let theme = stored();
apply();

function apply(): void {
  document.documentElement.dataset.theme = theme === 'auto' ? (darkSystem.matches ? 'dark' : 'light') : theme;
}

function announce(): void {
  apply();
  for (const listener of listeners) listener();
}

/** Chooses light, dark, or what the system says, and remembers it on this machine. */
export function chooseTheme(next: Theme): void {
  theme = next;
  try {
    window.localStorage.setItem(key, next);
  } catch {}
  announce();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme);

/** True while the page is drawn dark, whatever decided it. */
export const useDark = (): boolean =>
  useSyncExternalStore(subscribe, () => document.documentElement.dataset.theme === 'dark');

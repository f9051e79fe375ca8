import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePlace } from '../core/router.ts';
import { chooseTheme, type Theme, useTheme } from '../core/theme.ts';
import { text } from '../strings/text.ts';
import { Link } from './link.tsx';
import { Navigation } from './navigation.tsx';
import { SearchBox } from './search-box.tsx';

function Wordmark() {
  return (
    <Link className="wordmark" href="/">
      <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
        <path
          d="M1 15h28M4 15V9M26 15V9M1 11C8 1 22 1 29 11M10 15V5.5M15 15V4M20 15V5.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </svg>
      {text.product}
    </Link>
  );
}

function ThemeChoice() {
  const theme = useTheme();
  return (
    <label className="small">
      <span className="visually-hidden">{text.theme.label}</span>
      <select value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
        <option value="auto">{text.theme.auto}</option>
        <option value="light">{text.theme.light}</option>
        <option value="dark">{text.theme.dark}</option>
      </select>
    </label>
  );
}

/** What stands around every view: search, navigation, a way past them, and where the reader's focus goes on a new page. */
export function Shell({ children }: { children: ReactNode }) {
  const { path } = usePlace();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page
  useEffect(() => {
    setOpen(false);
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="masthead">
        <Wordmark />
        <SearchBox />
        <div className="masthead-end">
          <ThemeChoice />
          <button
            type="button"
            className="button menu-button"
            aria-expanded={open}
            aria-controls="navigation"
            onClick={() => setOpen(!open)}
          >
            {text.menu}
          </button>
        </div>
      </header>
      <div className="shell">
        <Navigation open={open} path={path} />
        <main className="main" id="content" tabIndex={-1} ref={main}>
          {children}
        </main>
      </div>
      <footer className="footer">
        {text.footer}{' '}
        <a className="no-print" href="/graphql">
          {text.footerApi}
        </a>
      </footer>
    </>
  );
}

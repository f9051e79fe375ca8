import { useEffect, useRef } from 'react';
import { type CsvTable, toCsv } from '../core/csv.ts';
import { download, fileName } from '../core/download.ts';
import { type GexfGraph, toGexf } from '../core/gexf.ts';
import { pngFile } from '../core/png-file.ts';
import { text } from '../strings/text.ts';

/** The files that a view can give, each made when asked from what is on the screen. */
export interface Exports {
  /** Begins the file's name. */
  readonly name: string;
  readonly csv?: (() => CsvTable) | undefined;
  /** The drawing as an SVG file; null while there is none. */
  readonly svg?: (() => string | null) | undefined;
  readonly gexf?: (() => GexfGraph) | undefined;
}

type Format = 'csv' | 'png' | 'svg' | 'gexf';

async function make(exports: Exports, format: Format): Promise<boolean> {
  if (format === 'csv' && exports.csv) {
    download(fileName(exports.name, 'csv'), toCsv(exports.csv()), 'text/csv');
    return true;
  }
  if (format === 'gexf' && exports.gexf) {
    download(fileName(exports.name, 'gexf'), toGexf(exports.gexf()), 'application/gexf+xml');
    return true;
  }
  const svg = exports.svg?.();
  if (!svg) return false;
  if (format === 'svg') download(fileName(exports.name, 'svg'), svg, 'image/svg+xml');
  else download(fileName(exports.name, 'png'), await pngFile(svg));
  return true;
}

/** A menu of files; closes on Escape and when focus leaves it. */
export function ExportMenu({ exports, say }: { exports: Exports; say: (message: string) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const outside = (event: MouseEvent) => {
      if (menu.current && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener('click', outside);
    return () => document.removeEventListener('click', outside);
  }, []);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const formats: Format[] = [
    ...(exports.csv ? (['csv'] as const) : []),
    ...(exports.svg ? (['png', 'svg'] as const) : []),
    ...(exports.gexf ? (['gexf'] as const) : []),
  ];
  const choose = (format: Format) => {
    close();
    make(exports, format).then(
      (made) => say(made ? '' : text.tools.failed),
      () => say(text.tools.failed),
    );
  };
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>{text.tools.export} ▾</summary>
      <div className="menu-items">
        {formats.map((format) => (
          <button key={format} type="button" onClick={() => choose(format)}>
            {text.tools[format]}
          </button>
        ))}
      </div>
    </details>
  );
}

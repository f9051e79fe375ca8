import { type ReactNode, useState } from 'react';
import { text } from '../strings/text.ts';
import { ExportMenu, type Exports } from './export-menu.tsx';

/** What can be taken from a view: its link, its files, paper. */
export function Toolbar({ exports, children }: { exports?: Exports; children?: ReactNode }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard?.writeText(window.location.href).then(
      () => setSaid(text.tools.copied),
      () => setSaid(text.tools.copyFailed),
    ) ?? setSaid(text.tools.copyFailed);
  return (
    <div className="toolbar">
      {children}
      <button type="button" onClick={() => void copy()}>
        {text.tools.copyLink}
      </button>
      {exports ? <ExportMenu exports={exports} say={setSaid} /> : null}
      <button type="button" onClick={() => window.print()}>
        {text.tools.print}
      </button>
      <span role="status" className="small muted">
        {said}
      </span>
    </div>
  );
}

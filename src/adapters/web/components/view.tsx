import { type ReactNode, useEffect } from 'react';
import { text } from '../strings/text.ts';

interface Props {
  readonly title: string;
  readonly lede?: ReactNode;
  /** Title of the tab where the heading is not it. */
  readonly tab?: string;
  readonly tools?: ReactNode;
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every view: what it is called, what it answers, what can be taken from it. */
export function View({ title, lede, tab, tools, heading, children }: Props) {
  useEffect(() => {
    document.title = text.titleOf(tab ?? title);
  }, [tab, title]);
  return (
    <>
      <div className="view-head">
        <div>
          <h1>{heading ?? title}</h1>
          {lede ? <p className="lede">{lede}</p> : null}
        </div>
        {tools}
      </div>
      {children}
    </>
  );
}

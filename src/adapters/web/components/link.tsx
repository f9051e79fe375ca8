import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { go } from '../core/router.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  children: ReactNode;
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link inside the application: a real link, followed without loading the page anew. */
export function Link({ href, onClick, children, ...rest }: Props) {
  return (
    <a
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !plainClick(event)) return;
        event.preventDefault();
        go(href);
      }}
      {...rest}
    >
      {children}
    </a>
  );
}

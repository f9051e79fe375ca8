import { text } from '../strings/text.ts';
import { Link } from './link.tsx';

const groups = [
  {
    name: text.groups.ask,
    views: [
      ['/counterparts', text.views.counterparts],
      ['/corridor', text.views.corridor],
      ['/hotlines', text.views.hotlines],
      ['/paths', text.views.paths],
    ],
  },
  {
    name: text.groups.see,
    views: [
      ['/network', text.views.network],
      ['/map', text.views.map],
      ['/matrix', text.views.matrix],
    ],
  },
  {
    name: text.groups.judge,
    views: [
      ['/gaps', text.views.gaps],
      ['/brokers', text.views.brokers],
      ['/what-if', text.views.whatIf],
    ],
  },
  {
    name: text.groups.know,
    views: [
      ['/events', text.views.events],
      ['/coverage', text.views.coverage],
    ],
  },
] as const;

/** All views, by what one wants of them. On narrow screens it opens from the menu button. */
export function Navigation({ open, path }: { open: boolean; path: string }) {
  return (
    <nav className="nav" id="navigation" aria-label={text.navigation} data-open={open}>
      {groups.map((group) => (
        <div key={group.name}>
          <h2>{group.name}</h2>
          <ul>
            {group.views.map(([href, name]) => (
              <li key={href}>
                <Link href={href} aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

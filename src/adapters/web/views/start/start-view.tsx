import { useEffect } from 'react';
import { coverageDocument } from '../../../../client/generated/coverage.ts';
import { Answer } from '../../components/answer.tsx';
import { Link } from '../../components/link.tsx';
import { useQuery } from '../../core/use-query.ts';
import { text } from '../../strings/text.ts';
import { KnownFigures } from './known-figures.tsx';

/** The way in: what this is, help at once, the four questions with real examples, and how much is known. */
export function StartView() {
  const coverage = useQuery(coverageDocument, {});
  const words = text.start;
  useEffect(() => {
    document.title = text.titleOf(text.views.start);
  }, []);
  return (
    <>
      <div className="hero">
        <h1>{words.title}</h1>
        <p className="lede">
          {words.lede} {text.search.shortcut}.
        </p>
      </div>
      <div className="urgent">
        <p>
          <strong>{words.urgent}</strong> {words.urgentText}
        </p>
        <Link className="button button-main" href="/hotlines">
          {text.views.hotlines}
        </Link>
      </div>
      <ul className="questions">
        {words.questions.map((item) => (
          <li key={item.title}>
            <h2>{item.title}</h2>
            <p>{item.question}</p>
            <ul>
              {item.examples.map((example) => (
                <li key={example.href}>
                  <Link href={example.href}>{example.label}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h2>{words.known}</h2>
      <Answer query={coverage}>{(data) => <KnownFigures coverage={data.coverage} />}</Answer>
      <p>
        <Link href="/coverage">{words.more}</Link>
      </p>
    </>
  );
}

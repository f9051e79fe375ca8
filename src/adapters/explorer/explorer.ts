import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** The questions of `docs/queries`, put in by the build. */
declare const EXAMPLES: readonly string[];

/** A query given in the address, so that one can be sent by mail; else the examples, each in a tab. */
const given = new URLSearchParams(window.location.search);
const asked = given.get('query');
const tabs = asked ? [{ query: asked, variables: given.get('variables') }] : EXAMPLES.map((query) => ({ query }));

const place = document.getElementById('explorer');
if (place) {
  createRoot(place).render(
    createElement(GraphiQL, { fetcher: createGraphiQLFetcher({ url: '/graphql' }), defaultTabs: tabs }),
  );
}

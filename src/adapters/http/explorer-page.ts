/** The page around the explorer; its script and style are built into `dist/explorer`, so it works without a network. */
export const explorerPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Saphan explorer</title>
    <link rel="stylesheet" href="/explorer/explorer.css">
  </head>
  <body>
    <main id="explorer">Loading the explorer. It needs JavaScript; queries can also be sent to /graphql by POST.</main>
    <script type="module" src="/explorer/explorer.js"></script>
  </body>
</html>
`;

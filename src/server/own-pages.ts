/** The page that stands in place of those that are not built. */

export const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Parley</title>
<h1>The explorer is not built</h1><p>Run <code>npm run build</code> and start the service again. The API at <code>/graphql</code> works without.</p></html>
`

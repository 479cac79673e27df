/** What all pages of this server have in common. */

export const ownPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  // The address says what an analyst looks at; sources elsewhere need not know.
  'referrer-policy': 'same-origin',
}

/** In place of a page that is not built. */
export const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Parley</title>
<h1>The explorer is not built</h1><p>Run <code>npm run build</code> and start the service again. The API at <code>/graphql</code> works without.</p></html>
`

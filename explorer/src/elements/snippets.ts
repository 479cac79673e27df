/** The same question from elsewhere. */

interface Given {
  question: string
  variables: Record<string, unknown>
  endpoint: string
  language: string
}

/** The query, its variables, and how a shell, Python and TypeScript ask them. */
export function snippets({ question, variables, endpoint, language }: Given): { name: string; text: string }[] {
  const shown = JSON.stringify(variables, null, 2)
  const body = JSON.stringify({ query: question, variables })
  return [
    { name: 'GraphQL', text: question },
    { name: 'Variables', text: shown },
    {
      name: 'curl',
      text: [
        `curl -s ${endpoint} \\`,
        `  -H 'content-type: application/json' -H 'accept-language: ${language}' \\`,
        // Inside single quotes a shell takes everything as it stands but the quote.
        `  -d '${body.replaceAll("'", `'\\''`)}'`,
      ].join('\n'),
    },
    {
      name: 'Python',
      text: [
        'import json, urllib.request',
        `body = json.loads(${JSON.stringify(body)})`,
        'request = urllib.request.Request(',
        `    ${JSON.stringify(endpoint)},`,
        '    json.dumps(body).encode(),',
        `    {"content-type": "application/json", "accept-language": ${JSON.stringify(language)}},`,
        ')',
        'answer = json.load(urllib.request.urlopen(request))',
        'print(answer["data"])',
      ].join('\n'),
    },
    {
      name: 'TypeScript',
      text: [
        `const response = await fetch(${JSON.stringify(endpoint)}, {`,
        "  method: 'POST',",
        `  headers: { 'content-type': 'application/json', 'accept-language': ${JSON.stringify(language)} },`,
        `  body: JSON.stringify({ query: ${JSON.stringify(question)}, variables: ${JSON.stringify(variables)} }),`,
        '})',
        'const { data, errors } = await response.json()',
        'console.log(data, errors)',
      ].join('\n'),
    },
  ]
}

/** The floors of src: a file imports from its own folder and from lower floors, never from a neighbour or from above. */

/** Lowest first; each floor lists the folders (or single files) of src on it. */
const floors = [
  ['setting-file'],
  ['errors', 'config', 'log', 'production', 'collections'],
  ['model', 'time', 'stored'],
  ['store'],
  ['composer/text', 'bundle/read'],
  ['composer/declare', 'bundle/content'],
  ['composer/select', 'bundle/check'],
  ['composer/compose', 'bundle/plan'],
  ['composer/answer', 'bundle/write'],
  ['bundle/upgrade'],
  ['bundle/import', 'backup', 'formats'],
  ['graphql'],
  ['corroboration', 'stances'],
  [
    'actors',
    'agreements',
    'claims',
    'entities',
    'events',
    'places',
    'processes',
    'propositions',
    'revisions',
    'sources',
    'topics',
  ],
  ['contradictions'],
  ['graphs'],
  ['networks', 'paths', 'search', 'timeline'],
  ['schema'],
  ['export'],
  ['server'],
  ['commands'],
  ['main'],
]

/** The floors of the explorer, lowest first, in the same way; a view knows no other view. */
const explorerFloors = [
  ['words', 'style'],
  ['address'],
  ['asking'],
  ['elements'],
  ['citing'],
  ['dossier'],
  ['claim', 'charts', 'drawing', 'take-away', 'positions', 'filters'],
  ['lists', 'moments'],
  ['views'],
  ['frame'],
  ['main'],
]

/** Where the folders (or single files) of these names are. */
const placesIn = (root, names) => `^${root}/(${names.join('|')})(?:/|\\.tsx?$)`

/** A rule for each floor: its files import from their own folder and from lower floors. */
const rulesOf = (root, prefix, floors) =>
  floors.map((names, index) => ({
    name: `${prefix}-${index}-${names.length > 2 ? 'concepts' : names.join('-')}`,
    comment: `${names.join(', ')}: imports from its own folder and from ${floors.slice(0, index).flat().join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: placesIn(root, names) },
    to: {
      path: `^${root}/`,
      pathNot: [`^${root}/$1(?:/|\\.tsx?$)`, ...(index > 0 ? [placesIn(root, floors.slice(0, index).flat())] : [])],
    },
  }))

module.exports = {
  forbidden: [
    ...rulesOf('src', 'floor', floors),
    ...rulesOf('explorer/src', 'explorer-floor', explorerFloors),
    {
      name: 'explorer-views-apart',
      comment: 'A view of the explorer does not know another one; what two of them share is on a lower floor.',
      severity: 'error',
      from: { path: '^explorer/src/views/([^/]+)/' },
      to: { path: '^explorer/src/views/', pathNot: '^explorer/src/views/$1/' },
    },
    {
      name: 'explorer-apart',
      comment: 'The service knows only the folder of the files that the explorer is built into.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^explorer/' },
    },
    {
      name: 'explorer-is-a-client',
      comment: 'The explorer knows the service by /graphql only, as any client does.',
      severity: 'error',
      from: { path: '^explorer/' },
      to: { path: '^src/' },
    },
    {
      name: 'every-file-has-a-floor',
      comment: 'A new folder of src has to be put on a floor in this file.',
      severity: 'error',
      from: { path: '^src/', pathNot: placesIn('src', floors.flat()) },
      to: {},
    },
    {
      name: 'every-file-of-the-explorer-has-a-floor',
      comment: 'A new folder of explorer/src has to be put on a floor in this file.',
      severity: 'error',
      from: { path: '^explorer/src/', pathNot: placesIn('explorer/src', explorerFloors.flat()) },
      to: {},
    },
    {
      name: 'adapters-behind-the-port',
      comment: 'Only store/open.ts picks an adapter; all other files know only the port.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/(?:open\\.ts$|neo4j/|grafeo/)' },
      to: { path: '^src/store/(?:neo4j|grafeo)/' },
    },
    {
      name: 'adapters-apart',
      comment: 'An adapter does not know the other one.',
      severity: 'error',
      from: { path: '^src/store/(neo4j|grafeo)/' },
      to: { path: '^src/store/(?:neo4j|grafeo)/', pathNot: '^src/store/$1/' },
    },
    {
      name: 'product-alone',
      comment: 'src runs without tests, benchmarks and packages that only development installs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['^(?:tests|bench|dev)/'] },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too: with them, one part knows about another.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}

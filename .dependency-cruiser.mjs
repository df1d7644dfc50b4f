import { VENDORED } from './scripts/vendor.mjs';

/** Rooms in the order in which an article walks through them. A room imports only from rooms before it. */
const ROOMS = [
  'parse',
  'evaluate',
  'edits',
  'store',
  'formats',
  'ingest',
  'sources',
  'loaders',
  'changes',
  'context',
  'models',
  'resolvers',
  'schema',
  'select',
  'cost',
  'mcp',
  'server',
  'commands',
];

/** @param {string[]} rooms a room is a folder of src or one file with its name */
const inside = (rooms) => `^src/(${rooms.join('|')})(/|\\.ts$)`;

export default {
  forbidden: [
    ...ROOMS.slice(0, -1).map((room, index) => ({
      name: `${room}-looks-back`,
      comment: `${room} imports only what comes before it: ${ROOMS.join(' <- ')}`,
      severity: 'error',
      from: { path: inside([room]) },
      to: { path: `${inside(ROOMS.slice(index + 1))}|^seed/|^tests/|^bench/` },
    })),
    {
      name: 'parse-stands-alone',
      comment:
        'The parser knows no database, no GraphQL, no files and no clock: only its own room and packages.\n' +
        'zlib unpacks the weights of its name tagger, which come as text of its own room, and those of its dependency\n' +
        'parser; module loads the package that tells languages apart when a text first needs it.',
      severity: 'error',
      from: { path: '^src/parse/', pathNot: '^src/parse/syntax/weightsFile\\.ts$' },
      to: { pathNot: '^src/parse/|node_modules|^(?:zlib|module)$', dependencyTypesNot: ['npm'] },
    },
    {
      name: 'the-weights-are-the-only-file',
      comment: 'One file of the parser reads a file: that of its weights.',
      severity: 'error',
      from: { path: '^src/parse/syntax/weightsFile\\.ts$' },
      to: { pathNot: '^src/parse/|^(?:fs|url|zlib)$' },
    },
    {
      name: 'syntax-knows-no-news',
      comment:
        'The tagger and the dependency parser know grammar, the lists of names, and nothing of people, quotes, events.',
      severity: 'error',
      from: { path: '^src/parse/syntax/' },
      to: { path: '^src/parse/(?!syntax/|data/|(?:forms|tables|types|tokens|characters)\\.ts$)' },
    },
    {
      name: 'parse-uses-no-server-package',
      severity: 'error',
      from: { path: '^src/parse/' },
      to: {
        path: 'node_modules/(@prisma|@apollo|@electric-sql|pg|fastify|graphql|type-graphql|dataloader|pino)/',
      },
    },
    {
      name: 'formats-stand-alone',
      comment:
        'A format turns bytes into items: it knows no database and no network. What a plain text looks like it asks the parser.',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: {
        path: '^(src|seed|prisma)/|^(?:node:)?(?:https?|http2|net|tls|dns|dgram|fs|fs/promises)$',
        pathNot: '^src/(parse|formats)/',
      },
    },
    {
      name: 'evaluate-measures-the-parser',
      comment: 'Measuring needs only the parser.',
      severity: 'error',
      from: { path: '^src/evaluate/' },
      to: { path: '^(src|seed|prisma)/', pathNot: '^src/(parse|evaluate)/' },
    },
    {
      name: 'only-commands-evaluate',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(['evaluate', 'commands']) },
      to: { path: '^src/evaluate/' },
    },
    {
      name: 'only-sources-go-out',
      comment: 'One room opens connections to other hosts, with its limits and checks of addresses.',
      severity: 'error',
      from: { path: '^(src|seed)/', pathNot: '^src/sources/' },
      to: { path: 'node_modules/(undici|robots-parser|chokidar)/' },
    },
    {
      name: 'nothing-needs-the-bench',
      severity: 'error',
      from: { path: '^(src|seed|train)/' },
      to: { path: '^bench/' },
    },
    {
      name: 'the-floor-is-bare',
      comment: 'Hand-written statements and node:http: nothing of the service but how it opens PGlite.',
      severity: 'error',
      from: { path: '^bench/floor/' },
      to: { path: '^(src|seed|prisma|bench)/', pathNot: '^bench/floor/|^src/store/embedded/pglite\\.ts$' },
    },
    {
      name: 'naive-finds-its-own-way',
      comment:
        'The naive server shares the API with the service (models, ids, orders), not the way to the data.',
      severity: 'error',
      from: { path: '^bench/naive/' },
      to: {
        path: '^(src|seed|bench)/',
        pathNot:
          '^bench/naive/|^src/models/|^src/loaders/(cursor|edges|globalId|nodes|roots|searchQuery|searchWords|snippet)\\.ts$|' +
          '^src/resolvers/facets\\.ts$|^src/store/embedded/pglite\\.ts$',
      },
    },
    {
      name: 'the-parser-is-timed-alone',
      severity: 'error',
      from: { path: '^bench/parser/' },
      to: {
        path: '^(src|seed|prisma|bench)/',
        pathNot: '^src/parse/|^bench/(parser/|random\\.ts$|measure/processor\\.ts$)',
      },
    },
    {
      name: 'pages-stand-alone',
      comment:
        'The pages for readers know the service only through their own operations, as any front-end would, and what the package exports for front-ends.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|seed|tests|bench|prisma)/', pathNot: '^src/segments[.]ts$' },
    },
    {
      name: 'nothing-needs-the-pages',
      severity: 'error',
      from: { path: '^(src|seed|bench|train)/' },
      to: { path: '^web/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-missing',
      comment: 'The outlines are made while building; the other is a package of types only.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^(virtual:(?:demo|outlines)|@graphql-typed-document-node/core)$',
      },
    },
    {
      name: 'no-dev-packages',
      comment: 'What runs needs only dependencies, and the parts of devDependencies that dist brings along.',
      severity: 'error',
      from: { path: '^(src|seed)/' },
      to: {
        pathNot: `^node_modules/(${VENDORED.map(([name]) => name).join('|')})/`,
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|prisma/generated' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};

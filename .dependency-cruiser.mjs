/** Which room may import which: run by `npm run check`. CONTRIBUTING.md says what lives in each. */

/** Sources of `src/` that are not published: tests, and what only tests use. */
const NOT_PUBLISHED = '\\.test\\.ts$|^src/(type-tests|test-support)/'
/** Entries that say that they need Node. */
const FOR_NODE = '^src/node\\.ts$|^src/[^/]+/node(\\.ts$|/)|^src/cli/'

/** Rooms of `src/` that stand on each other in one order: from each, only what is named may be reached within `src/`. */
const mayReach = (room, reached, why) => ({
  name: `src-${room}`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: NOT_PUBLISHED },
  to: { path: '^src/', pathNot: `^src/(${room}/|${reached})` },
})

/** The same for a tool, within `scripts/`. */
const toolMayReach = (tool, reached) => ({
  name: `scripts-${tool.replaceAll('/', '-')}`,
  comment: `scripts/${tool} stands on ${reached.length > 0 ? reached.join(', ') : 'no other tool'}.`,
  severity: 'error',
  from: { path: `^scripts/${tool}/` },
  to: { path: '^scripts/', pathNot: `^scripts/(${[tool, ...reached].join('|')})/` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other, be it for a type, are one file or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'src-knows-no-workshop',
      comment: 'What is published imports nothing of the workshop.',
      severity: 'error',
      from: { path: '^(src|generated)/', pathNot: NOT_PUBLISHED },
      to: { path: '^(scripts|contract-tests|bench|examples|openapi)/' },
    },
    {
      name: 'src-runs-everywhere',
      comment: 'What runs everywhere uses web standards; what needs Node is an entry of its own.',
      severity: 'error',
      from: { path: '^src/', pathNot: [NOT_PUBLISHED, FOR_NODE] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-depends-on-openapi-fetch-alone',
      comment:
        'The published package has one dependency; what an entry needs besides is an optional peer, and what the command needs is bundled.',
      severity: 'error',
      from: {
        path: '^(src|generated)/',
        pathNot: [NOT_PUBLISHED, '^src/telemetry/', '^src/cli/payouts/csv\\.ts$', '^src/cli/usage/'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'] },
    },
    {
      name: 'usage-takes-the-compiler-of-the-project',
      comment: 'TypeScript is described by its types alone: the command loads the one of the project it looks at.',
      severity: 'error',
      from: { path: '^src/cli/usage/', pathNot: NOT_PUBLISHED },
      to: { path: 'node_modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'generated-is-data-and-types',
      comment: 'What is generated may be described by types of src/ and runs none of it.',
      severity: 'error',
      from: { path: '^generated/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-stands-on-the-command',
      comment: 'The command stands on the client, not the client on it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    mayReach('errors', 'schemas\\.ts', 'An error stands alone: whatever goes wrong may throw it.'),
    mayReach('transport', '(errors|streams)/|version\\.ts', 'The way of a request knows no resource.'),
    mayReach(
      'resources',
      'transport/transport\\.ts|errors/|schemas\\.ts|upload\\.ts|reference/(purpose-code-names|iso-4217|countries)\\.ts',
      'A resource has one door to the transport; codes are types of the reference lists.',
    ),
    mayReach(
      'rate-limit',
      '(transport|errors)/|redis-client\\.ts',
      'A shared pace knows of requests, not of resources.',
    ),
    mayReach(
      'telemetry',
      '(transport/events|errors/[a-z-]+|crypto/hmac|version)\\.ts',
      'Spans and metrics are made of what hooks are told.',
    ),
    mayReach(
      'batch',
      '(errors|reference|resources|lifecycle)/|transport/(clock|json|replay)\\.ts|crypto/hmac\\.ts|testing/canonical-json\\.ts|validation/check\\.ts|postgres-client\\.ts',
      'A batch stands on what any program has of a client.',
    ),
    {
      name: 'telemetry-needs-opentelemetry-alone',
      comment: 'The entry stands on the API of OpenTelemetry; the SDK is chosen by the person.',
      severity: 'error',
      from: { path: '^src/telemetry/', pathNot: NOT_PUBLISHED },
      to: { path: 'node_modules/', pathNot: 'node_modules/@opentelemetry/api/' },
    },
    mayReach(
      'guidance',
      '(reference|errors|resources)/|schemas\\.ts|transport/(check-body|json)\\.ts',
      'Advice stands on what the client answers and on how it writes down what is asked for, and on no way of it.',
    ),
    mayReach(
      'emulator',
      'webhooks/catalogue\\.ts|lifecycle/(lifecycles|payout-transitions)\\.ts|reference/|testing/|validation/|transport/operation(-types)?\\.ts|errors/|schemas\\.ts',
      'The emulator is the other side: it stands on the description and on errors, and on no way of the client.',
    ),
    {
      name: 'documents-stand-on-web-standards',
      comment: "What Glomo's documents ask of everybody needs no client.",
      severity: 'error',
      from: { path: '^src/(crypto|reference)/|^src/(money|checkout)\\.ts$', pathNot: NOT_PUBLISHED },
      to: { path: '^src/(transport|resources)/|^src/client\\.ts$' },
    },
    {
      name: 'scripts-stand-on-src',
      comment: 'contract-tests/ stands on scripts/, scripts/ on src/; tools are not among tests.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/(contract|nightly|docs)/' },
      to: { path: '^(contract-tests|examples)/' },
    },
    {
      name: 'flows-are-run-by-their-tools',
      comment: 'Flows are programs that tools run, against servers of any kind; no other test is.',
      severity: 'error',
      from: { path: '^scripts/(contract|nightly|docs)/' },
      to: { path: '^(contract-tests|examples)/', pathNot: '^contract-tests/flows/all\\.ts$' },
    },
    {
      name: 'nothing-stands-on-benches',
      comment: 'Nothing stands on the benchmarks.',
      severity: 'error',
      from: { pathNot: '^bench/' },
      to: { path: '^bench/' },
    },
    toolMayReach('lib', []),
    toolMayReach('openapi', ['lib']),
    toolMayReach('description', ['openapi', 'lib']),
    toolMayReach('generate', ['description', 'openapi', 'lib']),
    toolMayReach('drift', ['description', 'openapi', 'lib']),
    toolMayReach('drift/schema', ['drift', 'openapi', 'lib']),
    toolMayReach('consumers', ['drift', 'lib']),
    toolMayReach('contract', ['generate', 'description', 'openapi', 'lib']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|reports)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}

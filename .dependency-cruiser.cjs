// Who may import whom (ARCHITECTURE.md, "Layout and direction"). Edit the tables, not the rules.
// swc reads the TypeScript: keep @swc/core installed and set no `parser` key, or nothing is cruised.

/** Top-level parts of src/ → the other parts they may import. `app` and `cli` may import anything. */
const PARTS = {
  core: [],
  ports: ['core'],
  ui: ['core'], // types only: src/cli/deps.ts checks that half
  session: ['ports', 'core'],
  stage: ['session', 'ui'], // of session types only: src/cli/deps.ts checks that half
  adapters: ['ports', 'core'],
  features: ['stage', 'session', 'ui', 'ports', 'core'],
  phone: ['adapters', 'session', 'ui', 'ports', 'core'],
  'service-worker': ['core'],
};

/** Folders of src/core → what they rest on. A folder may import those and whatever they rest on themselves. */
const CORE_RESTS_ON = {
  shared: [],
  agreement: ['shared'],
  rubric: ['shared'],
  person: ['rubric'],
  scenario: ['person'],
  program: ['scenario'],
  engine: ['program'],
  play: ['engine'],
  check: ['play'],
  returns: ['scoring'],
  covered: ['check'],
  room: ['play'],
  lesson: ['room'],
  scoring: ['play'],
  mentor: ['agreement', 'scoring', 'room'],
  practice: ['scoring'],
  beat: ['scoring', 'returns'],
  exchange: ['mentor', 'returns'],
};

const restOf = (name) => [...new Set(CORE_RESTS_ON[name].flatMap((other) => [other, ...restOf(other)]))];

/** Folders of src/core → the other core folders they may import. */
const CORE = {
  ...Object.fromEntries(Object.keys(CORE_RESTS_ON).map((name) => [name, restOf(name)])),
  // Works from what runs came to, and never looks into a scenario.
  plan: ['scoring', 'play', 'rubric', 'shared'],
};

/** What draws a run: it gets views, and never what they are made from. */
const WINDOWS = '^src/(features/play|stage)/';
/** Parts of other features that draw a talk: they get views as well, from the page that holds the program. */
const DRAWINGS =
  '^src/features/(check/play-test/(people-numbers|setup-form|try-out-log)|review/expert-[^/]+)[.]tsx$';
/** Of src/session, what a window may hold: the session, how to open one, what to tell it, and the views. */
const FOR_WINDOWS = [
  '^src/session/(session|open-session|play-start|commands|decision-clock)[.]ts$',
  '^src/session/views/[^/]+-view[.]ts$',
  '^src/session/views/see-(assets|briefing|coach|observation|rail|scene|voices)[.]ts$',
];

/** Packages the core may use. */
const CORE_PACKAGES = ['xstate', 'zod', 'yaml', 'ts-fsrs', '@noble/hashes'];

/** One rule a row of a table: files under `base/name` may reach only themselves and the named siblings. */
const directionRules = (table, base) =>
  Object.entries(table).map(([name, allowed]) => ({
    name: `${base.replaceAll('/', '-')}-${name}`,
    comment: `${base}/${name} may import only: ${allowed.join(', ') || 'itself'}.`,
    severity: 'error',
    from: { path: `^${base}/${name}/` },
    to: { path: `^${base}/`, pathNot: [name, ...allowed].map((part) => `^${base}/${part}(/|$)`) },
  }));

module.exports = {
  forbidden: [
    ...directionRules(PARTS, 'src'),
    ...directionRules(CORE, 'src/core'),
    {
      name: 'core-folder-unknown',
      comment: 'Every file of the core lives in a folder listed in the CORE table.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: Object.keys(CORE).map((name) => `^src/core/${name}/`) },
      to: {},
    },
    {
      name: 'feature-to-feature',
      comment: 'Features meet in src/app, never each other.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-take-what-they-use',
      comment: 'A feature names the services it uses in its own <feature>-services.ts.',
      severity: 'error',
      from: { path: '^src/features/', pathNot: '-services[.]ts$' },
      to: { path: '^src/ports/services[.]ts$' },
    },
    {
      name: 'windows-see-no-program',
      comment: 'The scenario and its state stay inside the session: not even their types come out.',
      severity: 'error',
      from: { path: [WINDOWS, DRAWINGS] },
      to: { path: '^src/core/(program|engine|scenario)/' },
    },
    {
      name: 'windows-see-views-only',
      comment: 'What a window may hold of the session: FOR_WINDOWS.',
      severity: 'error',
      from: { path: WINDOWS },
      to: { path: '^src/session/', pathNot: FOR_WINDOWS },
    },
    {
      name: 'session-packages',
      comment: 'The session is headless: it draws nothing.',
      severity: 'error',
      from: { path: '^src/session/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/xstate/' },
    },
    {
      name: 'core-packages',
      comment: `The core uses ${CORE_PACKAGES.join(', ')} only.`,
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: 'node_modules/', pathNot: CORE_PACKAGES.map((name) => `node_modules/${name}/`) },
    },
    {
      name: 'no-node-in-browser',
      comment: 'Only src/cli runs on Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-app-or-cli',
      comment: 'The composition root and the tools sit on top.',
      severity: 'error',
      from: { path: '^src/(core|ports|ui|session|stage|adapters|features|phone)/' },
      to: { path: '^src/(app|cli)/' },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'What ships must be in dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      comment: 'An import that resolves to nothing is an import no rule has checked.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};

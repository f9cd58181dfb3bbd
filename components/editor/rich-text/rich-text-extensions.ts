import { Mark, Node, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { safeHref } from '@/schemas/rich-text';
import { signOf } from './footnote-sign';

/** Bold, italic, headings, lists and line breaks of schemas/rich-text; the rest of the kit is off. */
const kit = StarterKit.configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  heading: { levels: [2, 3, 4] },
  horizontalRule: false,
  link: false,
  listItem: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

/** An item holds paragraphs and deeper lists, nothing else. */
const listItem = Node.create({
  name: 'listItem',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      Tab: () => this.editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? '';
        return safeHref.safeParse(href).success ? { href } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    { href: HTMLAttributes.href as string, rel: 'noopener noreferrer' },
    0,
  ],
});

/** Words that the list of definitions explains. */
const term = Mark.create({
  name: 'term',
  inclusive: false,
  addAttributes: () => ({ definitionId: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'dfn[data-definition]',
      getAttrs: (element) => ({ definitionId: element.dataset.definition ?? '' }),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'dfn',
    { 'data-definition': HTMLAttributes.definitionId as string },
    0,
  ],
});

const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: { default: '' } }),
  parseHTML: () => [
    { tag: 'sup[data-footnote]', getAttrs: (element) => ({ text: element.dataset.footnote ?? '' }) },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const text = HTMLAttributes.text as string;
    return ['sup', { 'data-footnote': text, ...signOf(text) }];
  },
});

/** An editor with these can make exactly what schemas/rich-text can say (see from-editor for the edges). */
export const richTextExtensions: Extensions = [kit, listItem, link, term, footnote];

/** A file that the tool writes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** `live-helper-chat` → `liveHelperChat` */
export function constantOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The spec and the test page of a new console. They fit each other, so the conformance tests pass at
 * once; what is missing is what only a look at the real page can tell, beginning with the source.
 * @param id kebab-case
 */
export function newFiles(id: string, today: string): NewFile[] {
  return [
    { path: `consoles/${id}/spec.ts`, text: spec(id, today) },
    { path: `tests/pages/${id}/page.ts`, text: page(id) },
  ];
}

/**
 * The registry with one console more, in front of the sample desks.
 * @throws when the registry does not look as it should
 */
export function withConsole(registry: string, id: string): string {
  const name = constantOf(id);
  const imports = registry.match(/^import \{ \w+ \} from '\.\/[\w-]+\/spec';$/gm) ?? [];
  const list = /(KNOWN_CONSOLES: readonly ConsoleSpec\[\] = \[)([^\]]*)\]/.exec(registry);
  if (imports.length === 0 || !list) throw new Error('consoles/registry.ts has another form now');
  const names = (list[2] ?? '').split(',').flatMap((one) => one.trim() || []);
  const firstSample = names.findIndex((one) => one.startsWith('sample'));
  names.splice(firstSample < 0 ? names.length : firstSample, 0, name);
  const sorted = [...imports, `import { ${name} } from './${id}/spec';`].sort(byPath).join('\n');
  return registry
    .replace(list[0], `${list[1]}\n${names.map((one) => `  ${one},\n`).join('')}]`)
    .replace(imports.join('\n'), sorted);
}

const byPath = (one: string, other: string): number =>
  (one.split("'")[1] ?? '') < (other.split("'")[1] ?? '') ? -1 : 1;

const spec = (id: string, today: string): string => `import { defineConsole } from '../define-console';

/** What is peculiar about this console: how panes live, what changes names, what must not be read. */
export const ${constantOf(id)} = defineConsole({
  id: '${id}',
  name: { en: '${id}', zh: '', zhHant: '' },
  grade: 'C',
  checkedOn: '${today}',
  source: '',
  hosts: [],
  route: '^/inbox/',
  present: ['main.desk'],
  conversation: {
    pane: ['main.desk > .conversation'],
    id: [{ from: 'url', pattern: '/inbox/(\\\\d+)' }],
    customer: [{ selector: '.customer' }],
  },
  message: {
    item: ['.message'],
    id: [{ attribute: 'data-id' }],
    speaker: [
      { speaker: 'note', is: '.is-note' },
      { speaker: 'system', is: '.is-system' },
      { speaker: 'bot', is: '.is-bot' },
      { speaker: 'customer', is: '.is-customer' },
      { speaker: 'agent', is: '.is-agent' },
    ],
    text: ['.text'],
    time: [{ selector: 'time', attribute: 'datetime' }],
    order: 'oldest-first',
  },
  composer: {
    field: ['.reply textarea'],
    note: ['.reply.is-note'],
    send: ['.reply button'],
  },
});
`;

const page = (id: string): string => `import { textareaComposer } from '../kit/composers/textarea';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const CLASSES = {
  customer: 'is-customer',
  me: 'is-agent',
  colleague: 'is-agent',
  bot: 'is-bot',
  system: 'is-system',
  note: 'is-note',
} as const;

/** ${id}, rebuilt from its facts: the markup as it stands there, and how the page moves. */
void mountConsole({
  ids: ['101', '102', '103'],
  // What the console has not, or nobody knows of it, each with the reason: \`lacks: { bot: '…' }\`.
  home: '/inbox/',
  address: ({ id }) => \`/inbox/\${id}\`,
  shell: () => html\`<main class="desk" data-panes></main>\`,
  pane: ({ customer }) => html\`
    <section class="conversation">
      <h1 class="customer">\${customer.name}</h1>
      <div class="messages"></div>
      <form class="reply"><button type="submit">Send</button></form>
    </section>\`,
  onSwitch: 'replaced',
  list: '.messages',
  message: ({ id, by, text, at }) => html\`
    <div class="message \${CLASSES[by]}" data-id="\${id}">
      <time datetime="\${new Date(at).toISOString()}"></time>
      <div class="text">\${broken(text)}</div>
    </div>\`,
  composer: {
    place: '.reply',
    mount: (place) => textareaComposer(place),
    send: '.reply button',
    note: (pane, isOn) => pane.querySelector('.reply')?.classList.toggle('is-note', isOn),
  },
});
`;

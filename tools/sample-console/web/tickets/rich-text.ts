import { getSchema, type JSONContent } from '@tiptap/core';
import { DOMSerializer, Node as DocumentNode } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';

export const EXTENSIONS = [StarterKit];

const schema = getSchema(EXTENSIONS);
const serializer = DOMSerializer.fromSchema(schema);

/** The nodes of a document the editor made. */
export function richNodes(json: unknown): Node {
  const parsed = DocumentNode.fromJSON(schema, json as JSONContent);
  return serializer.serializeFragment(parsed.content);
}

/** A document of plain lines, one paragraph each. */
export function documentOf(text: string): JSONContent {
  const content = text
    .split('\n')
    .map((line) => ({ type: 'paragraph', ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }) }));
  return { type: 'doc', content };
}

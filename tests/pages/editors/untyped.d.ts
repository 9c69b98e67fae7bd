// Packages without types of their own; what the editor pages use of them.
declare module 'draft-js' {
  import type { ComponentType } from 'react';
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(separator?: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    ariaLabel?: string;
  }>;
}

declare module 'quill-1' {
  export default class Quill {
    constructor(place: Element, options: object);
    getText(): string;
    setText(text: string): void;
  }
}

declare module 'jquery' {
  const jquery: (element: Element) => object;
  export default jquery;
}

declare module 'summernote/dist/summernote-lite.js';

import 'summernote/dist/summernote-lite.css';
import jquery from 'jquery';
import { make, mountEditor } from './editor-page';

interface Summernote {
  summernote(options: object): void;
  summernote(command: 'code', code?: string): string;
}

/** Summernote, which FreeScout answers with. */
void mountEditor(async (reply) => {
  // It is a plug-in of a jQuery that must stand in the page before it is loaded.
  Object.assign(window, { jQuery: jquery, $: jquery });
  await import('summernote/dist/summernote-lite.js');
  const target = make('div');
  reply.append(target);
  const box = jquery(target) as unknown as Summernote;
  box.summernote({ toolbar: [['style', ['bold']]], airMode: false });
  return { held: () => box.summernote('code'), fill: (text) => void box.summernote('code', text) };
});

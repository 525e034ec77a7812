/** Real editors, in a page where somebody writes an article, by what both kinds have in common. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Host } from '../host.js';
import { folder, type EditorName } from './installed.js';

/** What is used of the editors' own interfaces. */
interface TinyEditor {
  setContent(html: string): void;
  getContent(): string;
  getBody(): HTMLElement;
  focus(): void;
  once(event: string, then: () => void): void;
}
interface ClassicEditor {
  setData(html: string): void;
  getData(): string;
  readonly editing: { readonly view: { focus(): void; getDomRoot(): HTMLElement } };
}
declare global {
  interface Window {
    readonly tinymce: { init(options: object): Promise<readonly TinyEditor[]> };
    readonly CKEDITOR: Readonly<Record<string, unknown>> & {
      readonly ClassicEditor: { create(place: Element, options: object): Promise<ClassicEditor> };
    };
    editor: { write(html: string): void; saved(): string; room(): HTMLElement; focus(): void; pasted(): Promise<void> };
  }
}

const SCRIPTS = { TinyMCE: 'tinymce.min.js', CKEditor: 'dist/browser/ckeditor5.umd.js' } as const;
/** What the editors' own guides begin with. */
const FEATURES = [
  'Essentials',
  'Paragraph',
  'Heading',
  'Bold',
  'Link',
  'AutoLink',
  'List',
  'BlockQuote',
  'Table',
  'MediaEmbed',
  'SourceEditing',
] as const;

export async function openEditor(host: Host, page: Page, name: EditorName, settings: object): Promise<void> {
  const kind = name.startsWith('TinyMCE') ? 'TinyMCE' : 'CKEditor';
  await page.route('**/editors/**', (route) =>
    route.fulfill({ path: join(folder, decodeURI(new URL(route.request().url()).pathname).slice('/editors/'.length)) }),
  );
  await host.open({ body: `<div id="article"></div><script src="/editors/${name}/${SCRIPTS[kind]}"></script>` });
  if (kind === 'TinyMCE')
    await page.evaluate(async (options) => {
      const [editor] = await window.tinymce.init({
        selector: '#article',
        license_key: 'gpl',
        plugins: 'code link autolink media lists table',
        ...options,
      });
      window.editor = {
        write: (html) => editor!.setContent(html),
        saved: () => editor!.getContent(),
        room: () => editor!.getBody(),
        focus: () => editor!.focus(),
        pasted: () => new Promise((resolve) => editor!.once('PastePostProcess', () => setTimeout(resolve))),
      };
    }, settings);
  else
    await page.evaluate(
      async ([features, options]) => {
        const { CKEDITOR } = window;
        const plugins = [...features, ...('htmlSupport' in options ? ['GeneralHtmlSupport'] : [])].map((feature) => CKEDITOR[feature]);
        const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#article')!, { licenseKey: 'GPL', plugins, ...options });
        window.editor = {
          write: (html) => editor.setData(html),
          saved: () => editor.getData(),
          room: () => editor.editing.view.getDomRoot(),
          focus: () => editor.editing.view.focus(),
          pasted: () => Promise.resolve(),
        };
      },
      [FEATURES, settings] as const,
    );
}

/** By the third column of the table in docs/hosts.md, how somebody puts a text into an article; what the editor then saves. */
export const HANDS: Readonly<Record<string, (page: Page, text: string) => Promise<string>>> = {
  async source(page, text) {
    return page.evaluate((html) => {
      window.editor.write(html);
      return window.editor.saved();
    }, text);
  },
  pasted: (page, text) => paste(page, { 'text/html': text, 'text/plain': text }),
  'pasted as text': (page, text) => paste(page, { 'text/plain': text }),
  async typed(page, text) {
    await page.evaluate(() => {
      window.editor.write('');
      window.editor.focus();
    });
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    return page.evaluate(() => window.editor.saved());
  },
};

const paste = (page: Page, content: Readonly<Record<string, string>>): Promise<string> =>
  page.evaluate(async (copied) => {
    const { editor } = window;
    editor.write('');
    editor.focus();
    const place = editor.room();
    const { DataTransfer, ClipboardEvent } = place.ownerDocument.defaultView!;
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(copied)) clipboardData.setData(type, text);
    const pasted = editor.pasted();
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await pasted;
    return editor.saved();
  }, content);

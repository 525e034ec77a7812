import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, readWidgetAddress, settingNames, WIDGETS } from './settings.js';
import { snippet, SNIPPETS } from './snippets.js';

const places = { files: '/metier-widgets', label: 'Faire le test' };
const plainQuiz = readSettings('metier-quiz', [['metier', 'perfusionniste']]);
const quiz = readSettings('metier-quiz', [
  ['metier', 'perfusionniste'],
  ['accent', '#5b3fa0'],
]);
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string): string => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => REFERENCES[name] as string);

describe('a snippet', () => {
  it('is an element, with a link for pages without script', () => {
    expect(snippet('element', plainQuiz, places)).toBe(
      [
        '<script type="module" src="/metier-widgets/metier-widgets.js"></script>',
        '<metier-quiz metier="perfusionniste"><p slot="fallback">' +
          '<a href="/metier-widgets/site/embed.html?widget=metier-quiz&amp;metier=perfusionniste">Faire le test</a></p></metier-quiz>',
      ].join('\n'),
    );
  });

  it('holds no style, which a strict policy refuses: a colour is set by script', () => {
    for (const kind of SNIPPETS) expect(snippet(kind, quiz, places)).not.toMatch(/style=|<style/);
    expect(snippet('element', quiz, places)).toBe(snippet('data', quiz, places));
  });

  it('is what editors leave: a marked node, a class around a link, a frame', () => {
    expect(snippet('data', quiz, places)).toContain(
      '<div data-metier="quiz" data-metier-id="perfusionniste" data-metier-accent="#5b3fa0"><p><a href=',
    );
    expect(snippet('link', quiz, places)).toContain('<p class="metier-quiz"><a href=');
    expect(snippet('iframe', quiz, places)).toMatch(
      /<iframe src="[^"]+" title="Faire le test" [^>]*><\/iframe>\n<script src="\/metier-widgets\/metier-resizer.js" defer>/,
    );
    expect(snippet('data', readSettings('metier-compare', [['editable', '']]), places)).toContain('<div data-metier="compare" data-metier-editable>');
  });

  it('carries the settings in its address, whatever they hold, and lets nothing out of its quotes', () => {
    const given = fc.constantFrom(...WIDGETS).chain((widget) =>
      fc.record({
        widget: fc.constant(widget),
        settings: fc.array(
          fc.tuple(fc.constantFrom(...settingNames[widget]), fc.oneof(fc.string(), fc.constantFrom('"><script>', "' x", '&quot;'))),
          { maxLength: 5 },
        ),
        label: fc.oneof(fc.string({ minLength: 1 }), fc.constant('</a><script>alert(1)</script>')),
        files: fc.constantFrom('/metier-widgets/', 'https://cdn.example/m', '/"><script>/'),
      }),
    );
    fc.assert(
      fc.property(given, fc.constantFrom(...SNIPPETS), ({ widget, settings, label, files }, kind) => {
        const configured = readSettings(widget, settings);
        const html = snippet(kind, configured, { files, label });
        const address = /(?:href|src)="([^"]*embed\.html[^"]*)"/.exec(html)?.[1] ?? '';
        expect(readWidgetAddress(plain(address).slice(plain(address).lastIndexOf('embed.html')))).toEqual(configured);
        const bare = html.replace(/"[^"]*"/g, '""').replace(/>[^<>]*</g, '><');
        const expected = snippet(kind, configured, { files: '/m', label: 'x' })
          .replace(/"[^"]*"/g, '""')
          .replace(/>[^<>]*</g, '><');
        expect(bare).toBe(expected);
      }),
    );
  });
});

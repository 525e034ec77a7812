import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, readWidgetAddress, settingNames, widgetAddress, WIDGETS, type ConfiguredWidget } from './settings.js';

const PAGE = 'https://school.example/metier-widgets/site/embed.html';
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'false', 'a b', '&amp;', '?#&='),
);
/** What a host may have written, with names that do not exist. */
const written = fc.constantFrom(...WIDGETS).chain((widget) =>
  fc.record({
    widget: fc.constant(widget),
    given: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...settingNames[widget], 'onclick', 'style', 'data-base'), anyText), anyText), {
      maxLength: 8,
    }),
  }),
);

/** What chat, mail, campaigns, editors and WordPress make of an address. */
const MANGLINGS: Readonly<Record<string, (address: string) => string>> = {
  nothing: (address) => address,
  campaign: (address) => `${address}&utm_source=mail&fbclid=x`,
  'encoded twice by an editor': (address) => address.replaceAll('&', '&amp;'),
  'encoded by WordPress': (address) => address.replaceAll('&', '&#038;'),
  "WordPress's secret": (address) => `${address}#?secret=a1b2c3d4e5`,
  'spaces as %20': (address) => address.replaceAll('+', '%20'),
  'on another page': (address) => address.replace(PAGE, '/metiers/test'),
};

describe('settings as an address', () => {
  it.each(Object.entries(MANGLINGS))('come back as they were after: %s', (_, mangle) => {
    fc.assert(
      fc.property(written, ({ widget, given }) => {
        const configured = readSettings(widget, given);
        expect(readWidgetAddress(mangle(widgetAddress(PAGE, configured)))).toEqual(configured);
      }),
    );
  });

  it('are read from any text without failing, and only as what a widget can be set to', () => {
    const query = fc.tuple(fc.constantFrom('', '?widget=metier-card&', '?widget=metier-compare&metiers='), anyText).map((parts) => parts.join(''));
    fc.assert(
      fc.property(query, (address) => {
        const found = readWidgetAddress(address);
        if (!found) return;
        for (const name of Object.keys(found.settings)) expect(settingNames[found.widget]).toContain(name);
        expect(readWidgetAddress(widgetAddress(PAGE, found))).toEqual(found);
      }),
    );
  });

  it('give one address, whatever order they are written in', () => {
    const one: ConfiguredWidget = { widget: 'metier-card', settings: { theme: 'dark', metier: 'perfusionniste', lang: 'fr-BE' } };
    const other: ConfiguredWidget = { widget: 'metier-card', settings: { lang: 'fr-BE', metier: 'perfusionniste', theme: 'dark' } };
    expect(widgetAddress(`${PAGE}?old=1#top`, one)).toBe(`${PAGE}?widget=metier-card&metier=perfusionniste&lang=fr-BE&theme=dark`);
    expect(widgetAddress(PAGE, other)).toBe(widgetAddress(PAGE, one));
  });

  it.each(['', 'https://school.example/', '?widget=quiz', '?widget=card&metier=x', '#?widget=metier-quiz', '?metier=perfusionniste'])(
    '%j describes no widget',
    (address) => expect(readWidgetAddress(address)).toBeNull(),
  );
});

describe('settings of the elements', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
    modules: { declarations: { tagName?: string; attributes?: { name: string; fieldName?: string; deprecated?: string }[] }[] }[];
  };
  const declarations = manifest.modules.flatMap(({ declarations }) => declarations);

  it.each(WIDGETS)('%s can be set to all that its attributes say', (widget) => {
    const attributes =
      declarations.find(({ tagName }) => tagName === widget)?.attributes?.flatMap(({ name, deprecated }) => (deprecated ? [] : [name])) ?? [];
    expect([...settingNames[widget]].sort()).toEqual([...attributes.filter((name) => name !== 'data-base'), 'accent'].sort());
  });

  it('hold a colour, and nothing that asks for something, in accent', () => {
    for (const accent of ['#0d6b62', 'teal', 'rgb(1 2 3)', 'hsl(120deg, 50%, 50%)'])
      expect(readSettings('metier-quiz', [['accent', accent]]).settings).toEqual({ accent });
    for (const accent of ['url(https://spy.example/)', 'URL(x)', 'red;background:url(x)', 'var(--x, url(x))', 'image-set("x" 1x)'])
      expect(readSettings('metier-quiz', [['accent', accent]]).settings).toEqual({});
  });

  it('are there, or are not: an empty one says nothing, but editable does', () => {
    const given: [string, string][] = [['metiers', ' '], ['lang', ''], ['editable', ''], ['theme', ' dark ']]; // prettier-ignore
    expect(readSettings('metier-compare', given).settings).toEqual({ theme: 'dark', editable: '' });
  });
});

import { describe, expect, it } from 'vitest';
import { findingsIn, type Attempt, type OurScript, type PageState } from './findings.js';
import { doctorTexts } from './texts.js';

const ADDRESS = 'https://school.example/metier-widgets/metier-widgets.js';
const PARTS = ADDRESS.replace('widgets.js', 'widgets.parts.js');
const attempt = (given: Partial<Attempt> = {}): Attempt => ({
  loaded: false,
  error: 'TypeError: failed',
  status: 200,
  type: 'text/javascript',
  ...given,
});
const LOADED = attempt({ loaded: true });
const script = (given: Partial<OurScript> = {}): OurScript => ({ address: ADDRESS, kind: 'module', hasIntegrity: false, hasNonce: false, ...given });
const widget = { name: 'metier-quiz', settings: ['metier', 'class', 'data-x'], known: ['metier'], height: 400, hiddenBy: null };
const HEALTHY: PageState = {
  isFile: false,
  isOpaque: false,
  isBelowFloor: false,
  isRegistered: true,
  scripts: [script()],
  hasNonces: false,
  violations: [],
  files: [],
  unknown: [],
  widgets: [widget],
  marks: [],
  frames: [],
  told: [],
};
const refused = { directive: 'script-src-elem', blocked: ADDRESS, sample: '', isInPage: false };

/** The same page where nothing of ours runs. */
const dead = (tried: Partial<OurScript>, rest: Partial<PageState> = {}): PageState => ({
  ...HEALTHY,
  isRegistered: false,
  widgets: [{ ...widget, height: 0 }],
  scripts: [script(tried)],
  ...rest,
});
const lively = (rest: Partial<PageState>): PageState => ({ ...HEALTHY, ...rest });

const KINDS: readonly [code: string, page: PageState, named?: string][] = [
  ['csp-header', dead({ attempt: attempt({ status: 0 }) }, { violations: [refused] }), 'https://school.example à'],
  ['csp-meta', dead({ attempt: attempt() }, { violations: [{ ...refused, isInPage: true, blocked: `${ADDRESS}?doctor` }] }), 'balise <meta>'],
  ['csp-header', lively({ files: [{ address: PARTS, attempt: attempt() }], violations: [{ ...refused, blocked: PARTS }] }), PARTS],
  [
    'csp-header',
    lively({
      told: [{ code: 'catalogue-failed', message: '/metiers.json: no answer' }],
      violations: [{ ...refused, directive: 'connect-src', blocked: 'https://data.example/metiers.json' }],
    }),
    'https://data.example à',
  ],
  ['csp-nonce', dead({ attempt: LOADED }, { hasNonces: true })],
  ['trusted-types', dead({ attempt: attempt({ error: 'TypeError: Policy with name "lit-html" already exists.' }) }), 'lit-html'],
  ['trusted-types', dead({}, { violations: [{ ...refused, directive: 'trusted-types', blocked: 'trusted-types-policy', sample: 'lit-html' }] })],
  ['sandbox-origin', dead({ attempt: attempt({ status: 0 }) }, { isOpaque: true }), ADDRESS],
  ['script-absent', dead({}, { scripts: [] })],
  ['script-absent', dead({}, { scripts: [], widgets: [], marks: [{ text: 'data-metier="quiz"', hasElement: false }] })],
  ['file-missing', dead({ attempt: attempt({ status: 404, type: 'text/html' }) }), '404'],
  ['file-missing', lively({ files: [{ address: PARTS, attempt: attempt({ status: 404 }) }] }), PARTS],
  ['file-type', dead({ attempt: attempt({ type: 'text/plain' }) }), 'text/plain'],
  ['file-type', lively({ files: [{ address: PARTS, attempt: attempt({ type: 'application/octet-stream' }) }] }), 'octet-stream'],
  ['file-unreachable', dead({ attempt: attempt({ status: 0 }) }), ADDRESS],
  ['script-throws', dead({ attempt: attempt({ error: 'SyntaxError: cut off' }) }), 'cut off'],
  ['script-held', dead({ kind: 'held' }), ADDRESS],
  ['script-not-run', dead({ attempt: LOADED }), ADDRESS],
  ['integrity', dead({ attempt: LOADED, hasIntegrity: true }), ADDRESS],
  ['file-module', dead({ attempt: attempt({ status: 0 }) }, { isFile: true }), 'complete.iife.js'],
  ['browser-old', dead({ attempt: attempt({ error: 'SyntaxError' }) }, { isBelowFloor: true })],
  ['loaded-twice', lively({ scripts: [script(), script({ address: '/other/metier-widgets.js' })] }), '/other/'],
  ['nothing-placed', lively({ widgets: [] })],
  ['tag-stripped', lively({ marks: [{ text: 'un lien', hasElement: false }] }), 'un lien'],
  ['setting-unknown', lively({ widgets: [{ ...widget, settings: ['metiér'] }] }), 'metiér'],
  ['element-error', lively({ told: [{ code: 'attribute-invalid', message: 'theme="blue"' }] }), 'theme="blue"'],
  ['profession-unknown', lively({ unknown: ['vitrer'] }), 'vitrer'],
  ['profession-unknown', lively({ unknown: ['vitrer'], told: [{ code: 'unknown-profession', message: 'metier="vitrer" is not' }] }), 'vitrer'],
  ['element-error', lively({ told: [{ code: 'element-failed', message: 'no such thing' }] }), 'no such thing'],
  ['hidden', lively({ widgets: [{ ...widget, height: 0, hiddenBy: '<div id="tab">' }] }), '<div id="tab">'],
  ['no-height', lively({ widgets: [{ ...widget, height: 0 }] }), '<metier-quiz>'],
  ['no-height', lively({ frames: [{ address: ADDRESS, sandbox: null, height: 0 }] }), '<iframe>'],
  ['sandbox-scripts', lively({ frames: [{ address: ADDRESS, sandbox: ['allow-same-origin'], height: 9 }] }), ADDRESS],
];

describe('the doctor', () => {
  it('has nothing to say of a page that works', () => {
    expect(findingsIn(HEALTHY)).toEqual([]);
    expect(findingsIn(lively({ widgets: [], marks: [{ text: 'data-metier="quiz"', hasElement: true }] }))).toEqual([]);
    expect(findingsIn(lively({ scripts: [], frames: [{ address: ADDRESS, sandbox: ['allow-scripts'], height: 640 }] }))).toEqual([]);
    expect(findingsIn(lively({ widgets: [{ ...widget, settings: ['aria-label', '_ngcontent-abc', 'v-cloak', '@click', 'role'] }] }))).toEqual([]);
    expect(findingsIn(lively({ violations: [{ ...refused, blocked: 'https://other.example/ads.js' }] }))).toEqual([]);
  });

  it('leaves to the files what could not be loaded', () => {
    expect(findingsIn(lively({ told: [{ code: 'load-failed', message: 'a record' }] }))).toEqual([]);
  });

  it('has nothing to say of a page without anything of ours', () => {
    expect(findingsIn(dead({}, { scripts: [], widgets: [] }))).toEqual([]);
  });

  it.each(KINDS)('finds one thing: %s', (code, page, named = '') => {
    const found = findingsIn(page);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(`${found[0]?.problem} ${found[0]?.ask}`).toContain(named);
  });

  it('tells everything that is wrong, each once', () => {
    const found = findingsIn(
      lively({
        widgets: [widget, { ...widget, height: 0 }, { ...widget, height: 0 }],
        files: [PARTS, ADDRESS].map((address) => ({ address, attempt: attempt({ status: 503 }) })),
      }),
    );
    expect(found.map(({ code }) => code)).toEqual(['file-missing', 'file-missing', 'no-height']);
  });

  it('has a case above for every code', () => {
    expect(Object.keys(doctorTexts).filter((code) => !KINDS.some(([shown]) => shown === code))).toEqual([]);
  });

  it('asks somebody for something, in whole sentences', () => {
    for (const [problem, ask] of Object.values(doctorTexts).map((text) => text('X', 'Y'))) {
      expect(problem).toMatch(/^\S.*(?:[.»]|Y|X)$/);
      expect(ask).toMatch(/^(?:Demandez|Ouvrez|Mettez|Collez|Corrigez|Choisissez|Si|Envoyez).*\.$/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { discoveryLink, oembed } from '../embed/oembed.js';
import { oembedFiles } from '../src/links/oembed.js';

const SITE = 'https://school.example/metier-widgets/site/';
const QUIZ = `${SITE}embed.html?widget=metier-quiz&metier=perfusionniste`;
const ask = (query: Readonly<Record<string, string>>, init?: RequestInit) =>
  new Request(`https://school.example/oembed?${new URLSearchParams(query).toString()}`, init);
const bodyOf = async (response: Response) => (await response.json()) as Record<string, unknown>;

describe('the oEmbed handler', () => {
  it('answers for a widget of its site with a frame that is ready to be put in', async () => {
    const response = oembed(ask({ url: QUIZ }), { site: SITE, providerName: 'École' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await bodyOf(response)).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'École',
      provider_url: SITE,
      title: 'Perfusionniste – Test d’orientation',
      html: `<iframe src="${QUIZ.replace('&', '&amp;')}" title="Perfusionniste – Test d’orientation" width="720" height="640" frameborder="0"></iframe>`,
      width: 720,
      height: 640,
      cache_age: 86400,
    });
  });

  it('keeps to the size that it is told, and ignores sizes that are none', async () => {
    const sized = await bodyOf(oembed(ask({ url: QUIZ, maxwidth: '300', maxheight: '200' }), { site: SITE }));
    expect(sized).toMatchObject({ width: 300, height: 200, html: expect.stringContaining('width="300" height="200"') as string });
    for (const wrong of ['-5', '0', 'x', '1e999', '2.5'])
      expect(await bodyOf(oembed(ask({ url: QUIZ, maxwidth: wrong }), { site: SITE }))).toMatchObject({ width: 720 });
  });

  it('carries only settings that are some, and nothing out of their quotes', async () => {
    const hostile = `${SITE}embed.html?widget=metier-card&metier=%22%3E%3Cscript%3E&onload=alert(1)&theme=dark#"><b>`;
    const { html } = await bodyOf(oembed(ask({ url: hostile }), { site: SITE }));
    expect(html).toMatch(/^<iframe src="[^"<>]*widget=metier-card&amp;metier=%22%3E%3Cscript%3E&amp;theme=dark" title="[^"<>]*"[^<>]*><\/iframe>$/);
  });

  it('without a site answers for what is on its own origin only', () => {
    expect(oembed(ask({ url: QUIZ })).status).toBe(200);
    expect(oembed(ask({ url: QUIZ.replace('school', 'other') })).status).toBe(404);
  });

  it.each([
    ['nothing', {}, 400],
    ['no address', { url: 'x' }, 404],
    ['another site', { url: 'https://other.example/embed.html?widget=metier-quiz' }, 404],
    ['a folder beside', { url: `${SITE}other/embed.html?widget=metier-quiz` }, 404],
    ['another page', { url: `${SITE}index.html?widget=metier-quiz` }, 404],
    ['no widget', { url: `${SITE}embed.html` }, 404],
    ['a script', { url: 'javascript:alert(1)//embed.html?widget=metier-quiz' }, 404],
    ['XML', { url: QUIZ, format: 'xml' }, 501],
  ])('refuses %s', (_, query, status) => expect(oembed(ask(query as Record<string, string>), { site: SITE }).status).toBe(status));

  it('reads only', () => expect(oembed(ask({ url: QUIZ }, { method: 'POST' }), { site: SITE }).status).toBe(405));
});

describe('oEmbed without a program on the server', () => {
  const files = oembedFiles(['perfusionniste'], { site: SITE, titleOf: () => 'Perfusionniste' });

  it('is a resource and a page for each widget, and for each of a profession', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.json'))).toEqual([
      'oembed/metier-card.json',
      'oembed/metier-card/perfusionniste.json',
      'oembed/metier-quiz.json',
      'oembed/metier-quiz/perfusionniste.json',
      'oembed/metier-compare.json',
    ]);
    for (const path of files.keys()) expect(files.has(path.replace(/\.\w+$/, '.html')) && files.has(path.replace(/\.\w+$/, '.json'))).toBe(true);
  });

  it('says in its files what the handler says', async () => {
    const answered = await bodyOf(oembed(ask({ url: QUIZ }), { site: SITE }));
    expect(JSON.parse(files.get('oembed/metier-quiz/perfusionniste.json') ?? '')).toEqual(answered);
  });

  it('has pages that lead to the widget and name their resource', () => {
    const page = files.get('oembed/metier-quiz/perfusionniste.html');
    expect(page).toContain(discoveryLink(`${SITE}oembed/metier-quiz/perfusionniste.json`, 'Perfusionniste – Test d’orientation'));
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${QUIZ.replace('&', '&amp;')}">`);
  });
});

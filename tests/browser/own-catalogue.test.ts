import { expect, fixture, html } from '@open-wc/testing';
import '../../components/metier-card/define.js';
import '../../components/metier-quiz/define.js';
import { press, sees } from './visitor.js';

/** Nothing here may import the bundled professions: what is asked is whether the elements do. */
const asked = (file: string): boolean => performance.getEntriesByType('resource').some(({ name }) => name.includes(file));

describe('a host with its own professions', () => {
  before(() => performance.setResourceTimingBufferSize(5000));

  it('does not carry the bundled ones, until an element without them needs these', async () => {
    performance.clearResourceTimings();
    const record: unknown = await (await fetch('/data/professions/soudeur.json')).json();
    const catalogue = { professions: [record] };
    const card = await fixture<HTMLElement>(html`<metier-card metier="soudeur" variant="full" .catalogue=${catalogue}></metier-card>`);
    await sees(card, 'Se décider');
    const quiz = await fixture<HTMLElement>(html`<metier-quiz metier="soudeur" .catalogue=${catalogue}></metier-quiz>`);
    await sees(quiz, 'Commencer');
    await press(quiz, 'Commencer');
    expect(asked('/generated/index')).to.be.false;

    const bundled = await fixture<HTMLElement>(html`<metier-card metier="soudeur"></metier-card>`);
    await sees(bundled, 'Soudeur');
    expect(asked('/generated/index')).to.be.true;
  });
});

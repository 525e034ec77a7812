import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import './define.js';
import type { MetierCard } from './metier-card.element.js';

describe('metier-card', () => {
  it('shows a profession in short from the index alone', async () => {
    const card = await fixture<MetierCard>(html`<metier-card metier="perfusionniste"></metier-card>`);
    expect(card.shadowRoot?.textContent).to.contain('Perfusionniste').and.to.contain('Salaire');
  });

  it('tells the developer of an unknown profession, with the nearest ids, and the visitor in a sentence', async () => {
    const card = document.createElement('metier-card');
    card.setAttribute('metier', 'perfusioniste');
    setTimeout(() => document.body.append(card));
    const { detail } = await oneEvent(card, 'metier-error');
    expect(detail.message).to.contain('"perfusionniste"');
    expect(card.shadowRoot?.textContent).to.contain('Ce métier ne se trouve pas dans notre catalogue.');
    card.remove();
  });
});

import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { bundledCatalogue, loadProfession } from '../../src/catalogue/bundled/bundled-catalogue.js';
import { spokenTitle } from '../../src/catalogue/spoken-title.js';
import { baseItemIds } from '../../src/questionnaire/items.js';
import type { ProfessionSummary } from '../../src/catalogue/record/summary.js';
import type { Answers } from '../../src/scoring/types.js';
import { onlyTraits, technical } from '../../tests/browser/answer-sets.js';
import { catalogueWith, failing, twins, waiting } from '../../tests/browser/catalogues.js';
import {
  all,
  elementsOf,
  focused,
  focusIsIn,
  levelOf,
  listenToWarnings,
  nameOf,
  names,
  one,
  plain,
  press,
  record,
  sees,
  settled,
  textOf,
  type,
} from '../../tests/browser/visitor.js';
import '../metier-card/define.js';
import '../metier-quiz/define.js';
import { visitor } from '../shared/visitor.js';
import './define.js';
import type { MetierQuiz } from '../metier-quiz/metier-quiz.element.js';
import type { MetierCompare } from './metier-compare.element.js';

const FOUR = ['perfusionniste', 'microtechnicien', 'technicien-gaz-medicaux', 'technologue-imagerie-medicale'] as const;
const OTHERS = ['technicien-son', 'horloger', 'soudeur', 'electricien-installateur', 'infirmier-soins-generaux'];
const titleOf = (id: string) => spokenTitle(bundledCatalogue().get(id)!);
/** A suggestion says more than its title. */
const beginningWith = (text: string): RegExp => new RegExp(`^${text}`);
const at = async (width: number, template: ReturnType<typeof html>): Promise<MetierCompare> => {
  const wrapper = await fixture<HTMLElement>(html`<div>${template}</div>`);
  wrapper.style.setProperty('width', `${width}px`);
  const compare = wrapper.querySelector('metier-compare')!;
  await settled(compare);
  return compare;
};
const wide = (...ids: readonly string[]) => at(1000, html`<metier-compare metiers=${ids.join(' ')}></metier-compare>`);
const narrow = (...ids: readonly string[]) => at(300, html`<metier-compare metiers=${ids.join(' ')}></metier-compare>`);
const editable = (...ids: readonly string[]) => at(1000, html`<metier-compare editable metiers=${ids.join(' ')}></metier-compare>`);

const columns = (compare: MetierCompare) => names(one(compare, 'table'), 'columnheader').slice(1);
const labels = (compare: MetierCompare) => names(compare, 'rowheader');
const rowLabelled = (compare: MetierCompare, label: string) =>
  all(compare, 'row').find((candidate) => all(candidate, 'rowheader', label).length > 0 && all(candidate, 'cell').length > 0);
const rowOf = (compare: MetierCompare, label: string) => {
  const row = rowLabelled(compare, label);
  return row ? names(row, 'cell') : undefined;
};
const arrived = (compare: MetierCompare) => sees(compare, 'Ce qui pèse');

describe('metier-compare', () => {
  let warnings: readonly string[];
  let stop: () => void;
  before(() => Promise.all([import('../../src/catalogue/search.js'), ...[...FOUR, ...OTHERS].map(loadProfession)]));
  beforeEach(() => ({ warnings, stop } = listenToWarnings()));
  afterEach(() => stop());

  for (const count of [2, 3, 4]) {
    it(`sets ${count} professions side by side`, async () => {
      const compare = await wide(...FOUR.slice(0, count));
      await arrived(compare);
      expect(columns(compare)).to.deep.equal(FOUR.slice(0, count).map(titleOf));
      one(compare, 'checkbox').click();
      await settled(compare);
      expect(labels(compare)).to.include.members([
        'Accès',
        'Pénurie et accès',
        'Études',
        'Quotidien',
        'En bref',
        'Conditions',
        'Gardes et nuits',
        'Domaines',
        'Salaire',
      ]);
      expect(labels(compare), 'no answers, no result').not.to.contain('Tes réponses');
      for (const id of FOUR.slice(0, count)) {
        const { keyCards, tagline } = bundledCatalogue().get(id)!;
        expect(textOf(compare)).to.contain(plain(tagline)).and.to.contain(plain(keyCards.studies));
      }
      expect(rowOf(compare, 'En bref')).to.have.length(count);
      const { pros, cons } = (await loadProfession('perfusionniste')).prosAndCons!;
      for (const text of [...pros, ...cons]) expect(textOf(compare)).to.contain(plain(text));
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is a table, with headers of columns and rows', async () => {
    const compare = await wide(...FOUR.slice(0, 3));
    await arrived(compare);
    one(compare, 'checkbox').click();
    await settled(compare);
    expect(nameOf(one(compare, 'table'))).to.equal('Métiers comparés');
    for (const row of all(compare, 'row').slice(1)) {
      const headers = all(row, 'rowheader');
      const cells = [...all(row, 'cell')];
      const span = cells.reduce((sum, cell) => sum + ((cell as HTMLTableCellElement).colSpan || 1), 0);
      if (headers.length > 0 && cells.length > 0) expect(span, nameOf(headers[0]!)).to.equal(3);
      else expect(headers.length + cells.length, textOf(row)).to.equal(1);
    }
  });

  it('says that the professions are on their way, then shows them', async () => {
    const { catalogue, letGo } = waiting();
    const compare = await at(1000, html`<metier-compare metiers="perfusionniste microtechnicien" .catalogue=${catalogue}></metier-compare>`);
    expect(names(compare, 'heading')).to.deep.equal(['Comparer des métiers']);
    expect(names(compare, 'status').filter(Boolean)).to.deep.equal(['Les métiers arrivent…']);
    letGo();
    await arrived(compare);
    expect(all(compare, 'alert')).to.have.length(0);
    expect(columns(compare)).to.deep.equal(['perfusionniste', 'microtechnicien'].map(titleOf));
  });

  it('shows nothing of a catalogue that was replaced while its records were on the way', async () => {
    const old = waiting((profession) => ({ ...profession, prosAndCons: { pros: ['Avantage de l’ancien catalogue'], cons: ['Autre'], sources: [] } }));
    const compare = await at(1000, html`<metier-compare metiers="perfusionniste microtechnicien" .catalogue=${old.catalogue}></metier-compare>`);
    compare.catalogue = bundledCatalogue();
    await arrived(compare);
    old.letGo();
    await settled(compare);
    expect(textOf(compare)).not.to.contain('Avantage de l’ancien catalogue');
  });

  it('draws the interests of each profession, with the visitor’s over them, and tells them in words and numbers', async () => {
    const outlined = (compare: MetierCompare) => compare.shadowRoot!.querySelectorAll('thead .fingerprint-person').length;
    const compare = await wide(...FOUR);
    await arrived(compare);
    expect(rowOf(compare, 'Domaines')!.every((words) => words.startsWith('Surtout '))).to.equal(true);
    expect(outlined(compare)).to.equal(0);
    compare.answers = technical;
    await sees(compare, 'Tes réponses');
    await settled(compare);
    expect(outlined(compare)).to.equal(4);
    one(compare, 'summary', 'Lire le graphique en tableau').click();
    await settled(compare);
    expect(textOf(all(compare, 'table').at(-1)!))
      .to.contain('toi')
      .and.to.contain('/ 100');
  });

  describe('which professions', () => {
    it('too few: says so, to the visitor and to the developer', async () => {
      const compare = await wide('perfusionniste');
      expect(textOf(compare)).to.contain('Il faut au moins deux métiers pour comparer.');
      expect(all(compare, 'table')).to.have.length(0);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('metiers="perfusionniste"').and.to.contain('2 to 4');
    });

    it('none: says so to the visitor', async () => {
      const compare = await at(1000, html`<metier-compare></metier-compare>`);
      expect(textOf(compare)).to.contain('Il faut au moins deux métiers pour comparer.');
    });

    it('too many: compares the first four', async () => {
      const compare = await wide(...FOUR, 'technicien-son');
      expect(columns(compare)).to.deep.equal(FOUR.map(titleOf));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('metiers').and.to.contain('5').and.to.contain('at most 4');
      expect(textOf(compare)).to.contain('5 métiers étaient demandés : les 4 premiers sont comparés.');
    });

    it('unknown or named twice: compares the others', async () => {
      const errors = record<CustomEvent<{ code: string }>>('metier-error');
      const compare = await at(1000, html`<metier-compare metiers="perfusionniste, perfusioniste microtechnicien perfusionniste"></metier-compare>`);
      expect(columns(compare)).to.deep.equal(['perfusionniste', 'microtechnicien'].map(titleOf));
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['unknown-profession']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('metiers').and.to.contain('"perfusioniste"').and.to.contain('"perfusionniste"');
      expect(textOf(compare)).to.contain('« perfusioniste » ne se trouve pas dans notre catalogue : les autres métiers sont comparés.');
    });

    it('others than before: compares these, also from a property', async () => {
      const compare = await wide('perfusionniste', 'microtechnicien');
      compare.metiers = ['technicien-son', 'horloger', 'soudeur'];
      await settled(compare);
      expect(columns(compare)).to.deep.equal(['technicien-son', 'horloger', 'soudeur'].map(titleOf));
    });
  });

  describe('« Différences seulement »', () => {
    it('folds what is the same in one line at first, and shows it among the rest when asked', async () => {
      const compare = await wide('perfusionniste', 'technologue-imagerie-medicale');
      await arrived(compare);
      const toggle = one<HTMLInputElement>(compare, 'checkbox', 'Différences seulement');
      expect(toggle.checked).to.equal(true);
      const [line] = names(compare, 'summary').filter((name) => name.startsWith('Ce qui se ressemble : '));
      const alike = line!.replace('Ce qui se ressemble : ', '').split(', ');
      expect(textOf(compare)).to.contain(`${alike.length} critère`);
      const before = labels(compare);
      for (const label of alike) expect(before).not.to.contain(label);
      toggle.focus();
      toggle.click();
      await settled(compare);
      expect(labels(compare)).to.include.members(alike);
      expect(names(compare, 'summary').join()).not.to.contain('Ce qui se ressemble');
      expect(focused()).to.equal(toggle);
    });

    it('sets first what separates the professions most', async () => {
      const compare = await wide('menuisier', 'horloger', 'photographe');
      await sees(compare, 'Ce qui les sépare le plus');
      const spread = (label: string) => {
        const words = ['Rarement', 'Parfois', 'De temps en temps', 'Souvent', 'Très souvent'];
        const places = rowOf(compare, label)!.map((cell) => words.findIndex((word) => cell.startsWith(word)));
        return Math.max(...places) - Math.min(...places);
      };
      const frequencies = labels(compare).filter((label) => /Effort physique|Déplacements|Gardes et nuits|Urgence/.test(label));
      const spreads = frequencies.map(spread);
      expect(spreads).to.deep.equal([...spreads].sort((a, b) => b - a));
    });

    it('folds away what one profession alone has, and never says of it that others lack it', async () => {
      const [first, second] = bundledCatalogue().professions as readonly [ProfessionSummary, ProfessionSummary];
      const { salary: _, ...poor } = second;
      const paid = { ...first, salary: { amount: 'gross', country: 'BE', scope: 'profession', year: 2025, mean: 3000 } } as const;
      const catalogue = catalogueWith(() => bundledCatalogue().load(first.id), [paid, poor]);
      const compare = await at(1000, html`<metier-compare metiers="${paid.id} ${poor.id}" .catalogue=${catalogue}></metier-compare>`);
      await sees(compare, 'En bref');
      expect(labels(compare)).not.to.contain('Salaire');
      expect(names(compare, 'summary').some((name) => name === `Seulement pour ${spokenTitle(paid)} : Salaire`)).to.equal(true);
    });

    it('says when there is none', async () => {
      const compare = await at(1000, html`<metier-compare metiers="premier second" .catalogue=${twins()}></metier-compare>`);
      await sees(compare, 'Ce qui se ressemble');
      expect(textOf(compare)).to.contain('Aucune différence dans ce que nous savons de ces métiers.').and.not.to.contain('Quotidien');
      one(compare, 'checkbox').click();
      await settled(compare);
      expect(textOf(compare)).to.contain('Quotidien').and.not.to.contain('Aucune différence');
    });
  });

  describe('where there is little room', () => {
    it('shows all professions under each criterion, by name', async () => {
      const ids = [FOUR[0], FOUR[1], FOUR[2]] as const;
      const compare = await narrow(...ids);
      await arrived(compare);
      const row = all(compare, 'row').find((candidate) => all(candidate, 'rowheader', 'En bref').length > 0)!;
      const seen = (row as HTMLElement).innerText;
      for (const id of ids)
        expect(plain(seen))
          .to.contain(bundledCatalogue().get(id)!.title.inclusive)
          .and.to.contain(plain(bundledCatalogue().get(id)!.tagline));
    });

    it('takes less than eleven phone screens for three professions: of a long list two, the rest behind a line', async () => {
      const compare = await narrow('perfusionniste', 'technologue-imagerie-medicale', 'technicien-gaz-medicaux');
      await arrived(compare);
      expect(compare.getBoundingClientRect().height).to.be.below(11 * 640);
      expect(textOf(compare)).not.to.contain('Spécialisations possibles');
      const [line] = all(compare, 'button', '6 autres');
      line!.click();
      expect(textOf(compare)).to.contain('Spécialisations possibles');
    });

    it('has as many professions in a line as there is room for whole words', async () => {
      for (const [width, lines] of [
        [300, 4],
        [740, 1],
      ] as const) {
        const compare = await at(width, html`<metier-compare metiers=${FOUR.join(' ')}></metier-compare>`);
        await arrived(compare);
        const tops = all(rowLabelled(compare, 'Qualités')!, 'cell').map((cell) => Math.round(cell.getBoundingClientRect().top));
        expect(new Set(tops).size, `${width} px`).to.equal(lines);
      }
    });

    it('is still a table to assistive technology', async () => {
      const compare = await narrow('perfusionniste', 'microtechnicien');
      await arrived(compare);
      expect(nameOf(one(compare, 'table'))).to.equal('Métiers comparés');
      one(compare, 'summary', 'Lire le graphique en tableau').click();
      await settled(compare);
      // Boxes that are no longer those of a table lose its native roles.
      const parts = [...elementsOf(compare)].filter(({ localName }) => ['table', 'thead', 'tbody', 'tr', 'th', 'td'].includes(localName));
      const stripped = parts.filter((part) => !part.hasAttribute('role') && !getComputedStyle(part).display.startsWith('table'));
      expect(all(compare, 'table')).to.have.length(2);
      expect(stripped.map(textOf)).to.deep.equal([]);
      expect(columns(compare)).to.deep.equal(['perfusionniste', 'microtechnicien'].map(titleOf));
      expect(rowOf(compare, 'En bref')).to.have.length(2);
    });

    it('lets a phone remove and order, with buttons that can be seen and touched', async () => {
      const compare = await at(300, html`<metier-compare editable metiers=${FOUR.slice(0, 3).join(' ')}></metier-compare>`);
      await arrived(compare);
      for (const button of all(compare, 'button', /^(?:Retirer|Déplacer)/)) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), nameOf(button)).to.be.at.least(24);
        expect(button.checkVisibility({ opacityProperty: true, visibilityProperty: true }), nameOf(button)).to.equal(true);
      }
      await press(compare, `Retirer ${titleOf(FOUR[0])}`);
      expect(columns(compare)).to.deep.equal([FOUR[1], FOUR[2]].map(titleOf));
    });

    it('lets nothing that stays in view take more than a fifth of the window', async () => {
      for (const width of [300, 1000]) {
        const compare = await at(width, html`<metier-compare editable metiers=${FOUR.join(' ')}></metier-compare>`);
        await arrived(compare);
        await nextFrame();
        for (const element of elementsOf(compare)) {
          if (getComputedStyle(element).position !== 'sticky') continue;
          expect(element.getBoundingClientRect().height, `${element.localName} at ${width}`).to.be.at.most(innerHeight / 5);
        }
      }
    });
  });

  describe('that the visitor may edit', () => {
    it('adds a profession that is searched for, and tells the page', async () => {
      const compare = await editable('perfusionniste', 'microtechnicien');
      const changes = record<CustomEvent<{ metiers: readonly string[] }>>('metier-compare-change');
      const search = one<HTMLInputElement>(compare, 'combobox', /^Ajouter un métier/);
      await type(compare, search, 'infirm');
      await sees(compare, /\d métiers? trouvé/);
      const suggestion = titleOf('infirmier-soins-generaux');
      await press(compare, beginningWith(suggestion), 'option');
      expect(names(compare, 'status').join()).to.contain(`Ajouté : ${suggestion}. 3 métiers comparés.`);
      expect(columns(compare).at(-1)).to.equal(suggestion);
      expect(changes.map(({ detail }) => detail.metiers)).to.deep.equal([['perfusionniste', 'microtechnicien', 'infirmier-soins-generaux']]);
      expect(focused()).to.equal(search);
      expect(search.value).to.equal('');
    });

    it('has focus back in the search at once, however long the record takes', async () => {
      const slow = waiting();
      const catalogue = catalogueWith((id) => (id === 'horloger' ? slow.catalogue : bundledCatalogue()).load(id));
      const compare = await at(
        1000,
        html`<metier-compare editable metiers="perfusionniste microtechnicien" .catalogue=${catalogue}></metier-compare>`,
      );
      const search = one<HTMLInputElement>(compare, 'combobox');
      await type(compare, search, 'horlog');
      await press(compare, beginningWith(titleOf('horloger')), 'option');
      expect(focused()).to.equal(search);
      expect(columns(compare), 'the others stay meanwhile').to.have.length(2);
      slow.letGo();
      await waitUntil(() => columns(compare).length === 3);
      expect(columns(compare).at(-1)).to.equal(titleOf('horloger'));
    });

    it('takes a suggestion with the keyboard once one is chosen, without accents, up to four', async () => {
      const compare = await editable('perfusionniste', 'microtechnicien');
      const key = async (search: HTMLElement, name: string) => {
        const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
        search.dispatchEvent(event);
        await settled(compare);
        return event;
      };
      for (const [text, id] of [
        ['electricien', 'electricien-installateur'],
        ['horlog', 'horloger'],
      ] as const) {
        const search = one<HTMLInputElement>(compare, 'combobox');
        const before = columns(compare).length;
        await type(compare, search, text);
        expect((await key(search, 'Enter')).defaultPrevented, 'the host’s form is not sent').to.equal(true);
        expect(columns(compare), 'nothing was chosen').to.have.length(before);
        await key(search, 'ArrowDown');
        const active = search.getAttribute('aria-activedescendant')!;
        expect(nameOf(compare.shadowRoot!.getElementById(active)!)).to.match(beginningWith(titleOf(id)));
        await key(search, 'Enter');
        expect(columns(compare).at(-1)).to.equal(titleOf(id));
        expect(focusIsIn(compare)).to.equal(true);
      }
      expect(all(compare, 'combobox')).to.have.length(0);
      await press(compare, `Retirer ${titleOf('horloger')}`);
      expect(all(compare, 'combobox')).to.have.length(1);
    });

    it('keeps what is typed as it was typed, spaces and caret too, whatever the search does meanwhile', async () => {
      const compare = await editable('perfusionniste', 'microtechnicien');
      const search = one<HTMLInputElement>(compare, 'combobox');
      search.focus();
      for (const text of ['aide ', 'soignant ']) {
        search.setRangeText(text, search.value.length, search.value.length, 'end');
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        compare.setAttribute('heading-level', text === 'aide ' ? '3' : '4'); // the element draws again
        await settled(compare);
      }
      expect(search.value).to.equal('aide soignant ');
      await sees(compare, /métiers? trouvé/);
      search.setSelectionRange(0, 0);
      search.setRangeText('l', 0, 0, 'end');
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(compare);
      expect(search.value).to.equal('laide soignant ');
      expect(search.selectionStart).to.equal(1);
    });

    it('shows nothing that was found for what the field no longer holds', async () => {
      const compare = await editable('perfusionniste', 'microtechnicien');
      const search = one<HTMLInputElement>(compare, 'combobox');
      for (const text of ['horlog', 'horloger', '']) {
        search.value = text;
        search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      await settled(compare);
      expect(names(compare, 'option')).to.deep.equal([]);
      expect(textOf(compare)).not.to.contain('trouvé');
    });

    it('orders by buttons, tells the page, and keeps focus on what was moved', async () => {
      const compare = await editable(...FOUR.slice(0, 3));
      const changes = record<CustomEvent<{ metiers: readonly string[] }>>('metier-compare-change');
      await press(compare, `Déplacer vers la droite ${titleOf(FOUR[0])}`);
      expect(columns(compare)).to.deep.equal([FOUR[1], FOUR[0], FOUR[2]].map(titleOf));
      expect(nameOf(focused())).to.equal(`Déplacer vers la droite ${titleOf(FOUR[0])}`);
      await press(compare, `Déplacer vers la droite ${titleOf(FOUR[0])}`);
      expect(columns(compare)).to.deep.equal([FOUR[1], FOUR[2], FOUR[0]].map(titleOf));
      expect(nameOf(focused())).to.equal(`Déplacer vers la gauche ${titleOf(FOUR[0])}`);
      expect(changes.at(-1)!.detail.metiers).to.deep.equal([FOUR[1], FOUR[2], FOUR[0]]);
    });

    it('says when nothing is found, and never offers what is already there', async () => {
      const compare = await editable('perfusionniste', 'microtechnicien');
      const search = one<HTMLInputElement>(compare, 'combobox');
      await type(compare, search, 'zzz');
      expect(textOf(compare)).to.contain('Aucun métier trouvé');
      await type(compare, search, 'perfusionniste');
      expect(names(compare, 'option').join()).not.to.contain(titleOf('perfusionniste'));
    });

    it('removes a profession, tells the page, down to where there is nothing to compare', async () => {
      const compare = await editable(...FOUR.slice(0, 3));
      const changes = record<CustomEvent<{ metiers: readonly string[] }>>('metier-compare-change');
      await press(compare, `Retirer ${titleOf('microtechnicien')}`);
      expect(columns(compare)).to.deep.equal([titleOf(FOUR[0]), titleOf(FOUR[2])]);
      expect(nameOf(focused())).to.equal('Comparer des métiers');
      await press(compare, `Retirer ${titleOf('perfusionniste')}`);
      expect(textOf(compare)).to.contain('Il faut au moins deux métiers');
      expect(focusIsIn(compare)).to.equal(true);
      expect(changes.map(({ detail }) => detail.metiers)).to.deep.equal([[FOUR[0], FOUR[2]], [FOUR[2]]]);
      await type(compare, one<HTMLInputElement>(compare, 'combobox'), 'perfusion');
      await press(compare, beginningWith(titleOf('perfusionniste')), 'option');
      expect(columns(compare)).to.deep.equal([FOUR[2], FOUR[0]].map(titleOf));
    });

    it('opens the sheet from the head of a column, with a way back to it', async () => {
      const compare = await wide('perfusionniste', 'microtechnicien');
      await arrived(compare);
      const chosen = record<CustomEvent<{ metier: string }>>('metier-select');
      const opener = one(compare, 'button', /^Microtechnicien/);
      opener.click();
      await sees(compare, 'Se décider');
      expect(chosen.map(({ detail }) => detail.metier)).to.deep.equal(['microtechnicien']);
      await press(compare, 'Revenir à la comparaison');
      expect(focused()).to.equal(opener);
      expect(columns(compare)).to.have.length(2);
    });

    it('without professions compares what the visitor kept, until it is changed here', async () => {
      const compare = await at(1000, html`<metier-compare editable></metier-compare>`);
      visitor.set({ shortlist: ['horloger', 'x-unknown', 'soudeur'] });
      await waitUntil(() => all(compare, 'columnheader').length === 3);
      expect(columns(compare)).to.deep.equal(['horloger', 'soudeur'].map(titleOf));
      await press(compare, `Retirer ${titleOf('soudeur')}`);
      visitor.set({ shortlist: ['horloger', 'soudeur', 'technicien-son'] });
      await settled(compare);
      expect(all(compare, 'table'), 'one alone is no comparison').to.have.length(0);
    });

    it('begins with an empty comparison', async () => {
      const compare = await at(1000, html`<metier-compare editable></metier-compare>`);
      expect(all(compare, 'combobox')).to.have.length(1);
      expect(warnings).to.deep.equal([]);
    });

    it('suggests only the professions of the host’s sector', async () => {
      const compare = await at(1000, html`<metier-compare editable sector="sante" metiers="perfusionniste microtechnicien"></metier-compare>`);
      await type(compare, one<HTMLInputElement>(compare, 'combobox'), 'e');
      const offered = names(compare, 'option');
      expect(offered).not.to.have.length(0);
      for (const name of offered)
        expect(bundledCatalogue().professions.find((profession) => name.startsWith(spokenTitle(profession)))!.sector).to.equal('sante');
    });

    it('cannot be changed unless the host allows it', async () => {
      const compare = await wide(...FOUR.slice(0, 3));
      expect(all(compare, 'combobox')).to.have.length(0);
      expect(all(compare, 'button', /^Retirer/)).to.have.length(0);
    });
  });

  describe('with the visitor’s answers', () => {
    const bands = (compare: MetierCompare) => names(compare, 'img');
    const laidOver = (compare: MetierCompare) => waitUntil(() => bands(compare).length > 0, 'bands appear');

    it('from the property lays them over: result with band, interests, conditions', async () => {
      const compare = await at(1000, html`<metier-compare metiers="perfusionniste microtechnicien" .answers=${technical}></metier-compare>`);
      await laidOver(compare);
      expect(rowOf(compare, 'Proche de tes réponses ?')).to.have.length(2);
      expect(bands(compare)).to.have.length(2);
      for (const name of bands(compare)) expect(name).to.match(/l’estimation est \d+ ; .* entre \d+ et \d+\.$/);
      expect(rowOf(compare, 'Gardes et nuits')!.every((cell) => cell.includes('d’après tes réponses : pas du tout pour toi'))).to.equal(true);
      expect(textOf(compare)).to.contain('toi').and.to.contain('invitation à explorer').and.to.contain('ni une sélection');
      compare.answers = null;
      await settled(compare);
      expect(bands(compare)).to.deep.equal([]);
      expect(labels(compare)).not.to.contain('Tes réponses');
    });

    it('too few of them: shows no score', async () => {
      const compare = await at(
        1000,
        html`<metier-compare metiers="perfusionniste microtechnicien" .answers=${{ [baseItemIds[0]!]: 4 }}></metier-compare>`,
      );
      await sees(compare, 'invitation à explorer');
      expect(bands(compare)).to.deep.equal([]);
    });

    it('some of them unreadable: uses the others and tells the developer', async () => {
      const errors = record<CustomEvent<{ code: string }>>('metier-error');
      const compare = await at(
        1000,
        html`<metier-compare
          metiers="perfusionniste microtechnicien"
          .answers=${{ ...technical, 'x-unknown': 9 } as unknown as Answers}
        ></metier-compare>`,
      );
      await laidOver(compare);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['answers-invalid']);
      expect(warnings.join()).to.contain('x-unknown');
    });

    describe('from a quiz on the page', () => {
      const page = async () => {
        const wrapper = await fixture<HTMLElement>(
          html`<div>
            <metier-compare metiers="perfusionniste microtechnicien" for="the-quiz"></metier-compare>
            <metier-quiz id="the-quiz"></metier-quiz>
          </div>`,
        );
        const [compare, quiz] = [wrapper.querySelector('metier-compare')!, wrapper.querySelector('metier-quiz')!];
        return { wrapper, compare, quiz };
      };

      it('follows each answer, the end and a new beginning', async () => {
        const { compare, quiz } = await page();
        expect(bands(compare)).to.deep.equal([]);
        await press(quiz, 'Commencer');
        await press(quiz, 'Tout à fait');
        await sees(compare, 'invitation à explorer');
        for (let left = 28; left > 0; left -= 1) await press(quiz, 'Plutôt oui');
        await laidOver(compare);
        await press(quiz, 'Recommencer');
        await waitUntil(() => bands(compare).length === 0);
        expect(labels(compare)).not.to.contain('Tes réponses');
      });

      it('knows answers that were there before it', async () => {
        const wrapper = await fixture<HTMLElement>(html`<div><metier-quiz id="the-quiz" .answers=${technical}></metier-quiz></div>`);
        const compare = document.createElement('metier-compare');
        Object.assign(compare, { metiers: 'perfusionniste microtechnicien', for: 'the-quiz' });
        wrapper.append(compare);
        await laidOver(compare);
      });

      it('prefers the property', async () => {
        const { compare, quiz } = await page();
        compare.answers = onlyTraits;
        quiz.answers = technical;
        await settled(quiz);
        await laidOver(compare);
        const own = bands(compare);
        await press(quiz, 'Revoir mes réponses');
        await press(quiz, 'Neutre');
        await settled(compare);
        expect(bands(compare)).to.deep.equal(own);
      });

      it('stops following when it is out of the page, and follows again when it is back', async () => {
        const { wrapper, compare, quiz } = await page();
        compare.remove();
        await press(quiz, 'Commencer');
        await press(quiz, 'Tout à fait');
        await settled(quiz);
        expect(compare.shadowRoot!.textContent).not.to.contain('invitation à explorer');
        wrapper.append(compare);
        await sees(compare, 'invitation à explorer');
      });

      it('appears in every order, and goes when the answers go', async () => {
        const wrapper = await fixture<HTMLElement>(
          html`<div><metier-compare metiers="perfusionniste microtechnicien" for="q"></metier-compare></div>`,
        );
        const compare = wrapper.querySelector('metier-compare')!;
        const quizOf = () => wrapper.querySelector<MetierQuiz>('#q')!;
        const put = () => {
          quizOf()?.remove();
          wrapper.append(Object.assign(document.createElement('metier-quiz'), { id: 'q' }));
          return quizOf();
        };
        const gone = () => waitUntil(() => bands(compare).length === 0, 'the profile goes');
        // Inserted later, answers set later still.
        const later = put();
        await settled(later);
        later.answers = technical;
        await laidOver(compare);
        later.answers = null;
        await gone();
        // Replaced under the same id.
        put().answers = technical;
        await laidOver(compare);
        quizOf().answers = null;
        await gone();
      });

      it('lays complete answers over any comparison of the page', async () => {
        const compare = await wide('perfusionniste', 'microtechnicien');
        await arrived(compare);
        const quiz = await fixture<MetierQuiz>(html`<metier-quiz></metier-quiz>`);
        quiz.answers = technical;
        await laidOver(compare);
        quiz.answers = null;
        await waitUntil(() => bands(compare).length === 0);
      });
    });
  });

  it('keeps what it has when a record cannot be had, says so, and tries again on request', async () => {
    const { catalogue } = failing(3);
    const errors = record<CustomEvent<{ code: string }>>('metier-error');
    const compare = await at(1000, html`<metier-compare metiers="perfusionniste microtechnicien" .catalogue=${catalogue}></metier-compare>`);
    await waitUntil(() => all(compare, 'alert').length === 1);
    expect(textOf(one(compare, 'alert'))).to.contain('n’a pas pu être chargée');
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['load-failed', 'load-failed']);
    expect(rowOf(compare, 'En bref')).to.have.length(2);
    await press(compare, 'Réessayer');
    await waitUntil(() => errors.length === 3);
    await settled(compare);
    expect(all(compare, 'alert'), 'one of two is still missing').to.have.length(1);
    expect(focusIsIn(compare)).to.equal(true);
    await press(compare, 'Réessayer');
    await waitUntil(() => all(compare, 'alert').length === 0);
    await arrived(compare);
    await settled(compare);
    expect(focusIsIn(compare), 'focus after success').to.equal(true);
  });

  it('links the titles to the host’s pages, never to a script', async () => {
    const compare = await at(1000, html`<metier-compare metiers="perfusionniste microtechnicien" profession-url="/metiers/{id}"></metier-compare>`);
    expect(all(compare, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(['/metiers/perfusionniste', '/metiers/microtechnicien']);
    compare.setAttribute('profession-url', 'javascript:alert("{id}")');
    await settled(compare);
    expect(all(compare, 'link')).to.have.length(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('profession-url="javascript:');
  });

  it('speaks with vous, under a title whose level the host decides', async () => {
    const compare = await at(
      1000,
      html`<metier-compare metiers="perfusionniste microtechnicien" register="vous" heading-level="4" .answers=${technical}></metier-compare>`,
    );
    await sees(compare, 'Vos réponses');
    expect(textOf(compare)).not.to.match(/\b(toi|tu as)\b/i);
    expect(levelOf(one(compare, 'heading', 'Comparer des métiers'))).to.equal(4);
  });
});

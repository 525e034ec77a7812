import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hints } from './hints.js';
import { professionSchema, type Profession } from '../../src/catalogue/record/schema.js';

const file = join(import.meta.dirname, '../../data/professions/soudeur.json');
const record = professionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const paths = (change: Partial<Profession>) => hints({ ...record, ...change } as Profession).map(({ path }) => path);

describe('hints to editors', () => {
  it('say nothing of a record as we would write it', () => {
    expect(hints(record)).toEqual([]);
  });

  it.each([
    'Tu assembles des pièces de métal',
    'Assembler ce que t’apporte un client',
    'Travailler à ton compte',
    'Le métier qui vous fait voyager',
    'Parlez-en à l’école',
    'Renseigne-toi à l’école',
    'Un métier utile. Vérifie les conditions',
    'VOTRE atelier',
  ])('find the reader spoken to in « %s »', (tagline) => {
    expect(paths({ tagline })).toEqual(['tagline']);
  });

  it.each([
    'Assembler des pièces chez les gens',
    'Prendre rendez-vous assez tôt',
    'La demande de soudure augmente',
    'Une tuerie de métal, un tuyau, un étau',
    'Le rez-de-chaussée de l’usine',
    'Les prototypes se testent en atelier',
    'On se sert d’un poste, de gants et d’un masque',
  ])('find nothing in « %s »', (tagline) => {
    expect(paths({ tagline })).toEqual([]);
  });

  it('look into every text, at any depth', () => {
    expect(paths({ missions: { items: ['Souder', 'Poser tes pièces'], sources: ['siep'] } })).toEqual(['missions.items.1']);
  });

  it('leave texts in another language alone', () => {
    expect(paths({ language: 'nl', tagline: 'Je last metaal tot een stuk' })).toEqual([]);
  });

  it('ask for what version 0.1 did not know', () => {
    const { codes: _codes, keywords: _keywords, ...old } = record;
    expect(hints(old).map(({ path }) => path)).toEqual(['codes.isco08', 'keywords']);
  });

  it('ask what is reserved, and for the word of today', () => {
    const access = { regulated: true, text: 'Accès réglementé', sources: ['siep'] };
    expect(paths({ access })).toEqual(['access.reserved']);
    expect(paths({ access: { ...access, reserved: 'self-employment' } })).toEqual(['access.reserved']);
    expect(paths({ access: { ...access, reserved: 'title' } })).toEqual([]);
  });

  it('ask to tell old and undated lists as text', () => {
    const flag = { region: 'wallonia', status: 'shortage', source: 'siep' } as const;
    const year = Number(record.updated.slice(0, 4));
    const shortage: Profession['shortage'] = [
      { ...flag, year },
      { ...flag, year: year - 1 },
      { ...flag, year: year - 2 },
      { ...flag, year: null },
    ];
    expect(paths({ shortage })).toEqual(['shortage.2.year', 'shortage.3.year']);
  });
});

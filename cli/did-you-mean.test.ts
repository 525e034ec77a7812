import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nearNames } from './did-you-mean.js';

const ids = readdirSync(join(import.meta.dirname, '../data/professions')).map((name) => name.replace('.json', ''));

const [fields, options, commands] = [
  ['title', 'tagline', 'tools', 'hook'],
  ['out', 'json', 'watch'],
  ['validate', 'build', 'stats'],
];

it.each([
  ['ttile', 'title', fields],
  ['tagLine', 'tagline', fields],
  ['keycards', 'keyCards', ['keyCards', 'keyFigures']],
  ['bild', 'build', commands],
  ['alidate', 'validate', commands],
  ['valider', 'validate', commands],
  ['jason', 'json', options],
  ['ou', 'out', options],
  ['r', 'R', ['R', 'I']],
  ['infirmiere', 'infirmier-soins-generaux', ids],
  ['boulangerie', 'boulanger-patissier', ids],
  ['coiffeuse', 'coiffeur', ids],
  ['vétérinaire', 'veterinaire', ids],
])('"%s" may have meant "%s"', (given, meant, known) => {
  expect(nearNames(known, given)[0]).toBe(meant);
});

it.each([
  ['foo', fields],
  ['', fields],
  ['bachelier', ['en-atelier', 'en-plein-air']],
  ['loud', options],
  ['title', []],
  ['astronaute', ids],
  ['__proto__', ids],
])('nothing is near "%s"', (given, known) => {
  expect(nearNames(known, given)).toEqual([]);
});

/** What the licences of the data ask to be said, where it is shipped and where it is shown. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { common } from '../src/messages/fr/common.js';

const licence = readFileSync(new URL('../LICENSE-DATA', import.meta.url), 'utf8').replace(/\s+/g, ' ');

it.each([
  [
    'O*NET',
    'This product includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. metier-widgets has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  ],
  ['ESCO', 'This service uses the ESCO classification of the European Commission (version 1.2.1).'],
  ['ROME', 'Source: France Travail, ROME 4.0, version 460, Licence Ouverte.'],
  ['ISCO-08', 'ISCO-08, International Labour Organization'],
])('the licence of the data says what %s asks for', (_, line) => {
  expect(licence).toContain(line);
});

it.each(['tu', 'vous'] as const)('visitors addressed as %s read all of the O*NET line', (address) => {
  for (const part of [
    'données O*NET® 30.2 du ministère américain du Travail (USDOL/ETA)',
    'licence CC BY 4.0',
    'O*NET® est une marque de USDOL/ETA',
    'metier-widgets a modifié une partie de ces informations',
    'USDOL/ETA n’a ni approuvé, ni soutenu, ni testé ces modifications',
  ]) {
    expect(common(address).onetAttribution.replace(/[\u00a0\u202f]/g, ' ')).toContain(part);
  }
});

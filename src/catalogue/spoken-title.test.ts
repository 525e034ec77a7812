import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from './bundled/bundled-catalogue.js';
import { spokenTitle } from './spoken-title.js';

const said = (inclusive: string, feminine: string, masculine: string, language = 'fr') =>
  spokenTitle({ title: { inclusive, feminine, masculine }, language });

describe('a title as it is said', () => {
  it('names both genders, and what they have in common once', () => {
    expect(said('Technicien·ne en gaz médicaux', 'Technicienne en gaz médicaux', 'Technicien en gaz médicaux')).toBe(
      'Technicienne ou technicien en gaz médicaux',
    );
    expect(said('Agent·e immobilier·ère', 'Agente immobilière', 'Agent immobilier')).toBe('Agente immobilière ou agent immobilier');
    expect(said('Infirmier(ère)', 'Infirmière', 'Infirmier')).toBe('Infirmière ou infirmier');
    expect(said('CNC-technicien·ne', 'CNC-technicienne', 'CNC-technicien')).toBe('CNC-technicienne ou CNC-technicien');
    expect(said('Verpleger/verpleegster', 'Verpleegster', 'Verpleger', 'nl')).toBe('Verpleegster of verpleger');
    expect(said('Pfleger/in', 'Pflegerin', 'Pfleger', 'de')).toBe('Pflegerin oder Pfleger');
    expect(said('Actor/actress', 'Actress', 'Actor', 'en')).toBe('Actress or actor');
  });

  it('stays as it is where it has one form', () => {
    expect(said('Juriste', 'Juriste', 'Juriste')).toBe('Juriste');
    expect(said('Sage-femme', 'Sage-femme', 'Maïeuticien')).toBe('Sage-femme');
  });

  it('has no dot for any profession of ours', () => {
    for (const profession of bundledCatalogue().professions) expect(spokenTitle(profession)).not.toMatch(/[·(]\p{L}+\)?$|·/u);
  });
});

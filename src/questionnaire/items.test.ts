import { describe, expect, it } from 'vitest';
import { itemTexts } from '../messages/fr/questions.js';
import { SCALES, TRAITS } from '../scoring/types.js';
import { bank, baseItemIds, isItemId, isRetired, itemIds, itemIdsByVersion, QUESTIONNAIRE_VERSION, questionnaire } from './items.js';

describe('the items', () => {
  it('are three a scale and one a trait for everybody, three or more traits reversed', () => {
    expect(baseItemIds).toHaveLength(29);
    for (const scale of SCALES)
      expect(questionnaire.interests.filter(({ id, scale: of }) => of === scale && !bank.some((item) => item.id === id))).toHaveLength(3);
    expect(questionnaire.traits.map(({ trait }) => trait).sort()).toEqual([...TRAITS].sort());
    expect(questionnaire.traits.filter(({ reversed }) => reversed).length).toBeGreaterThanOrEqual(3);
  });

  it('have two or more of each scale in reserve, the first six of six scales', () => {
    for (const scale of SCALES) expect(bank.filter((item) => item.scale === scale).length).toBeGreaterThanOrEqual(2);
    expect(new Set(bank.slice(0, 6).map(({ scale }) => scale)).size).toBe(6);
  });

  it('never ask twice in a row about one scale or one trait', () => {
    const dimensions = itemIds.map((id) => [...questionnaire.interests, ...questionnaire.traits].find((item) => item.id === id)!);
    for (const [position, item] of dimensions.slice(1).entries()) {
      const before = dimensions[position]!;
      if ('scale' in item && 'scale' in before) expect(item.scale).not.toBe(before.scale);
    }
  });

  it('set at most one activity of a scale in a hospital', () => {
    const texts = itemTexts('tu');
    for (const scale of SCALES) {
      const inHospital = questionnaire.interests.filter(
        ({ id, scale: of }) => of === scale && isItemId(id) && /hôpital|opération|médical|malade/.test(texts[id]),
      );
      expect(inHospital.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('versions', () => {
  it('give each its own items in its own order, the base first', () => {
    expect(itemIdsByVersion[QUESTIONNAIRE_VERSION]).toEqual(itemIds);
    expect(itemIds.slice(0, 29)).toEqual(baseItemIds);
    // Codes of version 1 address items by these places.
    expect(itemIdsByVersion['1']).toHaveLength(41);
    expect([0, 7, 28, 29, 40].map((place) => itemIdsByVersion['1']![place])).toEqual([
      'a-chilling-story',
      't-tiring-body',
      't-long-studies',
      'r-oxygen-pipes',
      's-shy-child',
    ]);
  });

  it('know what is not asked any more', () => {
    const retired = itemIdsByVersion['1']!.filter(isRetired);
    expect(retired.sort()).toEqual([
      'c-takeoff-checklist',
      'i-ancient-bone',
      'r-assemble-tiny-parts',
      'r-oxygen-pipes',
      's-explain-medical-device',
      't-long-studies',
      't-night-departure',
      't-tiring-body',
    ]);
    expect(['a-chilling-story', 'nonsense', 'toString'].filter(isRetired)).toEqual([]);
  });
});

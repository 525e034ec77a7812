import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseItemIds } from '../questionnaire/items.js';
import type { Answer, Answers } from '../scoring/types.js';
import { readCode, readLink } from './address.js';
import { decodeAnswers, encodeAnswers, linkToResult, readResultLink } from './functions-of-version-0.js';

const PAGE = 'https://school.example/metiers?page=2';
const answers: Answers = Object.fromEntries(baseItemIds.map((id, position) => [id, position % 6 === 0 ? null : ((position % 6) as Answer)]));
const told = vi.spyOn(console, 'warn').mockReturnValue(undefined);
afterEach(() => told.mockClear());

describe('the functions of version 0.1', () => {
  it('give what today’s functions read, and read it back', () => {
    expect(readCode(encodeAnswers(answers))).toMatchObject({ record: { answers } });
    expect(decodeAnswers(encodeAnswers(answers))).toEqual(answers);
    expect(readLink(linkToResult(PAGE, answers))).toMatchObject({ record: { answers } });
    expect(readResultLink(linkToResult(PAGE, answers))).toEqual({ metier: '', answers });
  });

  it('read what they wrote then, and tell what is no link of ours', () => {
    expect(Object.values(decodeAnswers('1.5') ?? {})).toEqual([5]);
    expect(readResultLink(`${PAGE}#metier-quiz=perfusionniste:1.5`)).toMatchObject({ metier: 'perfusionniste', answers: decodeAnswers('1.5') });
    expect(readResultLink(`${PAGE}#metier-quiz=perfusionniste:9.5342`)).toEqual({ metier: 'perfusionniste', answers: null, code: '9.5342' });
    expect([decodeAnswers('nothing'), readResultLink(`${PAGE}#top`), readResultLink('')]).toEqual([null, null, null]);
  });

  it('are told by their new name, each once', async () => {
    vi.resetModules();
    const again = await import('./functions-of-version-0.js');
    for (let times = 0; times < 2; times += 1) {
      again.linkToResult(PAGE, again.decodeAnswers(again.encodeAnswers(answers)) ?? {});
      again.readResultLink(PAGE);
    }
    expect(told.mock.calls.map(([message]) => /"(\w+)" is now "(\w+)"/.exec(String(message))?.slice(1))).toEqual([
      ['encodeAnswers', 'encodeRecord'],
      ['decodeAnswers', 'readCode'],
      ['linkToResult', 'linkTo'],
      ['readResultLink', 'readLink'],
    ]);
  });
});

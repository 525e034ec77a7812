/** What is compared when somebody looks for something: plain words, without accents, endings and slips. */

/** « Électricien·ne d’installation » as `electricien`, `installation`. */
export const plainWords = (text: string): readonly string[] => allWords(text).filter((word) => !EMPTY_WORDS.has(word));

/** What somebody typed: without « je veux travailler avec … », where anything else is left. */
export function typedWords(text: string): readonly string[] {
  const words = allWords(text);
  const meant = words.filter((word) => !EMPTY_WORDS.has(word) && !WISHING_WORDS.has(word));
  return meant.length > 0 ? meant : words;
}

/** People type a full stop for the point of inclusive writing. */
function allWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const uninflected = /[·•‧.]/.test(lower) ? lower.replace(/(\p{L})(?:[·•‧.]\p{L}+)+/gu, '$1') : lower;
  return uninflected
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plainWord)
    .filter(Boolean);
}

/** Remembered: a catalogue of 10,000 says the same words again and again. */
const plain = new Map<string, string>();

function plainWord(lower: string): string {
  let word = plain.get(lower);
  if (word === undefined) {
    word = lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
    plain.set(lower, word);
  }
  return word;
}

const EMPTY_WORDS = new Set(
  'a au aux avec c ce ces d dans de des du elle en et eux il ils j l la le les leur leurs m ma mes mon n ne nos notre nous on ou par pour qu que qui s sa se ses son sur t ta tes ton tu un une vos votre vous y'.split(
    ' ',
  ),
);
const WISHING_WORDS = new Set('aime aimerais boulot devenir faire je job metier metiers travail travailler veux voudrais'.split(' '));

/** What number, gender and the common endings leave of a plain word: the same for « boulangères » and « boulanger ». */
export function stem(word: string): string {
  if (isFixed(word)) return word;
  const singular = word.replace(/aux$/, 'al').replace(/[sx]$/, '').replace(/e+$/, '');
  return singular
    .replace(/^(.{3,})ess$/, '$1')
    .replace(/(.)\1$/, '$1')
    .replace(/eus$/, 'eur')
    .replace(/ric$/, 'eur')
    .replace(/v$/, 'f');
}

/** What a family of words has in common: « boulanger », « boulangerie ». */
export const cut = (word: string): string => word.slice(0, 7);

/** Short words and numbers that look alike mean different things. */
const isFixed = (word: string): boolean => word.length < 4 || /\d/.test(word);

/** How many slips a word may hold. */
export const slipsAllowed = (word: string): number => (isFixed(word) ? 0 : word.length < 8 ? 1 : 2);

/**
 * Whether `typed` is `word`, or the beginning of it, but for at most `most` letters that are wrong,
 * missing, too many or exchanged.
 */
export function isSlipOf(typed: string, word: string, most: number): boolean {
  if (word.length < typed.length - most || !beginAlike(typed, word)) return false;
  const reach = Math.min(word.length, typed.length + most);
  let [before, last, row]: [number[], number[], number[]] = [[], [], Array.from({ length: reach + 1 }, (_, index) => index)];
  for (let i = 1; i <= typed.length; i += 1) {
    [before, last, row] = [last, row, [i]];
    let least = i;
    for (let j = 1; j <= reach; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let distance = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        distance = Math.min(distance, (before[j - 2] as number) + 1);
      row.push(distance);
      if (distance < least) least = distance;
    }
    if (least > most) return false;
  }
  return row.some((distance) => distance <= most);
}

/** One of the first two letters is nearly always right: most words of a catalogue are passed over at once. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || a[1] === b[1] || (a[0] === b[1] && a[1] === b[0]);

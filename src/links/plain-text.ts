/** What programs make of an address or a code on its way, undone as far as it can be. */

/** Percent-encoding, more than once if need be, and HTML's references; whatever is broken stays as it is. */
export function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < 3 && plain.includes('%'); round += 1) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      }
    });
  }
  return plain.replace(/&(?:#(\d+)|#x([0-9a-f]+)|[a-z]+);/gi, (_, decimal?: string, hex?: string) => {
    const code = Number.parseInt(decimal ?? hex ?? '', hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** Letters and digits only, in lower case: line breaks, soft hyphens, dashes, quotes and the like are gone. */
export const lettersAndDigits = (text: string): string =>
  decoded(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

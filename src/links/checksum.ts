/**
 * The checksum of Bech32m (Bitcoin Improvement Proposal 350): six symbols of five bits. Any one symbol
 * that is wrong and any two neighbours that changed places are noticed, whatever the length; of other
 * damage one in a thousand million passes.
 */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CONSTANT = 0x2bc830a3;

export const CHECKSUM_LENGTH = 6;

export function checksum(symbols: readonly number[]): readonly number[] {
  const sum = remainder([...symbols, ...Array<number>(CHECKSUM_LENGTH).fill(0)]) ^ CONSTANT;
  return Array.from({ length: CHECKSUM_LENGTH }, (_, position) => (sum >>> (5 * (CHECKSUM_LENGTH - 1 - position))) & 31);
}

/** Whether symbols end with their own checksum. */
export const isWhole = (symbols: readonly number[]): boolean => remainder(symbols) === CONSTANT;

function remainder(symbols: readonly number[]): number {
  let sum = 1;
  for (const symbol of symbols) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ symbol;
    for (let bit = 0; bit < GENERATOR.length; bit += 1) if ((top >>> bit) & 1) sum ^= GENERATOR[bit] as number;
  }
  return sum;
}

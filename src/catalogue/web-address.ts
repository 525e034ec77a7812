/** As `URL.parse`, which browsers of the floor do not have; nor `URL.canParse`. */
export function parseAddress(address: string | URL, base?: string | URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

import { inflateSync } from 'node:zlib';

export interface PdfPage {
  readonly isLandscape: boolean;
  /** Everything that is printed on it, without spaces: the drawing says where words stand, not what stands between them. */
  readonly text: string;
}

/** The pages of a PDF as Chromium writes it. */
export function readPdf(pdf: Buffer): readonly PdfPage[] {
  const file = pdf.toString('latin1');
  const objects = new Map([...file.matchAll(/^(\d+) 0 obj\s([\s\S]*?)\bendobj/gm)].map(([, id, body]) => [Number(id), body ?? '']));
  const object = (reference: string | undefined) => objects.get(Number(reference)) ?? '';
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const glyphsOf = (id: string) => {
    const known = fonts.get(id) ?? glyphs(stream(object(/\/ToUnicode (\d+) 0 R/.exec(object(id))?.[1])));
    fonts.set(id, known);
    return known;
  };
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body))
    .map((body) => {
      const [, , , width = 0, height = 0] = /\/MediaBox\s*\[([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+)\]/.exec(body)?.map(Number) ?? [];
      const names = new Map(
        [...(/\/Font <<([\s\S]*?)>>/.exec(body)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, id ?? '']),
      );
      const drawing = stream(object(/\/Contents (\d+) 0 R/.exec(body)?.[1]));
      let font: ReadonlyMap<string, string> = new Map();
      let text = '';
      for (const [, name, codes] of drawing.matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
        if (name) font = glyphsOf(names.get(name) ?? '');
        else
          text +=
            codes
              ?.match(/.{4}/g)
              ?.map((code) => font.get(code.toUpperCase()) ?? '')
              .join('') ?? '';
      }
      return { isLandscape: width > height, text: text.replace(/\s/g, '') };
    });
}

function stream(body: string): string {
  const start = /stream\r?\n/.exec(body);
  if (!start) return '';
  const from = start.index + start[0].length;
  const content = body.slice(from, from + Number(/\/Length (\d+)/.exec(body)?.[1]));
  return /FlateDecode/.test(body) ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
}

/** By code of four hexadecimal digits, the letters that it stands for. */
function glyphs(map: string): ReadonlyMap<string, string> {
  const letters = (hexadecimal: string) => Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
  const found = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) found.set(code.toUpperCase(), letters(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1)
        found.set(
          code.toString(16).padStart(4, '0').toUpperCase(),
          letters((parseInt(text, 16) + code - parseInt(from, 16)).toString(16).padStart(4, '0')),
        );
  return found;
}

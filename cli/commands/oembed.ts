import { parseAddress } from '../../src/catalogue/web-address.js';
import { oembedFiles } from '../../src/links/oembed.js';
import { defineCommand } from '../command.js';
import { usageError } from '../command-error.js';
import { writeInside } from '../files.js';
import { readFolder } from '../records/folder-catalogue.js';

export const oembed = defineCommand('oembed', {
  options: { site: { type: 'string' }, out: { type: 'string' }, from: { type: 'string' }, name: { type: 'string' } },
  least: 0,
  most: 0,

  async work({ values: { site, out, from, name } }, { print, complain, tell, say, dataOf }) {
    if (!out) throw usageError(({ command }) => command.outMissing);
    if (!site || !/^https?:$/.test(parseAddress(site)?.protocol ?? '')) throw usageError(({ command }) => command.siteMissing);
    const { catalogue, errors } = await readFolder(from);
    tell(errors);
    if (errors.length > 0) complain(say.writing.leftOut(errors.length));
    const ids = catalogue.professions.map(({ id }) => id);
    const files = oembedFiles(ids, { site, titleOf: (id) => catalogue.get(id)?.title.inclusive, providerName: name });
    for (const [path, content] of files) await writeInside(out, path, content, { overwrite: true });
    print(say.writing.files(files.size, out));
    return { code: 0, data: { errors: dataOf(errors), out, files: [...files.keys()] } };
  },
});

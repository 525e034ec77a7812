import { parseAddress } from '../../src/catalogue/web-address.js';
import { oembedFiles } from '../../src/links/oembed.js';
import { plural, readArguments, UsageError, type Command } from '../command.js';
import { writeInside } from '../files.js';
import { readFolder } from '../records/folder-catalogue.js';

export const oembed: Command = {
  usage: '--site <address> --out <folder> [--from <folder>] [--name <provider>]',
  summary: 'writes what lets other sites, such as WordPress, show a widget when its address is pasted',
  help: `Writes into the folder named by --out, which is the folder "site" of dist on your server:

  oembed/<element>.json, oembed/<element>/<id>.json   what other sites read (oEmbed 1.0)
  oembed/<element>.html, oembed/<element>/<id>.html   the addresses to paste there

  --site <address>   where that folder is, as others see it, such as https://school.example/metier-widgets/site/
  --name <provider>  who offers the widgets, for previews`,

  async run(args, { print }) {
    const { values } = readArguments(args, {
      options: { site: { type: 'string' }, out: { type: 'string' }, from: { type: 'string' }, name: { type: 'string' } },
      least: 0,
      most: 0,
    });
    const { site, out } = values;
    if (!out) throw new UsageError('--out is missing: the folder to write into.');
    if (!site || !/^https?:$/.test(parseAddress(site)?.protocol ?? ''))
      throw new UsageError('--site is missing: the address of that folder, with https://.');
    const { catalogue } = await readFolder(values.from);
    const ids = catalogue.professions.map(({ id }) => id);
    const files = oembedFiles(ids, { site, titleOf: (id) => catalogue.get(id)?.title.inclusive, providerName: values.name });
    for (const [path, content] of files) await writeInside(out, path, content, { overwrite: true });
    print(`${plural(files.size, 'file')} written to ${out}`);
    return 0;
  },
};

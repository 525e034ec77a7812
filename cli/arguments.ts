import { parseArgs, type ParseArgsConfig } from 'node:util';
import { usageError } from './command-error.js';
import { nearNames } from './did-you-mean.js';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Given<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>>;

/** @throws {CommandError} an option that does not exist, one without its value, or too many or too few arguments */
export function readArguments<const T extends Options>(
  given: readonly string[],
  { options, least, most }: { readonly options: T; readonly least: number; readonly most: number },
): Given<T> {
  const args = [...given];
  // Node's own sentences are in one language: what it would refuse is refused here.
  for (const token of parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option)
      throw usageError(
        ({ command }) => command.unknownOption(rawName),
        nearNames(Object.keys(options), name).map((near) => `--${near}`),
      );
    // A value that looks like an option is one that was forgotten, unless it is written with "=".
    const isForgotten = value === undefined || (!token.inlineValue && value.length > 1 && value.startsWith('-'));
    if (option.type === 'string' && isForgotten) throw usageError(({ command }) => command.needsValue(rawName));
    if (option.type === 'boolean' && value !== undefined) throw usageError(({ command }) => command.takesNoValue(rawName));
  }
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
  const { length } = parsed.positionals;
  if (length < least) throw usageError(({ command }) => command.missing);
  if (length > most) throw usageError(({ command }) => command.tooMuch(String(parsed.positionals[most])));
  return parsed;
}

import type * as z from 'zod/mini';

/** As far as we look into a schema. */
interface Part {
  readonly _zod: { readonly def: { readonly shape?: Readonly<Record<string, Part>>; readonly element?: Part; readonly innerType?: Part } };
}

/** The names of what an object may have at a place in a schema; none where no object is expected. */
export function knownFields(schema: z.ZodMiniType, path: readonly PropertyKey[]): readonly string[] {
  let part: Part | undefined = bare(schema as unknown as Part);
  for (const step of path) {
    const { shape, element }: Part['_zod']['def'] = part?._zod.def ?? {};
    part = bare(typeof step === 'number' ? element : shape && Object.hasOwn(shape, step) ? shape[String(step)] : undefined);
  }
  return Object.keys(part?._zod.def.shape ?? {});
}

/** What may be absent, `null` or has a default, without that. */
function bare(part: Part | undefined): Part | undefined {
  let inner = part;
  while (inner?._zod.def.innerType) inner = inner._zod.def.innerType;
  return inner;
}

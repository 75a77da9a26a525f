import type { z } from 'zod';

type Def = z.core.$ZodTypes['_zod']['def'];

const unwrap = (schema: z.core.$ZodType): Def => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return unwrap(def.innerType);
    case 'pipe':
      return unwrap(def.in);
    default:
      return def;
  }
};

/** The fields an object may have at this path of a schema; none where there is no object. */
export function fieldsOf(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const def = unwrap(schema);
  const [step, ...rest] = path;
  if (def.type === 'array') return step === undefined ? [] : fieldsOf(def.element, rest);
  if (def.type !== 'object') return [];
  if (step === undefined) return Object.keys(def.shape);
  const field = def.shape[String(step)];
  return field ? fieldsOf(field, rest) : [];
}

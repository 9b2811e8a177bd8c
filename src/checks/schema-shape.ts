import { z } from 'astro/zod';

/** The schema of the value at a path, with what only says that it may be left out taken off. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const bare = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return bare instanceof z.ZodType ? bare : undefined;
  if (bare instanceof z.ZodObject) {
    const field: unknown = bare.shape[String(step)];
    return field instanceof z.ZodType ? schemaAt(field, rest) : undefined;
  }
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest);
  if (bare instanceof z.ZodRecord) return schemaAt(bare.valueType, rest);
  return undefined;
}

/** The names that may stand in the group at a path; none where any name may. */
export function namesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const group = schemaAt(schema, path);
  if (group instanceof z.ZodObject) return Object.keys(group.shape);
  const keys = group instanceof z.ZodRecord ? group.keyType : undefined;
  return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) {
    return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  }
  return schema;
}

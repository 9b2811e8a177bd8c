import { z } from 'astro/zod';

/** What a field is for, in the officer's words. */
export interface FieldDocs {
  /** As typed before the colon. */
  name: string;
  description: string;
  /** Its value as typed after the colon. */
  example: string;
  required: boolean;
}

/** The documentation of a schema's fields, in the schema's order. */
export function fieldDocs(schema: z.ZodObject): FieldDocs[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const meta = field instanceof z.ZodType ? metaOf(field) : undefined;
    return {
      name,
      description: meta?.description ?? '',
      example: String(meta?.['example'] ?? ''),
      required: field instanceof z.ZodType && !field.safeParse(undefined).success,
    };
  });
}

/** What is said of a field, or of the field inside that its value is made from. */
function metaOf(field: z.ZodType): z.GlobalMeta | undefined {
  const meta = field.meta();
  if (meta?.description) return meta;
  return field instanceof z.ZodPipe && field.in instanceof z.ZodType ? metaOf(field.in) : undefined;
}

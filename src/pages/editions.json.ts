import type { APIRoute } from 'astro';
import { getEditions, getPacks, getPartnership } from '../editions/archive.ts';
import { editionRecords } from '../web/editions-json.ts';
import { packRecords } from '../web/packs-json.ts';

export const GET: APIRoute = async () => {
  const { site } = await getPartnership();
  return Response.json([
    ...editionRecords(await getEditions(), site),
    ...packRecords(await getPacks(), site),
  ]);
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, getPartnership } from '../../../editions/archive.ts';
import { today } from '../../../editions/today.ts';
import { calendarFile, calendarType } from '../../../web/calendar.ts';
import { type DatedSession, upcoming } from '../../../web/sessions.ts';

export const getStaticPaths = (async () => {
  const { courses } = await getLibrary();
  return upcoming(courses, today()).map((dated) => ({
    params: { id: dated.course.id, session: dated.name },
    props: { dated },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dated: DatedSession }> = async ({ props: { dated } }) => {
  const { shortName, site } = await getPartnership();
  return new Response(calendarFile([dated], { name: `${shortName} training`, site }), calendarType);
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary, getPartnership } from '../editions/archive.ts';
import { today } from '../editions/today.ts';
import { calendarFile, calendarType } from '../web/calendar.ts';
import { upcoming } from '../web/sessions.ts';

export const getStaticPaths = (async () => {
  const { courses } = await getLibrary();
  return courses.length > 0 ? [{ params: { calendar: 'training' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const [{ courses }, { shortName, site }] = await Promise.all([getLibrary(), getPartnership()]);
  return new Response(
    calendarFile(upcoming(courses, today()), { name: `${shortName} training`, site }),
    calendarType,
  );
};

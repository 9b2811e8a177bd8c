import type { APIRoute } from 'astro';
import picture from '../../markdown/reference/path.svg?raw';

/** The picture of the examples. */
export const GET: APIRoute = () => new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });

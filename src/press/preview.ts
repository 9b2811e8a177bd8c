/**
 * Runs in the browser, in the live preview only: sets the print page on pages with the code that the press uses, so
 * that an officer sees what will be printed.
 */
import * as Paged from 'pagedjs';
import type { InPagePress } from './paginate/in-page-press.ts';
import { pageScripts } from './paginate/scripts.ts';

const scope = window as unknown as { Paged: unknown; press: InPagePress };
const place = 'print-preview-scroll';
const job = JSON.parse(document.getElementById('press-job')?.textContent ?? '{}') as { scale?: number };
const kept = [...document.head.querySelectorAll('[data-pagedjs-ignore]')];
const html = document.documentElement.outerHTML;

scope.Paged = { ...Paged };
for (const install of pageScripts) install();
const { pages } = await scope.press.paginate({
  html: html.replace(/<(script|style)[^>]*(?:data-pagedjs-ignore|src=)[^>]*>[\s\S]*?<\/\1>/g, ''),
  printAddress: location.href,
  publicAddress: location.href,
  title: document.title,
  lang: document.documentElement.lang,
  scale: job.scale ?? 1,
});
document.head.append(...kept);
document.documentElement.style.setProperty('--preview-scale', String(job.scale ?? 1));
document.documentElement.dataset['pages'] = String(pages);

// A save reloads the page: stay where the reader was.
const key = `${place}:${location.pathname}`;
window.scrollTo({ top: Number(sessionStorage.getItem(key) ?? 0) });
window.addEventListener('pagehide', () => sessionStorage.setItem(key, String(window.scrollY)));

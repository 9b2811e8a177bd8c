/** Runs in the browser, in the live preview only: sets the print page as pages, as the press does. */
import { Previewer } from 'pagedjs';

const place = 'print-preview-scroll';

await new Previewer().preview();
for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
  const target = document.getElementById(number.dataset['pageOf'] ?? '');
  const page = target?.closest<HTMLElement>('.pagedjs_page');
  number.textContent = page?.dataset['pageNumber'] ?? '';
}
document.documentElement.dataset['pages'] = String(document.querySelectorAll('.pagedjs_page').length);

// A save reloads the page: stay where the reader was.
const key = `${place}:${location.pathname}`;
window.scrollTo({ top: Number(sessionStorage.getItem(key) ?? 0) });
window.addEventListener('pagehide', () => sessionStorage.setItem(key, String(window.scrollY)));

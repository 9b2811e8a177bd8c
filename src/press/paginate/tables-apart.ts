import type { PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `takeTablesApart` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installTablesApart(): void {
  const scope = window as unknown as PressWindow;

  /** Furniture's tables only on the last rung, and never a form: there is nothing in it to be long. */
  function takeTablesApart(part: ParentNode, rung: number): void {
    for (const table of part.querySelectorAll('table')) {
      const isForm = [...table.tBodies].every((body) => body.textContent.trim() === '');
      if (!isForm && (rung === 4 || !table.closest('[data-furniture]'))) takeApart(table);
    }
  }

  /** An entry a row, each value below the other after its column's name; the names stand above as they were typed. */
  function takeApart(table: HTMLTableElement): void {
    const head = table.tHead?.rows[0];
    const names = [...(head?.cells ?? [])].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    const whole = piece('div', 'table', table);
    if (table.caption) whole.append(moved(table.caption, piece('div', 'caption', table.caption)));
    for (const row of [...table.rows]) {
      const entry = piece('div', row === head ? 'head' : 'row', row);
      for (const [index, cell] of [...row.cells].entries()) {
        if (cell.textContent.trim() === '' && !cell.querySelector('img, svg, [id]')) continue;
        if (row === head) {
          if (entry.hasChildNodes()) entry.append(furniture(', '));
          entry.append(moved(cell, piece('span', 'name', cell)));
          continue;
        }
        const isTitle = index === 0 && cell.textContent.length <= 80;
        const value = piece('div', isTitle ? 'title' : 'value', cell);
        if (!isTitle && names[index]) value.append(furniture(`${shortName(names[index])}: `));
        entry.append(moved(cell, value));
      }
      whole.append(entry);
    }
    table.replaceWith(whole);
  }

  /** It stands in full above: beside each value its beginning is enough. */
  function shortName(name: string): string {
    return name.length <= 80 ? name : `${name.slice(0, 80).replace(/\s+\S*$/, '')}…`;
  }

  function piece(name: string, what: string, from: Element): HTMLElement {
    const element = from.ownerDocument.createElement(name);
    for (const kept of ['id', 'lang', 'dir', 'data-furniture']) {
      const value = from.getAttribute(kept);
      if (value !== null) element.setAttribute(kept, value);
    }
    element.dataset['apart'] = what;
    return element;
  }

  function furniture(words: string): HTMLElement {
    const element = document.createElement('span');
    element.dataset['furniture'] = '';
    element.textContent = words;
    return element;
  }

  function moved(from: Element, to: HTMLElement): HTMLElement {
    to.append(...from.childNodes);
    return to;
  }

  scope.press ??= {};
  scope.press.takeTablesApart = takeTablesApart;
}

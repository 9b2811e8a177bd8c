import type { ColumnPlan, PressWindow } from './in-page-press.ts';

/**
 * Runs inside the shell page, once: adds `columns` to `press`. It is sent to the browser as text, so it must hold
 * everything that it uses.
 */
export function installColumns(): void {
  const scope = window as unknown as PressWindow;

  // Parts that are not split fill two even columns badly: the columns' widths are chosen so that they end together.
  function plan(element: HTMLElement, roomPx: number): ColumnPlan {
    const gap = (Number(element.dataset['gapMm']) / 25.4) * 96;
    const width = element.getBoundingClientRect().width - gap;
    const shares = (element.dataset['columnShares'] ?? '50').split(' ').map(Number);
    const known = new Map<number, number[]>();
    const heightsAt = (share: number): number[] => {
      const heights = known.get(share) ?? measuredAt((width * share) / 100);
      known.set(share, heights);
      return heights;
    };
    const measuredAt = (column: number): number[] => {
      element.style.width = `${column}px`;
      const heights = [...element.children].map((part) => part.getBoundingClientRect().height);
      element.style.width = '';
      return heights;
    };
    const plans = shares.map((share) => bestBreak(share, heightsAt(share), heightsAt(100 - share)));
    const fitting = plans.find(({ height }) => height <= roomPx);
    return fitting ?? plans.reduce((best, other) => (other.height < best.height ? other : best));
  }

  /** Where the second column had better begin. */
  function bestBreak(share: number, left: readonly number[], right: readonly number[]): ColumnPlan {
    const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
    let best: ColumnPlan = { share, inFirst: left.length, height: sum(left) };
    for (let inFirst = 1; inFirst < left.length; inFirst += 1) {
      const height = Math.max(sum(left.slice(0, inFirst)), sum(right.slice(inFirst)));
      if (height < best.height) best = { share, inFirst, height };
    }
    return best;
  }

  function apply(element: HTMLElement, { share, inFirst }: ColumnPlan): void {
    const parts = [...element.children];
    const columns = [parts.slice(0, inFirst), parts.slice(inFirst)].map((inColumn) => {
      const column = document.createElement('div');
      column.className = 'column';
      column.append(...inColumn);
      return column;
    });
    element.replaceChildren(...columns);
    element.style.display = 'grid';
    element.style.gridTemplateColumns = `minmax(0, ${share}fr) minmax(0, ${100 - share}fr)`;
    element.style.columnGap = `${element.dataset['gapMm']}mm`;
  }

  scope.press ??= {};
  scope.press.columns = { plan, apply };
}

/**
 * What two pages hold: smaller letters where the ticked parts are long, and as many notes as there is room for then. The sheet
 * is as wide on screen as on paper, so what is measured here is what is printed; the page is the shorter one of the two sizes,
 * A4 as wide and US Letter as high.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { notesThatFit, PAGES, pagesOf } from '../../core/report/fit.ts';

/** US Letter less its margins (report.css), and less what a printer's rounding takes. */
const PAGE_MM = 279.4 - 2 * 14 - 5;
const PAGE_PX = (PAGE_MM * 96) / 25.4;
/** What is never cut in two (sheet.css), and a heading, that stays with what follows it. */
const WHOLE = '.block, h3, p, tr';
/** The line that says how many more notes there are. */
const MORE_PX = 24;

export interface Room {
  readonly tight: boolean;
  /** How many notes are shown. */
  readonly notes: number;
}

interface Tried extends Room {
  readonly of: readonly unknown[];
  readonly measured: boolean;
}

/**
 * @param notes how many there are
 * @param of measured anew whenever one of them changes
 */
export function useRoom(root: RefObject<HTMLElement | null>, notes: number, of: readonly unknown[]): Room {
  // All of it in usual letters first: what is not there cannot be measured.
  const first: Tried = { of, tight: false, notes, measured: false };
  const [state, keep] = useState(first);
  const tried = of.every((one, index) => one === state.of[index]) ? state : first;
  useLayoutEffect(() => {
    const sheet = root.current;
    if (sheet !== null && !tried.measured) keep(measured(sheet, tried));
  });
  return tried;
}

function measured(sheet: HTMLElement, tried: Tried): Tried {
  const lines = heights([...sheet.querySelectorAll('.notes :is(h3, li)')]);
  const blocks = heights([...sheet.querySelectorAll(WHOLE)].filter(isOutermost));
  if (!tried.tight && pagesOf(blocks, PAGE_PX) > PAGES) return { ...tried, tight: true };
  return { ...tried, notes: notesThatFit(blocks, lines, MORE_PX, PAGE_PX), measured: true };
}

/** A part of the sheet that is in another one moves with it; notes are counted apart. */
function isOutermost(one: Element): boolean {
  return one.parentElement?.closest(`${WHOLE}, .notes`) === null;
}

/** From the top of each to that of the next, so that the room between them counts too; a heading with what follows it. */
function heights(elements: readonly Element[]): readonly number[] {
  const moved = elements.filter((_, index) => elements[index - 1]?.tagName !== 'H3');
  const tops = moved.map((one) => one.getBoundingClientRect().top);
  const end = elements.at(-1)?.getBoundingClientRect().bottom ?? 0;
  return tops.map((top, index) => (tops[index + 1] ?? end) - top);
}

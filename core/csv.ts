/** A table as the text of a CSV file: RFC 4180, with what a spreadsheet in the Netherlands or elsewhere expects. */

/** Null is an empty cell. */
export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The sign in numbers; with a decimal comma a semicolon parts the columns. */
export const CSV_STYLES = ['comma', 'point'] as const;
export type CsvStyle = (typeof CSV_STYLES)[number];

/** Excel reads a file as UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
/** RFC 4180 asks for both, in every system. */
const LINE_END = '\r\n';

export function csvOf({ columns, rows }: Table, style: CsvStyle): string {
  const separator = style === 'comma' ? ';' : ',';
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => written(cell, style)).join(separator) + LINE_END;
  return BYTE_ORDER_MARK + [columns, ...rows].map(line).join('');
}

function written(cell: Cell, style: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const text = String(cell);
    // A decimal comma stands in no need of quotes: then columns are parted by semicolons.
    return style === 'comma' ? text.replace('.', ',') : text;
  }
  const safe = harmless(cell);
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A spreadsheet takes a text that begins so for a formula, which may call a program or an address; an apostrophe makes it
 * text again (OWASP, "CSV Injection"). The wide signs are those of East Asian keyboards.
 */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

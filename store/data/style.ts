/** How somebody's tables are written: as last chosen, else as the language has it. */
import { keepAside, recall } from '../../browser/kept.ts';
import { CSV_STYLES, type CsvStyle } from '../../core/csv.ts';
import { language } from '../words.ts';

export function csvStyle(): CsvStyle {
  const kept = recall('csv');
  return CSV_STYLES.find((one) => one === kept) ?? (language.value === 'nl' ? 'comma' : 'point');
}

export function chooseCsvStyle(style: CsvStyle): void {
  keepAside('csv', style);
}

/** The words of a report: around the sheet in the language of the app, on the sheet in the one that was chosen for it. */
import { computed } from '@preact/signals';
import type { CheckInText } from '../content/check-in/check-in.ts';
import type { ExerciseTexts } from '../content/exercises/exercise.ts';
import type { Language } from '../content/language.ts';
import type { MineWords } from '../content/mine/mine.ts';
import type { ProgrammeText } from '../content/programme/programme.ts';
import type { ReportText, SheetWords } from '../content/report/report.ts';
import { IE_PER_MICROGRAM } from '../core/supplements/dose.ts';
import type { Dose } from '../core/supplements/product.ts';
import type { Finding } from '../core/supplements/sums.ts';
import type { LocalDate } from '../core/time.ts';
import { reportLanguage } from './report-choice.ts';
import { lazyText } from './texts.ts';

const reportIn = {
  nl: async () => (await import('../content/report/nl.ts')).reportNl,
  en: async () => (await import('../content/report/en.ts')).reportEn,
};

const reportText = lazyText<ReportText>(reportIn);
export const reportWords = computed(() => reportText.value?.page ?? null);

interface Written {
  readonly language: Language;
  readonly words: SheetWords;
  /** What became of a score, and the seven steps. */
  readonly checkIn: CheckInText;
  readonly mine: MineWords;
  readonly exercises: ExerciseTexts;
  readonly programme: ProgrammeText;
}

const written = lazyText<Written>(
  {
    nl: async () => {
      const [
        { sheet: words },
        { checkInNl: checkIn },
        { mineNl: mine },
        { exercisesNl: exercises },
        { programmeNl: programme },
      ] = await Promise.all([
        reportIn.nl(),
        import('../content/check-in/nl.ts'),
        import('../content/mine/nl.ts'),
        import('../content/exercises/nl.ts'),
        import('../content/words/chunk.nl.ts'),
      ]);
      return { language: 'nl', words, checkIn, mine, exercises, programme };
    },
    en: async () => {
      const [
        { sheet: words },
        { checkInEn: checkIn },
        { mineEn: mine },
        { exercisesEn: exercises },
        { programmeEn: programme },
      ] = await Promise.all([
        reportIn.en(),
        import('../content/check-in/en.ts'),
        import('../content/mine/en.ts'),
        import('../content/exercises/en.ts'),
        import('../content/words/chunk.en.ts'),
      ]);
      return { language: 'en', words, checkIn, mine, exercises, programme };
    },
  },
  reportLanguage,
);

/** All that a sheet is written with. */
export type Paper = Written & ReturnType<typeof pen>;

export const paper = computed<Paper | null>(() =>
  written.value === null ? null : { ...written.value, ...pen(written.value) },
);

/** Dates, figures and doses as the sheet's own language writes them. */
function pen({ language, mine }: Written) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const read = (date: LocalDate, options: Intl.DateTimeFormatOptions) =>
    Temporal.PlainDate.from(date).toLocaleString(locale, options);
  // Without a mark for thousands: it would look like a decimal one.
  const number = (figure: number, digits = 1) =>
    figure.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: digits });
  const dose = ({ amount, unit }: Dose) => `${number(amount, 4)} ${mine.units[unit]}`;
  const sum = ({ substance, total }: Pick<Finding, 'substance' | 'total'>) => {
    if (substance === 'collagen') return dose({ amount: total, unit: 'g' });
    if (substance !== 'vitamin-d') return dose({ amount: total, unit: 'mg' });
    const units = dose({ amount: total * IE_PER_MICROGRAM, unit: 'IE' });
    return `${dose({ amount: total, unit: 'µg' })} (${units})`;
  };
  return {
    number,
    dose,
    /** "16 november 2026" */
    date: (date: LocalDate) => read(date, { day: 'numeric', month: 'long', year: 'numeric' }),
    /** "16 nov" */
    short: (date: LocalDate) => read(date, { day: 'numeric', month: 'short' }),
    /** "nov 26" */
    month: (date: LocalDate) => read(date, { month: 'short', year: '2-digit' }),
    /** "16 nov 2026" */
    dated: (date: LocalDate) => read(date, { day: 'numeric', month: 'short', year: 'numeric' }),
    /** The line that a dose above a limit must have beside it. */
    warning: ({ key, level, substance, total, limit }: Finding) => ({
      level: mine.levels[level],
      text: mine.findings[key]({
        total: sum({ substance, total }),
        limit: limit === null ? null : sum({ substance, total: limit }),
      }),
    }),
  };
}

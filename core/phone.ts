/** Phone numbers as people write them: with spaces, dashes, brackets, a plus. Ours only to dial. */

/** The longest number in the world has fifteen digits; the shortest that somebody calls here has three. */
const DIGITS = { min: 3, max: 15 };
/** Signs that stand between digits. */
const WRITTEN = /^\+?[\d\s()./-]*$/;
const LONGEST = 30;

/** Whether a text can be dialled. An empty one is no number, and allowed: somebody took it away. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (text === '') return true;
  return text.length <= LONGEST && WRITTEN.test(text) && digits >= DIGITS.min && digits <= DIGITS.max;
}

/** What a `tel:` link dials. The nought in brackets is for calls inside the country only. */
export function dialled(phone: string): string {
  const abroad = phone.startsWith('+') ? phone.replace('(0)', '') : phone;
  return abroad.replace(/[^\d+]/g, '');
}

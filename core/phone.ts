/** Phone numbers as people write them: with spaces, dashes, brackets, a plus. Ours only to dial. */

/** The signs that a number is written with; the rest of what makes one is asked where it is written. */
export const PHONE_SIGNS = /^[\d\s()./+-]{0,30}$/;

/** The longest number in the world has fifteen digits; the shortest that somebody calls here has three. */
const PHONE = /^\+?[\s()./-]*(\d[\s()./-]*){3,15}$/;

/** Whether a text can be dialled. An empty one is no number, and allowed: somebody took it away. */
export function isPhone(text: string): boolean {
  return text === '' || (PHONE_SIGNS.test(text) && PHONE.test(text));
}

/** What a `tel:` link dials. The nought in brackets is for calls inside the country only. */
export function dialled(phone: string): string {
  const abroad = phone.startsWith('+') ? phone.replace('(0)', '') : phone;
  return abroad.replace(/[^\d+]/g, '');
}

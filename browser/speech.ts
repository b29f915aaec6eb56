/** Spoken steps, by a voice that lives on this computer: a voice of a server would send the words there. */

/** A little slower than talk: somebody is moving along. */
const RATE = 0.95;

function speech(): SpeechSynthesis | null {
  return typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
}

/** @param language such as `nl` */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const voices = speech()?.getVoices() ?? [];
  return (
    voices.find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language)) ?? null
  );
}

export function canSpeak(language: string): boolean {
  return localVoice(language) !== null;
}

/** Browsers tell of their voices some time after a page has opened. @returns how to listen no more */
export function onVoices(hear: () => void): () => void {
  speech()?.addEventListener?.('voiceschanged', hear);
  return () => speech()?.removeEventListener?.('voiceschanged', hear);
}

/** In place of what is being said: by then that is of before. */
export function speak(text: string, language: string): void {
  const voice = localVoice(language);
  if (voice === null) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = RATE;
  hush();
  speech()?.speak(words);
}

export function hush(): void {
  speech()?.cancel();
}

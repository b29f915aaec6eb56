// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pressOnce } from '../../components/parts/show.tsx';

function held(target: Element, repeat: boolean): boolean {
  document.body.replaceChildren(target);
  target.addEventListener('keydown', (event) => pressOnce(event as KeyboardEvent));
  const event = new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true, bubbles: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

test('a button with Enter held down on it is pressed once', () => {
  expect(held(document.createElement('button'), false)).toBe(false);
  expect(held(document.createElement('button'), true)).toBe(true);
});

test('a held key still repeats in a field', () => {
  expect(held(document.createElement('input'), true)).toBe(false);
});

// @vitest-environment happy-dom
/** The moving figure on a page: named, drawn once, in step with its caller, still for whoever wants no motion. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Figure from '../../components/figure/Figure.tsx';
import { Still, Thumb } from '../../components/figure/Still.tsx';
import { motions } from '../../content/poses/index.ts';
import { EXERCISE_IDS } from '../../core/exercises.ts';

/** Frames that wait, by the number they were asked under. */
let frames: Map<number, FrameRequestCallback>;
let clock = 0;
let calm = false;

beforeEach(() => {
  frames = new Map();
  clock = 1000;
  calm = false;
  let asked = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    frames.set(++asked, frame);
    return asked;
  });
  vi.stubGlobal('cancelAnimationFrame', (number: number) => frames.delete(number));
  vi.stubGlobal('matchMedia', () => ({ matches: calm, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The browser draws: so many frames, so many milliseconds apart. */
function draw(count: number, apart = 16): void {
  for (let frame = 0; frame < count; frame++) {
    const waiting = [...frames.values()];
    frames.clear();
    clock += apart;
    for (const one of waiting) one(clock);
  }
}

/** Preact waits 35 ms for a frame before it runs effects, and then for its turn: no real time is sure to be enough. */
const flush = () => vi.advanceTimersByTimeAsync(100);
const paths = () => [...document.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();

async function show(props: Partial<Parameters<typeof Figure>[0]> = {}): Promise<void> {
  render(<Figure exercise="zij-reiken" playing={true} label="Opzij reiken" {...props} />, document.body);
  await flush();
}

test('has a name, and moves without being rendered again', async () => {
  await show();
  const image = document.querySelector('[role="img"]');
  expect(image?.getAttribute('aria-label')).toBe('Opzij reiken');
  const [first, nodes] = [paths(), [...document.querySelectorAll('path')]];
  draw(60);
  expect(paths()).not.toBe(first);
  expect(new Set(document.querySelectorAll('path'))).toEqual(new Set(nodes));
  expect(document.querySelector('[style]')).toBeNull();
});

test('stands still while it does not play, and goes on from there', async () => {
  await show();
  draw(60);
  const there = paths();
  await show({ playing: false });
  expect(frames.size).toBe(0);
  expect(paths()).toBe(there);
  await show();
  draw(1);
  expect(paths()).toBe(there);
});

test('loses no time and jumps nowhere after the page was hidden', async () => {
  await show();
  draw(60);
  const there = paths();
  draw(1, 60_000);
  expect(paths()).toBe(there);
});

test('asks for no more frames once it has gone', async () => {
  await show();
  draw(2);
  render(null, document.body);
  await flush();
  expect(frames.size).toBe(0);
});

test('follows its caller to any second, and alternates sides by itself', async () => {
  await show({ playing: false, at: 2.5 });
  const left = paths();
  await show({ playing: false, at: 7.5 });
  expect(paths()).not.toBe(left);
  await show({ playing: false, at: 12.5 });
  expect(paths()).toBe(left);
  await show({ playing: false, at: 7.5, side: 'right' });
  expect(paths()).toBe(left);
});

test('a caller that counts whole seconds makes it neither jump nor stutter', async () => {
  await show({ at: 3 });
  draw(50);
  const there = paths();
  await show({ at: 3, label: 'Nog eens' });
  expect(paths()).toBe(there);
  draw(12);
  const later = paths();
  await show({ at: 4 });
  expect(paths()).toBe(later);
  await show({ at: 8 });
  expect(paths()).not.toBe(later);
});

test('shows numbered poses to whoever wants no motion', async () => {
  calm = true;
  await show();
  expect(document.querySelectorAll('svg')).toHaveLength(3);
  expect(document.querySelector('[role="img"]')?.textContent).toBe('123');
  expect(frames.size).toBe(0);
});

test('every drawn exercise has still poses and a small picture', () => {
  for (const id of EXERCISE_IDS.filter((one) => one in motions)) {
    render(
      <>
        <Still exercise={id} label={id} />
        <Thumb exercise={id} />
      </>,
      document.body,
    );
    expect(document.querySelectorAll('.figure-thumb path').length, id).toBeGreaterThan(10);
    expect(document.body.innerHTML, id).not.toMatch(/NaN|undefined/);
  }
});

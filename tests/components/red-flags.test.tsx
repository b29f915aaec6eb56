// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import RedFlagCheck from '../../components/red-flags/RedFlagCheck.tsx';
import RedFlags from '../../components/red-flags/RedFlags.tsx';
import { RED_FLAG_SOURCES } from '../../content/red-flags/figures.ts';
import { redFlagsNl } from '../../content/red-flags/nl.ts';
import { RED_FLAG_IDS, type RedFlagId } from '../../content/red-flags/red-flag.ts';
import { pagesNl } from '../../content/words/pages.nl.ts';
import type { RedFlagGate } from '../../core/journal.ts';
import { newModel } from '../../core/model.ts';
import { HOME } from '../../core/route.ts';
import type { Settings } from '../../core/settings.ts';
import { model, route, truth } from '../../store/state.ts';
import { core } from '../../store/truth.ts';
import { answerRedFlags, changeSettings, confirmCare } from '../../store/verbs.ts';

truth.value = core;

vi.mock('../../store/verbs.ts', () => ({
  answerRedFlags: vi.fn(async () => ({ ok: true, seq: 1 })),
  changeSettings: vi.fn(async () => ({ ok: true, seq: 1 })),
  confirmCare: vi.fn(async () => ({ ok: true, seq: 1 })),
}));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

function answered(redFlags: RedFlagGate) {
  const fresh = newModel(0);
  model.value = { ...fresh, gates: { redFlags }, settings: { ...fresh.settings, language: 'nl' } };
}

function tick(id: RedFlagId) {
  const labels = [...document.querySelectorAll('label')];
  const label = labels.find((one) => one.textContent === redFlagsNl.flags[id]);
  label?.querySelector('input')?.click();
}

beforeEach(() => {
  vi.clearAllMocks();
  answered('unasked');
});
afterEach(() => render(null, document.body));

describe('a sign that was looked up', () => {
  afterEach(() => {
    route.value = HOME;
  });

  test.each([
    ['r1-plas', '[data-sign="r1-plas"]'],
    ['r3-nacht', '[data-sign="r3-nacht"]'],
  ])('%s has the focus', async (part, selector) => {
    route.value = { view: 'red-flags', part };
    render(<RedFlags />, document.body);
    await vi.waitFor(() => expect(document.activeElement?.matches(selector)).toBe(true));
  });

  test('stands with its call where it shows only with another', async () => {
    const seen = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    route.value = { view: 'red-flags', part: 'r3-leeftijd' };
    render(<RedFlags />, document.body);
    await vi.waitFor(() => expect(seen.mock.contexts).toEqual([find('[data-call="gp-week"]')]));
  });
});

describe('when to call', () => {
  beforeEach(async () => {
    render(<RedFlags />, document.body);
    await vi.waitFor(() => expect(find('.red-flags')).not.toBeNull());
  });

  test('shows every sign under whom to call, with 112 as a link', () => {
    const text = find('.red-flags')?.textContent;
    for (const id of RED_FLAG_IDS) {
      if (id !== 'r3-leeftijd') expect(text).toContain(redFlagsNl.flags[id]);
    }
    for (const advice of Object.values(redFlagsNl.advice)) expect(text).toContain(advice);
    expect(find('a[href="tel:112"]')).not.toBeNull();
    expect(find('.back')?.getAttribute('href')).toBe('#today');
  });

  test('shows the age only beside another sign of its level, and keeps nothing', async () => {
    const age = redFlagsNl.flags['r3-leeftijd'];
    expect(find('.red-flags')?.textContent).not.toContain(age);
    tick('r3-nacht');
    await vi.waitFor(() => expect(find('.red-flags')?.textContent).toContain(age));
    expect(answerRedFlags).not.toHaveBeenCalled();
  });
});

describe('from the list of signs', () => {
  const show = async (gate: RedFlagGate, phones: Partial<Settings> = {}) => {
    answered(gate);
    model.value = { ...model.value, settings: { ...model.value.settings, ...phones } };
    render(<RedFlags />, document.body);
    await vi.waitFor(() => expect(find('.red-flags')).not.toBeNull());
  };

  test('the questions can be answered anew, and any yes closes exercise', async () => {
    await show('none');
    find('[data-testid="red-flags-check"]')?.click();
    await vi.waitFor(() => expect(find('[data-testid="red-flags-none"]')).not.toBeNull());
    tick('r2-koorts');
    await vi.waitFor(() => expect(find('[data-testid="red-flags-any"]')).not.toBeNull());
    find('[data-testid="red-flags-any"]')?.click();
    expect(answerRedFlags).toHaveBeenCalledExactlyOnceWith('any');
  });

  test('exercise opens again after contact, and the list says so', async () => {
    await show('any');
    expect(find('[data-testid="red-flags-check"]')).toBeNull();
    find('[data-testid="confirm-care"]')?.click();
    expect(confirmCare).toHaveBeenCalledOnce();
    await show('contacted');
    await vi.waitFor(() => expect(find('.red-flags')?.textContent).toContain(pagesNl.redFlags.contactedDone));
    expect(find('[data-testid="red-flags-check"]')).not.toBeNull();
  });

  test('after contact the questions make way for the list', async () => {
    await show('none');
    find('[data-testid="red-flags-check"]')?.click();
    await vi.waitFor(() => expect(find('.red-flag-check')).not.toBeNull());
    answered('any');
    await vi.waitFor(() => expect(find('.call-first')).not.toBeNull());
    answered('contacted');
    await vi.waitFor(() => expect(find('[data-testid="red-flags-check"]')).not.toBeNull());
    expect(find('.red-flag-check')).toBeNull();
  });

  test('says what the list leans on', async () => {
    await show('none');
    expect(document.querySelectorAll('.red-flags .sources a')).toHaveLength(RED_FLAG_SOURCES.length);
  });

  test('one’s own numbers stand where the advice is to call them, never at 112', async () => {
    await show('any', { gpPhone: '010 - 123 45 67', outOfHoursPhone: '+31 (0)88 12 34 567' });
    const links = (selector: string) =>
      [...document.querySelectorAll(`${selector} a[href^="tel:"]`)].map((one) => one.getAttribute('href'));
    const [gp, outOfHours] = ['tel:0101234567', 'tel:+31881234567'];
    expect(links('.call-first')).toEqual([gp, outOfHours, 'tel:112']);
    expect(links('[data-call="emergency"]')).toEqual(['tel:112']);
    expect(links('.red-flags > [data-call="gp-now"]')).toEqual([gp, outOfHours, 'tel:112']);
    expect(links('[data-call="gp-today"]')).toEqual([gp, outOfHours]);
    expect(links('[data-call="gp-week"]')).toEqual([gp]);
    expect(find('[data-testid="call-gpPhone"]')?.textContent).toBe('Je huisarts: bel 010 - 123 45 67');
  });

  test('without numbers there is no empty link', async () => {
    await show('none');
    expect(document.querySelectorAll('.call-phone')).toHaveLength(0);
  });

  const write = (name: string, phone: string) => {
    const field = find(`[data-testid="${name}"]`) as HTMLInputElement;
    field.value = phone;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  test('a number is kept as it was written, and can be taken away', async () => {
    await show('none', { outOfHoursPhone: '0900 1515' });
    write('gpPhone', ' 010-1234567 ');
    expect(changeSettings).toHaveBeenLastCalledWith({ gpPhone: '010-1234567' });
    write('outOfHoursPhone', '');
    expect(changeSettings).toHaveBeenLastCalledWith({ outOfHoursPhone: '' });
  });

  test('what is no number is not kept, and says so', async () => {
    await show('none');
    write('gpPhone', 'dokter Jansen');
    await vi.waitFor(() => expect(find('.phones')?.textContent).toContain(pagesNl.redFlags.phoneWrong));
    expect(changeSettings).not.toHaveBeenCalled();
    const field = find('[data-testid="gpPhone"]') as HTMLInputElement;
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['dokter Jansen', 'true']);
  });
});

describe('the check before the first exercise', () => {
  const onDone = vi.fn();
  beforeEach(async () => {
    render(<RedFlagCheck onDone={onDone} />, document.body);
    await vi.waitFor(() => expect(find('[data-testid="red-flags-none"]')).not.toBeNull());
  });

  test('asks levels 1 and 2 on one screen', () => {
    const asked = RED_FLAG_IDS.filter((id) => !id.startsWith('r3'));
    expect(document.querySelectorAll('input[type="checkbox"]')).toHaveLength(asked.length);
  });

  test('*none of these* keeps none', async () => {
    find('[data-testid="red-flags-none"]')?.click();
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('none'));
    expect(answerRedFlags).toHaveBeenCalledExactlyOnceWith('none');
  });

  test('a tick keeps any, says whom to call and opens again after contact', async () => {
    tick('r1-plas');
    await vi.waitFor(() => expect(find('[data-testid="red-flags-any"]')).not.toBeNull());
    expect(find('[data-testid="red-flags-none"]')).toBeNull();
    find('[data-testid="red-flags-any"]')?.click();
    expect(answerRedFlags).toHaveBeenCalledExactlyOnceWith('any');
    answered('any');
    await vi.waitFor(() => expect(find('.call-first')?.textContent).toContain(redFlagsNl.advice['gp-now']));
    expect(onDone).not.toHaveBeenCalled();
    find('[data-testid="confirm-care"]')?.click();
    expect(confirmCare).toHaveBeenCalledOnce();
    find('[data-testid="call-read"]')?.click();
    expect(onDone).toHaveBeenCalledExactlyOnceWith('any');
  });
});

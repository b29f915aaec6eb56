/** The checks of the self-test, against what the timer of this page awaits. */
import { clearTest, lookAtOurselves } from '../browser/self-check.ts';
import { type Finding, findings } from '../core/self-check.ts';
import { nextLook } from '../core/timer/looks.ts';
import { browserOf, type System, systemOf } from '../core/user-agent.ts';
import { plan } from './plan.ts';
import { model } from './state.ts';
import { selfTest } from './verbs.ts';

export { testIsShown } from '../browser/self-check.ts';

/** Name and version of the browser, and the system under it. */
export function environment(): { readonly browser: string; readonly system: System } {
  const { userAgent } = navigator;
  return { browser: browserOf(userAgent), system: systemOf(userAgent) };
}

/** @returns whether a test notification is on its way */
export async function startSelfTest(): Promise<boolean> {
  await clearTest();
  return (await selfTest()).ok;
}

export async function checkOurselves(): Promise<readonly Finding[]> {
  const facts = await lookAtOurselves();
  return findings({ ...facts, awaited: nextLook(model.value.timer, plan.value) });
}

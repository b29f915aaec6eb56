/** Where each sentence on a dose has its figures from. `programme`: our own advice to ask, without a figure. */
import type { FindingKey } from '../../core/supplements/sums.ts';
import type { SourceId } from '../sources.ts';

export const FINDING_SOURCES: Readonly<Record<FindingKey, readonly [SourceId, ...SourceId[]]>> = {
  'omega-heart': ['ema-prac-2023-omega-3', 'bfr-2023-omega-3'],
  'omega-high': ['bfr-2009-omega-3', 'efsa-2012-omega-3'],
  'omega-above': ['efsa-2012-omega-3'],
  'magnesium-above': ['bfr-2017-magnesium'],
  'vitamin-d-high': ['efsa-2023-vitamin-d'],
  'vitamin-d-above': ['stcrt-2018-47982', 'efsa-2023-vitamin-d'],
  'vitamin-d-far-above': ['efsa-2023-vitamin-d'],
  'curcumin-form': ['anses-2022-turmeric', 'cot-2024-turmeric'],
  'curcumin-above': ['efsa-2010-curcumin', 'anses-2022-turmeric'],
  'piperine-medicines': ['ziegenhagen-2021'],
  'piperine-above': ['vkm-2016-piperine'],
  'collagen-kidneys': ['programme'],
  'vitamin-c-kidneys': ['thomas-2013'],
  'vitamin-c-sensor': ['programme'],
  'vitamin-c-above': ['vkm-2016-vitamin-c'],
};

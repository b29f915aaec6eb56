/** How strong the evidence for back pain is: four steps, the one that holds marked by shape and weight. */
import { EVIDENCE_STEPS, type Evidence } from '../../content/supplements/detail.ts';
import type { DetailWords } from '../../content/words/pages-detail.ts';

export function EvidenceSteps({ evidence, words }: { evidence: Evidence; words: DetailWords }) {
  return (
    <ol class="evidence">
      {EVIDENCE_STEPS.map((step) => (
        <li key={step} aria-current={step === evidence ? 'true' : undefined}>
          {words.steps[step]}
          {step === evidence && <span class="visually-hidden"> ({words.here})</span>}
        </li>
      ))}
    </ol>
  );
}

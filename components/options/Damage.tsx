/** How many rows of the journal cannot be read, told once somebody looks at their data. Most people never see it. */
import { useEffect, useState } from 'preact/hooks';
import type { DataWords } from '../../content/words/data.ts';

export function Damage({ words }: { words: DataWords }) {
  const [damaged, tell] = useState({ events: 0, days: 0 });
  useEffect(() => {
    // Reading all of it may take some tenths of a second: after the page has drawn itself.
    const later = setTimeout(() => void countDamage().then(tell), 200);
    return () => clearTimeout(later);
  }, []);
  if (damaged.events + damaged.days === 0) return null;
  return (
    <div class="advice" data-testid="damage">
      <h3>{words.damage.title}</h3>
      {damaged.events > 0 && <p>{words.damage.events(damaged.events)}</p>}
      {damaged.days > 0 && <p>{words.damage.days(damaged.days)}</p>}
      {damaged.events > 0 && <p>{words.damage.what}</p>}
    </div>
  );
}

async function countDamage(): Promise<{ readonly events: number; readonly days: number }> {
  const { countDamaged } = await import('../../store/data/damage.ts');
  return countDamaged();
}

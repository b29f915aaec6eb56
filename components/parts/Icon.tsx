/** Icons from Lucide's data; its own Preact package does not take Preact 11. They stand beside words, never alone. */
import {
  BookOpenText,
  ChartColumn,
  ChevronDown,
  ChevronUp,
  Info,
  Phone,
  Pill,
  Settings,
  Sunrise,
  TriangleAlert,
} from 'lucide';
import { h } from 'preact';

const ICONS = {
  today: Sunrise,
  article: BookOpenText,
  supplements: Pill,
  progress: ChartColumn,
  settings: Settings,
  phone: Phone,
  warning: TriangleAlert,
  info: Info,
  up: ChevronUp,
  down: ChevronDown,
} as const;
export type IconName = keyof typeof ICONS;

/** Drawn in the colour and beside the size of the text. Hidden from screen readers: the words say it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {ICONS[name].map(([tag, attributes]) => h(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}

/** The icons of the views and the full pages, by name. They stand beside words, never alone. */
import { ChevronDown, ChevronUp, Info, Phone, TriangleAlert } from 'lucide';
import { Drawing } from './Drawing.tsx';

const ICONS = { phone: Phone, warning: TriangleAlert, info: Info, up: ChevronUp, down: ChevronDown } as const;
export type IconName = keyof typeof ICONS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return <Drawing of={ICONS[name]} size={size} />;
}

// A button that shows a picture alone: its words are for the pointer that rests on it and for screen readers.
import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** Class names beside its own. */
  readonly extra?: string;
}

/** One picture to press. */
export function IconButton({ name, label, onClick, extra }: IconButtonProps) {
  return (
    <button
      type="button"
      class={extra ? `icon-button ${extra}` : 'icon-button'}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}

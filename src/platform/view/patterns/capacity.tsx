import type { Content } from '../content.ts';

type CapacityProps = { taken: number; of: number; label?: Content };

/** How many places of how many are taken, in words and as small marks. Beyond twelve, words alone. */
export const Capacity = ({ taken, of, label }: CapacityProps) => (
  <span class="app-capacity">
    {of <= 12 && (
      <svg
        class="app-capacity__marks"
        width={of * 14}
        height="12"
        viewBox={`0 0 ${of * 14} 12`}
        aria-hidden="true"
        focusable="false"
      >
        {Array.from({ length: of }, (_, place) => (
          <circle
            class={place < taken ? 'app-capacity__taken' : 'app-capacity__free'}
            cx={place * 14 + 6}
            cy="6"
            r="4.5"
          />
        ))}
      </svg>
    )}
    <span class="app-capacity__words">{label ?? `${taken} of ${of} taken`}</span>
  </span>
);

import { classes, ids } from '../content.ts';
import { Hint } from './hint.tsx';
import { Textarea, type TextareaProps } from './textarea.tsx';

export type CharacterCountProps = TextareaProps & {
  /** The most that may be typed, counted in characters or in words. */
  limit: number;
  unit?: 'characters' | 'words' | undefined;
  /** The share of the limit, in per cent, from which the count is shown. */
  threshold?: number | undefined;
};

export function CharacterCount({ limit, unit = 'characters', threshold, ...box }: CharacterCountProps) {
  const info = `${box.id}-info`;
  const words = unit === 'words';
  return (
    <Textarea
      {...box}
      class={classes('govuk-js-character-count', box.class)}
      describedBy={ids(box.describedBy, info)}
      groupClass={classes('govuk-character-count', box.groupClass)}
      groupData={{
        'data-module': 'govuk-character-count',
        'data-maxlength': words ? undefined : limit,
        'data-maxwords': words ? limit : undefined,
        'data-count-type': words ? 'words' : undefined,
        'data-threshold': threshold,
      }}
      after={
        <>
          <Hint id={info} class="govuk-character-count__message">
            You can enter up to {limit} {unit}
          </Hint>
          {box.after}
        </>
      }
    />
  );
}

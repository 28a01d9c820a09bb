import type { Content } from '../content.ts';
import { typed } from '../form-state.ts';
import { CharacterCount } from '../govuk/character-count.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { errorOf, type FieldProps, labelOf } from './field.ts';

type TextAreaProps = FieldProps & {
  rows?: number | undefined;
  /** Who will read what is typed, in words: "You and your mentor". Said above the box, before anyone types. */
  readers?: Content;
  /** The most characters that may be typed. */
  limit?: number | undefined;
  /** The most words that may be typed. */
  words?: number | undefined;
  spellcheck?: boolean | undefined;
};

export function TextArea(field: TextAreaProps) {
  const { form, name, hint, rows, readers, limit, words, spellcheck } = field;
  const readersId = `${name}-readers`;
  const box = {
    id: name,
    name,
    label: labelOf(field),
    hint,
    error: errorOf(field),
    value: typed(form, name) || undefined,
    rows,
    spellcheck,
    describedBy: readers ? readersId : undefined,
    before: readers && <Readers id={readersId}>{readers}</Readers>,
  };
  if (words !== undefined) return <CharacterCount {...box} limit={words} unit="words" />;
  return limit === undefined ? <Textarea {...box} /> : <CharacterCount {...box} limit={limit} threshold={75} />;
}

const Readers = ({ id, children }: { id: string; children: Content }) => (
  <p class="app-readers" id={id}>
    <svg class="app-readers__icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M10 4C5.5 4 2 7.6 1 10c1 2.4 4.5 6 9 6s8-3.6 9-6c-1-2.4-4.5-6-9-6zm0 9.6a3.6 3.6 0 1 1 0-7.2 3.6 3.6 0 0 1 0 7.2zm0-1.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z"
      />
    </svg>
    <span>
      <span class="app-readers__words">Who will read this:</span> {children}
    </span>
  </p>
);

import type { Content } from '../content.ts';

type AddAnotherProps = {
  /** What one block is: "Action". Blocks are headed "Action 1", "Action 2". */
  label: string;
  /** Words of the button: "Add another action". */
  add: string;
  /** One block each, the blank spare ones last. */
  items: readonly Content[];
  /** How many hold something, or an error. */
  filled: number;
};

/** All blocks are there without JavaScript; with it, the spare ones wait behind the button. */
export const AddAnother = ({ label, add, items, filled }: AddAnotherProps) => (
  <div class="app-add-another" data-module="app-add-another" data-add={add}>
    {items.map((item, index) => (
      <fieldset class="govuk-fieldset app-add-another__item" data-spare={index >= Math.max(filled, 1) || undefined}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          {label} {index + 1}
        </legend>
        {item}
      </fieldset>
    ))}
  </div>
);

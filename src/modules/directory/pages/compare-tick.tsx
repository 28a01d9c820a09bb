import { Hidden } from '../../../platform/view/index.ts';

/** Belongs to the form `compare` under the list, so that the buttons of the cards can have forms of their own. */
export const CompareTick = ({ mentor, name }: { readonly mentor: string; readonly name: string }) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        form="compare"
        id={`compare-${mentor}`}
        name="mentor"
        value={mentor}
      />
      <label class="govuk-label govuk-checkboxes__label" for={`compare-${mentor}`}>
        Compare<Hidden> {name}</Hidden>
      </label>
    </div>
  </div>
);

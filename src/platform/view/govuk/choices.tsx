import { type Content, classes, present } from '../content.ts';
import { Fieldset, type Legend } from './fieldset.tsx';
import { describedBy, FormGroup, type Guidance, HintAndError } from './form-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

export type Choice = {
  value: string;
  text: Content;
  id?: string | undefined;
  hint?: Content;
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Shown only while this choice is ticked; always shown without JavaScript. */
  conditional?: Content;
  /** Check boxes only: ticking this one unticks the others. */
  exclusive?: boolean | undefined;
};

export type ChoicesProps = Guidance & {
  name: string;
  id?: string | undefined;
  legend?: Legend | undefined;
  items: readonly (Choice | { divider: string })[];
  class?: string | undefined;
  groupClass?: string | undefined;
};

type Kind = 'radio' | 'checkbox';

const block: Record<Kind, string> = { radio: 'govuk-radios', checkbox: 'govuk-checkboxes' };

export const RadioChoices = (props: ChoicesProps) => <Choices kind="radio" {...props} />;
export const CheckboxChoices = (props: ChoicesProps) => <Choices kind="checkbox" {...props} />;

function Choices({ kind, ...props }: ChoicesProps & { kind: Kind }) {
  const { name, id = name, legend, hint, error, items } = props;
  const about = describedBy(id, props);
  const list = (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      <div class={classes(block[kind], props.class)} data-module={block[kind]}>
        {items.map((item, index) =>
          'divider' in item ? (
            <div class={`${block[kind]}__divider`}>{item.divider}</div>
          ) : (
            <ChoiceRow
              kind={kind}
              name={name}
              item={item}
              id={item.id ?? (index === 0 ? id : `${id}-${index + 1}`)}
              about={kind === 'checkbox' && !legend ? about : undefined}
            />
          ),
        )}
      </div>
    </>
  );
  return (
    <FormGroup error={error} class={props.groupClass}>
      {legend ? (
        <Fieldset legend={legend} describedBy={about}>
          {list}
        </Fieldset>
      ) : (
        list
      )}
    </FormGroup>
  );
}

type ChoiceRowProps = { kind: Kind; name: string; id: string; item: Choice; about: string | undefined };

function ChoiceRow({ kind, name, id, item, about }: ChoiceRowProps) {
  const part = block[kind];
  const hintId = present(item.hint) && `${id}-item-hint`;
  const conditionalId = present(item.conditional) ? `conditional-${id}` : undefined;
  return (
    <>
      <div class={`${part}__item`}>
        <input
          class={`${part}__input`}
          id={id}
          name={name}
          type={kind}
          value={item.value}
          checked={item.checked}
          disabled={item.disabled}
          data-aria-controls={conditionalId}
          data-behaviour={item.exclusive ? 'exclusive' : undefined}
          aria-describedby={classes(about, hintId) || undefined}
        />
        <Label text={item.text} class={`${part}__label`} for={id} />
        {hintId && (
          <Hint id={hintId} class={`${part}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div
          class={classes(`${part}__conditional`, !item.checked && `${part}__conditional--hidden`)}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

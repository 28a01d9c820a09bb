import type { VNode } from 'preact';
import { z } from 'zod';
import { explain, page, type Route, uuid } from '../../../platform/http/index.ts';
import type { FieldValues, FormState } from '../../../platform/view/index.ts';
import { changeSettings } from '../commands/change-settings.ts';
import { mayRunProgramme } from '../policy.ts';
import { type Programme, readProgramme } from '../queries/read-programme.ts';
import type { Settings } from '../settings.ts';
import type { SetUpStep } from '../template/template.ts';

interface SetUpPage<Input> {
  readonly step: SetUpStep;
  /** Its address below `/programmes/:programme/set-up`, where that is not the step itself. */
  readonly at?: string;
  /** What people have relied on since the programme opened, and is not changed under them. */
  readonly onlyInDraft?: boolean;
  readonly form: z.ZodType<Input>;
  readonly fill: (programme: Programme) => FieldValues;
  readonly change: (settings: Settings, input: Input) => Settings;
  readonly view: (props: { readonly programme: Programme; readonly form: FormState; readonly back: string }) => VNode;
}

/** One page of the set-up: it shows what stands, saves what was changed, and is then ticked off. */
export function setUpPage<Input>(spec: SetUpPage<Input>): readonly Route[] {
  const { step, at = step, view, fill, change } = spec;
  return page({
    path: `/programmes/:programme/set-up/${at}`,
    params: z.object({ programme: uuid }),
    load: ({ tx, params, lock }) => readProgramme(tx, params.programme, { lock }),
    may: (actor, programme) => mayRunProgramme(actor, programme.id),
    form: () => spec.form,
    fill,
    view: ({ facts: programme, form }) => view({ programme, form, back: setUpAddress(programme.id) }),
    submit: async ({ tx, actor, facts: programme, input, now }) => {
      if (spec.onlyInDraft && programme.state !== 'draft') return explain(whyFixed);
      await changeSettings(tx, {
        programme,
        step,
        change: (settings) => change(settings, input),
        by: actor.person,
        now,
      });
      return null;
    },
    next: ({ params }) => ({ to: setUpAddress(params.programme), notice: 'Saved' }),
  });
}

export const setUpAddress = (programme: string): string => `/programmes/${programme}/set-up`;

const whyFixed =
  'This programme has opened, and people have joined on these terms, so they can no longer be changed here. To run it differently, start a new programme.';

/** The three boxes of a date, filled with what is kept. */
export function dateBoxes(name: string, iso: string | null | undefined): FieldValues {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

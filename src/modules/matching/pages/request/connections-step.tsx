import { z } from 'zod';
import type { RawForm } from '../../../../platform/forms/index.ts';
import type { Step } from '../../../../platform/http/index.ts';
import { HiddenField, Radios, Text, typed } from '../../../../platform/view/index.ts';
import { connectionKinds } from '../../rules.ts';
import { choiceName, chosenIn, nameOf } from './choices-step.tsx';
import type { RequestFacts } from './facts.ts';
import { words } from './words.ts';

export const fieldOf = (mentor: string): string => `knows.${mentor}`;
const answers = ['none', ...connectionKinds] as const;

/** EM-16: an earlier connection is declared for each mentor that was chosen. */
export const connectionsStep = (facts: RequestFacts): Step<RequestFacts> => ({
  name: 'people-you-know',
  title: words.connections,
  names: facts.offered.map(({ mentor }) => fieldOf(mentor)),
  asked: (values) => chosenIn(values, facts).length > 0,
  fields: (form) => (
    <>
      <Text>{words.connectionsIntro}</Text>
      {chosenIn(form.values, facts).map((mentor, index) => (
        <>
          {/* Who was chosen goes with the answers, so that a missing one is noticed. */}
          <HiddenField name={choiceName(index + 1)} value={typed(form, choiceName(index + 1))} />
          <Radios
            form={form}
            name={fieldOf(mentor)}
            label={words.knows(nameOf(mentor, facts))}
            labelSize="s"
            items={answers.map((value) => ({ value, text: words.kinds[value] }))}
          />
        </>
      ))}
    </>
  ),
  schema: () => schemaOf(facts),
  rows: (values) =>
    chosenIn(values, facts).map((mentor) => ({
      key: nameOf(mentor, facts),
      value: words.kinds[saidOf(values, mentor)],
    })),
});

const answer = z.enum(answers);

const saidOf = (values: RawForm, mentor: string) => answer.catch('none').parse(values[fieldOf(mentor)]);

function schemaOf(facts: RequestFacts) {
  const text = z.preprocess((value) => value ?? '', z.string());
  return z.looseObject({ knows: z.record(z.string(), text).default({}) }).transform(({ knows, ...rest }, context) => {
    const raw: RawForm = Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const connections: Record<string, string> = {};
    for (const mentor of chosenIn(raw, facts)) {
      const said = answer.safeParse(knows[mentor]);
      if (said.success) connections[mentor] = said.data;
      else
        context.addIssue({
          code: 'custom',
          path: ['knows', mentor],
          message: words.knowsMissing(nameOf(mentor, facts)),
        });
    }
    return { connections };
  });
}

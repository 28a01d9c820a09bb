import { z } from 'zod';
import type { RawForm } from '../../../../platform/forms/index.ts';
import type { Step } from '../../../../platform/http/index.ts';
import { type FormState, InsetText, Link, Select, Text } from '../../../../platform/view/index.ts';
import { directoryPath } from '../../../directory/index.ts';
import { howMuchChoicesCount } from '../choices-count.ts';
import type { RequestFacts } from './facts.ts';
import { words } from './words.ts';

export const choiceName = (place: number): string => `choice${place}`;
const places = ({ programme }: RequestFacts): readonly number[] =>
  Array.from({ length: programme.settings.terms.matching.mostChoices }, (_, index) => index + 1);

/** Whom the boxes of this step name, first choice first. */
export const chosenIn = (values: RawForm, facts: RequestFacts): readonly string[] =>
  places(facts).flatMap((place) => {
    const value = values[choiceName(place)];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });

/** EM-06: ranked choices, none of them the mentee's own line manager. */
export const choicesStep: Step<RequestFacts> & { names: readonly string[] } = {
  name: 'choices',
  title: words.choices,
  names: Array.from({ length: 10 }, (_, index) => choiceName(index + 1)),
  fields: (form, facts) => <Choices form={form} facts={facts} />,
  schema: (facts) => choicesSchema(facts),
  rows: (values, facts) => {
    const chosen = chosenIn(values, facts);
    if (chosen.length === 0) return [{ key: words.choice(1), value: words.noneChosen }];
    return chosen.map((mentor, index) => ({ key: words.choice(index + 1), value: nameOf(mentor, facts) }));
  },
};

export const nameOf = (mentor: string, { offered }: RequestFacts): string =>
  offered.find((one) => one.mentor === mentor)?.name ?? words.notListed;

function Choices({ form, facts }: { readonly form: FormState; readonly facts: RequestFacts }) {
  const { offered, managers, own, programme } = facts;
  const most = programme.settings.terms.matching.mostChoices;
  return (
    <>
      <Text>{own ? words.choicesIntro(most) : words.choicesIntroFor(most)}</Text>
      {own && offered.length > 0 && <Text>{howMuchChoicesCount(programme)}</Text>}
      {offered.length === 0 && (
        <InsetText>
          {words.emptyShortlist} <Link href={directoryPath(programme.id)}>{words.browse}</Link>
        </InsetText>
      )}
      {managers.length > 0 && <InsetText>{words.managers(managers.join(', '))}</InsetText>}
      {offered.length > 0 &&
        places(facts).map((place) => (
          <Select
            key={place}
            form={form}
            name={choiceName(place)}
            label={words.choice(place)}
            blank={words.noChoice}
            items={offered.map(({ mentor, name, organisation }) => ({
              value: mentor,
              text: organisation ? `${name}, ${organisation}` : name,
            }))}
          />
        ))}
    </>
  );
}

const box = z.preprocess((value) => value ?? '', z.string());

function choicesSchema(facts: RequestFacts) {
  const fields = Object.fromEntries(places(facts).map((place) => [choiceName(place), box]));
  return z
    .object(fields)
    .superRefine((typed, context) => {
      const say = (place: number, message: string) =>
        context.addIssue({ code: 'custom', path: [choiceName(place)], message });
      const seen = new Set<string>();
      let gap = 0;
      for (const place of places(facts)) {
        const mentor = typed[choiceName(place)] ?? '';
        if (mentor === '') {
          gap ||= place;
          continue;
        }
        if (!facts.offered.some((one) => one.mentor === mentor)) say(place, words.notListed);
        else if (seen.has(mentor)) say(place, words.twice);
        else if (gap > 0) say(gap, words.inOrder);
        seen.add(mentor);
      }
    })
    .transform((typed) => ({ choices: chosenIn(typed, facts) }));
}

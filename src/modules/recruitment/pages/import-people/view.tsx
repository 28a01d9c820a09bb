import {
  Button,
  type ChoiceItem,
  Form,
  type FormState,
  Radios,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import type { OpenImport } from '../../import/load-import.ts';
import { problemInWords } from '../../import/words.ts';
import { answerKey } from '../import-answer-key.ts';
import { ImportSteps, importAddress } from '../import-page.tsx';
import { aboutPost, type Encounter, encountersOf } from './encounters.ts';
import { words } from './words.ts';

export const view = ({ open, form }: { readonly open: OpenImport; readonly form: FormState }) => {
  const encounters = encountersOf(open);
  return (
    <Screen title={words.title} caption={open.programme.name} back={`${importAddress(open)}/questions`} form={form}>
      <ImportSteps at="people" />
      <Text lead>{encounters.length === 0 ? words.none : words.lead}</Text>
      <Form>
        {encounters.map((encounter) => (
          <Radios
            form={form}
            name={`answers.${answerKey(encounter.id)}`}
            label={encounter.who}
            labelSize="s"
            small
            hint={
              <>
                {words.where(encounter)}
                <br />
                {problemInWords(encounter)}
              </>
            }
            items={choices(encounter)}
          />
        ))}
        <Button once>{words.save}</Button>
      </Form>
    </Screen>
  );
};

function choices(encounter: Encounter): readonly ChoiceItem[] {
  const { code, level, post, others, known } = encounter;
  const out = { value: 'out', text: words.out };
  if (code === 'same person twice')
    return [
      { value: 'first', text: words.first },
      { value: 'keep', text: words.second },
    ];
  if (code === 'same name, different person') return [{ value: 'two', text: words.two }, out];
  if (!aboutPost(encounter)) return [{ value: 'out', text: words.staysOut }];
  return [
    ...(level === 'ask' ? [{ value: 'later', text: words.later }] : []),
    { value: 'this', text: words.post(post) },
    { value: 'other', text: words.post(others[0]?.text ?? known ?? '') },
    out,
  ];
}

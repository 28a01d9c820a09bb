import type { SignedIn } from '../../../../platform/access/index.ts';
import {
  Button,
  Checkboxes,
  Form,
  type FormState,
  Link,
  List,
  Screen,
  Section,
  SummaryList,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { Prose } from '../../../programmes/index.ts';
import { signedWords } from '../../agreement-pdf.ts';
import { othersOf } from '../../names.ts';
import { mayRecordPaper, takesPart } from '../../policy.ts';
import type { AgreementFacts } from './load.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AgreementFacts;
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts, form, actor }: Props) => {
  const { agreement, programme, relationship } = facts;
  const needsSigning = agreement.needed !== 'ground-rules';
  // Whoever has left keeps the agreement they signed.
  const ours = relationship === null || takesPart(actor, relationship);
  const others = othersOf(relationship?.members ?? [], actor.person);
  const base = `/relationships/${agreement.relationship}`;
  return (
    <Screen
      title={titleOf(needsSigning, ours)}
      caption={programme.name}
      back={relationship ? base : '/'}
      form={form}
      tag={needsSigning && <State facts={facts} />}
    >
      <Text quiet>
        {words.version(agreement.version)}. {ours ? words.readers(others) : words.theirReaders(others)}
      </Text>
      <Prose text={agreement.body} />
      {needsSigning && <Signatures facts={facts} />}
      {maySign(facts, actor) && (
        <Form>
          <Checkboxes
            form={form}
            name="agree"
            label={words.sign}
            labelSize="m"
            hint={words.signLead}
            items={[{ value: 'yes', text: words.agree }]}
          />
          <Button once>{words.button}</Button>
        </Form>
      )}
      <List
        kind="plain"
        items={[
          <Link href={`${base}/agreement.pdf`} download>
            {words.download}
          </Link>,
          ...(relationship && needsPaper(facts, actor)
            ? [<Link href={`${base}/agreement/on-paper`}>{words.paper}</Link>]
            : []),
        ]}
      />
    </Screen>
  );
};

function titleOf(needsSigning: boolean, ours: boolean): string {
  if (needsSigning) return ours ? words.title : words.theirs;
  return ours ? words.groundRules : words.theirGroundRules;
}

const State = ({ facts }: { readonly facts: AgreementFacts }) =>
  unsigned(facts).length === 0 ? <Tag colour="green">{words.signed}</Tag> : <Tag colour="blue">{words.toSign}</Tag>;

const Signatures = ({ facts: { agreement, signatories } }: { readonly facts: AgreementFacts }) => (
  <Section title={words.signatures}>
    <SummaryList
      rows={signatories.map(({ person, name, role }) => {
        const signed = agreement.signatures.find((one) => one.person === person);
        return {
          key: name,
          value: (
            <>
              {signed ? signedWords(signed) : words.notYet}
              {role && (
                <>
                  <br />
                  {role}
                </>
              )}
            </>
          ),
        };
      })}
    />
  </Section>
);

const unsigned = ({ agreement, signatories }: AgreementFacts) =>
  signatories.filter(({ person }) => !agreement.signatures.some((one) => one.person === person));

const stillOpen = ({ agreement, relationship }: AgreementFacts): boolean =>
  agreement.needed !== 'ground-rules' && relationship !== null && relationship.state !== 'ended';

const maySign = (facts: AgreementFacts, actor: SignedIn): boolean =>
  stillOpen(facts) &&
  facts.relationship !== null &&
  takesPart(actor, facts.relationship) &&
  unsigned(facts).some(({ person }) => person === actor.person);

const needsPaper = (facts: AgreementFacts, actor: SignedIn): boolean =>
  stillOpen(facts) &&
  facts.relationship !== null &&
  mayRecordPaper(actor, facts.relationship) &&
  unsigned(facts).length > 0;

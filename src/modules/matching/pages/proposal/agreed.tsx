import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  InsetText,
  List,
  Section,
  SummaryList,
  Text,
} from '../../../../platform/view/index.ts';
import type { Party } from '../../queries/read-proposal.ts';
import { proposalPath } from '../paths.ts';
import type { ProposalFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: ProposalFacts;
  readonly other: Party;
  readonly name: string;
}

/** EM-08: both want to meet. How to reach each other, the call, its topics to hand, and what to say afterwards. */
export function AgreedParts({ facts, other, name }: Props) {
  const { topics } = facts.programme.settings.terms.discoveryCall;
  return (
    <>
      <CallPart facts={facts} name={name} />
      <Section title={words.topics}>
        <List kind="number" items={topics} spaced />
      </Section>
      <Section title={words.contact}>
        <SummaryList
          rows={[
            ...(other.email
              ? [
                  {
                    key: words.email,
                    value: (
                      <a class="govuk-link" href={`mailto:${other.email}`}>
                        {other.email}
                      </a>
                    ),
                  },
                ]
              : []),
            ...(other.phone ? [{ key: words.phone, value: other.phone }] : []),
          ]}
        />
      </Section>
    </>
  );
}

function CallPart({ facts: { proposal, programme, side, now }, name }: Omit<Props, 'other'>) {
  const { call } = proposal;
  const mine = programme.settings.terms.discoveryCall.arrangedBy === side;
  const path = proposalPath(proposal.id);
  const talked = call !== null && Temporal.Instant.compare(call.startsAt, now) <= 0;
  return (
    <Section title={words.call}>
      {call ? (
        <SummaryList
          rows={[
            { key: words.callWhen, value: formatWhen(call.startsAt) },
            { key: words.callHow, value: words.methods[call.method] },
            ...(call.place ? [{ key: words.callWhere, value: call.place }] : []),
          ]}
        />
      ) : (
        <Text>
          {words.callNone} {mine ? words.callArranges.mine : words.callArranges.theirs(name)}
        </Text>
      )}
      {saidYes(proposal, proposal[side]) ? (
        <InsetText>{words.decided}</InsetText>
      ) : (
        <>
          <ButtonGroup>
            {talked && <Button href={`${path}/decision`}>{words.decide}</Button>}
            {mine && !talked && (
              <Button href={`${path}/call`} secondary={call !== null}>
                {call ? words.rearrange : words.arrange}
              </Button>
            )}
            {call === null && <ButtonLink href={`${path}/decision`}>{words.decideAlready}</ButtonLink>}
          </ButtonGroup>
          <Text small quiet>
            {words.decideHow}
          </Text>
        </>
      )}
    </Section>
  );
}

const saidYes = ({ answers }: ProposalFacts['proposal'], self: string): boolean =>
  answers.some(({ question, person }) => question === 'go-ahead' && person === self);

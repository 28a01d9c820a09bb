import { formatShortDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  DateField,
  EmptyState,
  Form,
  type FormState,
  Radios,
  Screen,
  Section,
  Table,
  Tag,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { hubPath } from '../../at-programme.ts';
import type { Request } from '../../queries/requests-in.ts';
import { ways } from '../../tables.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly today: Temporal.PlainDate;
  readonly requests: readonly Request[];
  readonly letters: string;
  readonly found: readonly { readonly id: string; readonly name: string; readonly email: string | null }[] | null;
  readonly form: FormState;
}

export const view = ({ programme, today, requests, letters, found, form }: Props) => (
  <Screen title={words.title} caption={programme.name} back={hubPath(programme.id)} lead={words.lead} form={form} wide>
    <Section title={words.open}>
      {requests.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <Table
          caption={words.open}
          captionSize="hidden"
          firstCellIsHeader
          stacks
          head={[words.who, words.came, words.due, words.state, words.acts]}
          rows={requests.map((one) => [
            one.name,
            `${formatShortDay(one.receivedOn)}. ${words.ways[one.cameBy]}`,
            formatShortDay(one.dueOn),
            <State request={one} today={today} />,
            <Next request={one} address={`${hubPath(programme.id)}/requests/${one.id}`} />,
          ])}
        />
      )}
    </Section>
    <Section title={words.record}>
      <form method="get" action={`${hubPath(programme.id)}/requests`} novalidate>
        <TextField form={{ values: { letters }, errors: {} }} name="letters" label={words.letters} width={20} />
        <Button secondary>{words.search}</Button>
      </form>
      {found?.length === 0 && <Text>{words.nobody}</Text>}
      {((found && found.length > 0) || Object.keys(form.errors).length > 0) && (
        <Form>
          <Radios
            form={form}
            name="person"
            label={words.whoAsks}
            items={(found ?? []).map(({ id, name, email }) => ({ value: id, text: name, hint: email ?? '' }))}
          />
          <DateField form={form} name="receivedOn" label={words.receivedOn} />
          <Radios
            form={form}
            name="cameBy"
            label={words.cameBy}
            items={ways.map((value) => ({ value, text: words.ways[value] }))}
            inline
          />
          <Button once>{words.save}</Button>
        </Form>
      )}
    </Section>
  </Screen>
);

function State({ request, today }: { readonly request: Request; readonly today: Temporal.PlainDate }) {
  if (request.mistaken) return <Tag colour="grey">{words.mistaken}</Tag>;
  if (request.closedAt) return <Tag colour="grey">{words.closed}</Tag>;
  if (Temporal.PlainDate.compare(request.dueOn, today) < 0) return <Tag colour="red">{words.late}</Tag>;
  return request.preparedAt ? <Tag colour="green">{words.ready}</Tag> : <Tag colour="yellow">{words.waits}</Tag>;
}

function Next({
  request: { name, preparedAt, closedAt },
  address,
}: {
  readonly request: Request;
  readonly address: string;
}) {
  if (closedAt) return null;
  return (
    <>
      {preparedAt ? (
        <ActionForm action={`${address}/closing`} label={words.close} kind="link" describes={name} />
      ) : (
        <ActionForm action={`${address}/preparation`} label={words.prepare} kind="link" describes={name} />
      )}
      <ActionForm action={`${address}/mistake`} label={words.mistake} kind="link" describes={name} />
    </>
  );
}

import { formatWhen } from '../../../../platform/clock/index.ts';
import type { OutboxCopy } from '../../../../platform/mail/index.ts';
import { Link, Screen, SummaryCard, SummaryList, Text } from '../../../../platform/view/index.ts';
import { calendarRows } from './calendar-rows.ts';
import { words } from './words.ts';

interface Props {
  readonly mail: OutboxCopy;
  /** The address of this site, which links in mails begin with. */
  readonly site: string;
}

export const view = ({ mail, site }: Props) => (
  <Screen title={mail.subject} back={{ href: '/outbox', text: words.back }}>
    <SummaryList
      rows={[
        { key: words.to, value: mail.to_name ? `${mail.to_name}, ${mail.to_address}` : mail.to_address },
        { key: words.sent, value: formatWhen(mail.sent_at) },
        ...(mail.attachment_name ? [{ key: words.attachment, value: mail.attachment_name }] : []),
      ]}
    />
    {mail.body_text.split('\n\n').map((paragraph) => (
      <Text>{paragraph.split('\n').map((line, index) => [index > 0 && <br />, <Line line={line} site={site} />])}</Text>
    ))}
    {mail.calendar_body && (
      <SummaryCard
        title={words.calendar[mail.calendar_method === 'CANCEL' ? 'CANCEL' : 'REQUEST']}
        rows={calendarRows(mail.calendar_body)}
      />
    )}
  </Screen>
);

/** A line that is an address becomes a link; to this site without its name, so that it works wherever it is served. */
function Line({ line, site }: { readonly line: string; readonly site: string }) {
  if (!/^https?:\/\/\S+$/.test(line)) return <>{line}</>;
  return <Link href={line.startsWith(`${site}/`) ? line.slice(site.length) : line}>{line}</Link>;
}

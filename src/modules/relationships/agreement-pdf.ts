import { formatShortDay } from '../../platform/clock/index.ts';
import { type Block, pdf } from '../../platform/documents/index.ts';
import type { Agreement, Signature } from './queries/read-agreement.ts';

interface Paper {
  readonly agreement: Agreement;
  readonly programmeName: string;
  /** Those who sign, in the order of their lines. */
  readonly signatories: readonly { readonly person: string; readonly name: string; readonly role: string }[];
  readonly made: Temporal.Instant;
}

/** The agreement to keep: its words, its version, and who signed it when. */
export function agreementPdf({ agreement, programmeName, signatories, made }: Paper): Promise<Uint8Array> {
  const { version, body, signatures } = agreement;
  const lines = signatories.map(({ person, name, role }) => {
    const signed = signatures.find((one) => one.person === person);
    return { name, role, ...(signed && { signed: signedWords(signed) }) };
  });
  return pdf({
    title: 'Mentoring agreement',
    language: 'en-GB',
    from: programmeName,
    made,
    blocks: [
      ...textBlocks(body),
      { kind: 'heading', level: 2, text: 'Signatures' },
      { kind: 'paragraph', text: `Each of us has read this text (version ${version}) and agrees to it.` },
      { kind: 'signatures', lines },
    ],
  });
}

export const signedWords = ({ signedOn, recordedBy }: Signature): string =>
  recordedBy === null
    ? `Signed on ${formatShortDay(signedOn)}`
    : `Signed on paper on ${formatShortDay(signedOn)}, put on file by ${recordedBy}`;

/** The plain text of a programme: a blank line parts paragraphs, `## ` begins a heading, `- ` an item of a list. */
function textBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of text.replaceAll('\r\n', '\n').split(/\n{2,}|\n(?=## )|(?<=^## .*)\n/m)) {
    if (part.startsWith('## ')) blocks.push({ kind: 'heading', level: 2, text: part.slice(3).trim() });
    else if (part.trim() !== '') blocks.push(...paragraphAndList(part.trim().split('\n')));
  }
  return blocks;
}

function paragraphAndList(lines: readonly string[]): readonly Block[] {
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const prose = lines.filter((line) => !line.startsWith('- ')).join(' ');
  return [
    ...(prose ? [{ kind: 'paragraph', text: prose } as const] : []),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
  ];
}

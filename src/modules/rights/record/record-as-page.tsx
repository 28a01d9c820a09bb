import { renderToString } from 'preact-render-to-string';
import { formatWhen } from '../../../platform/clock/index.ts';
import type { TableNote } from '../../../platform/personal-data/index.ts';
import { fieldInWords } from './field-in-words.ts';
import { inWords, type Naming } from './in-words.ts';
import type { About, Entries, Entry, OwnRecord } from './own-record.ts';
import { type Part, partsOf } from './parts-of.ts';
import { titleOf } from './title-of.ts';
import { words } from './words.ts';

/** For people: one file that opens in any browser, without a network. */
export function recordAsPage(record: OwnRecord, notes: readonly TableNote[]): Uint8Array {
  const naming = {
    people: new Map(record.people.map(({ label, name }) => [label, name])),
    titles: new Map(notes.map((note) => [note.table, titleOf(note)])),
  };
  return Buffer.from(`<!doctype html>\n${renderToString(<Document record={record} naming={naming} />)}`);
}

const style = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}
h2{margin-top:3rem;border-bottom:3px solid}h3{margin:2rem 0 .25rem}dl{border-left:4px solid #b1b4b6;padding-left:1rem;margin:.25rem 0 1.25rem}
dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}.quiet{color:#505a5f;margin:.25rem 0}
h4{margin:1rem 0 0;font-size:1rem}nav ul{padding-left:1.25rem}nav li{margin:.35rem 0}nav>ul>li{font-weight:bold}nav ul ul{font-weight:normal}`;

interface Props {
  readonly record: OwnRecord;
  readonly naming: Naming;
}

function Document({ record, naming }: Props) {
  const parts = partsOf(record);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{words.title}</h1>
          <p>{words.made(formatWhen(record.madeAt))}</p>
          <p>{words.lead}</p>
          <p>{words.people}</p>
          <LeftOut />
          <Contents parts={parts} />
          {parts.map((part) => (
            <PartSection part={part} naming={naming} />
          ))}
        </main>
      </body>
    </html>
  );
}

const LeftOut = () => (
  <section aria-labelledby="left-out">
    <h2 id="left-out">{words.leftOut}</h2>
    <ul>
      {words.leftOutWhat.map((what) => (
        <li>{what}</li>
      ))}
    </ul>
  </section>
);

const idOf = ({ name }: Part, entries?: Entries): string =>
  [name, ...(entries ? [entries.title] : [])].join(' ').replaceAll(/[^A-Za-z]+/g, '-');

const Contents = ({ parts }: { readonly parts: readonly Part[] }) => (
  <nav aria-labelledby="contents">
    <h2 id="contents">{words.contents}</h2>
    <ul>
      {parts.map((part) => (
        <li>
          <a href={`#${idOf(part)}`}>{words.parts[part.name]}</a>, {words.entries(part.count)}
          <ul>
            {part.entries.map((entries) => (
              <li>
                <a href={`#${idOf(part, entries)}`}>{entries.title}</a>: {entries.rows.length}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </nav>
);

const PartSection = ({ part, naming }: { readonly part: Part; readonly naming: Naming }) => (
  <section aria-labelledby={idOf(part)}>
    <h2 id={idOf(part)}>{words.parts[part.name]}</h2>
    {part.name === 'others' && <p>{words.othersLead}</p>}
    {part.entries.map((entries) => (
      <section>
        <h3 id={idOf(part, entries)}>{entries.title}</h3>
        <p class="quiet">
          {entries.purposes.map((purpose) => `${purpose}.`).join(' ')} {words.kept(entries.kept)}
        </p>
        {entries.rows.map((row) => (
          <Row row={row} naming={naming} />
        ))}
      </section>
    ))}
    <p>
      <a href="#contents">{words.toContents}</a>
    </p>
  </section>
);

const Row = ({ row: { about, fields }, naming }: { readonly row: Entry; readonly naming: Naming }) => (
  <>
    <h4>{aboutInWords(about, naming)}</h4>
    <dl>
      {Object.entries(fields).map(([name, value]) => (
        <>
          <dt>{fieldInWords(name)}</dt>
          <dd>{inWords(name, value, naming)}</dd>
        </>
      ))}
    </dl>
  </>
);

const aboutInWords = ({ programme, with: others, at }: About, naming: Naming): string =>
  [
    ...(programme === null ? [] : [programme]),
    ...(others.length === 0 ? [] : [words.with(others.map((one) => inWords('person', one, naming)).join(', '))]),
    ...(at === null ? [] : [inWords('at', at, naming)]),
  ].join(' · ');

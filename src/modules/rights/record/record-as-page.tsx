import { renderToString } from 'preact-render-to-string';
import { formatWhen } from '../../../platform/clock/index.ts';
import type { Entries, OwnRecord, Value } from './own-record.ts';
import { columnInWords, tableInWords, words } from './words.ts';

/** For people: one file that opens in any browser, without a network. */
export const recordAsPage = (record: OwnRecord): Uint8Array =>
  Buffer.from(`<!doctype html>\n${renderToString(<Document record={record} />)}`);

const style = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}
h2{margin-top:3rem;border-bottom:3px solid}h3{margin:2rem 0 .25rem}dl{border-left:4px solid #b1b4b6;padding-left:1rem;margin:1rem 0}
dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}.quiet{color:#505a5f;margin:.25rem 0}`;

const Document = ({ record }: { readonly record: OwnRecord }) => (
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
        <h2>{words.own}</h2>
        {record.own.map((entries) => (
          <Part {...entries} />
        ))}
        <h2>{words.others}</h2>
        <p>{record.others.length === 0 ? words.noOthers : words.othersLead}</p>
        {record.others.map((entries) => (
          <Part {...entries} />
        ))}
        <h2>{words.people}</h2>
        <p>{words.peopleLead}</p>
        <ul>
          {record.people.map(({ label, name }) => (
            <li>
              {label}: {name ?? words.noName}
            </li>
          ))}
        </ul>
      </main>
    </body>
  </html>
);

const Part = ({ table, purposes, kept, rows }: Entries) => (
  <section>
    <h3>{tableInWords(table)}</h3>
    <p class="quiet">
      {purposes.map((purpose) => `${purpose}.`).join(' ')} {words.kept(kept)}
    </p>
    {rows.map((row) => (
      <dl>
        {Object.entries(row).map(([name, value]) => (
          <>
            <dt>{columnInWords(name)}</dt>
            <dd>{inWords(value)}</dd>
          </>
        ))}
      </dl>
    ))}
  </section>
);

function inWords(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${columnInWords(name)}: ${inWords(inner)}`)
    .join('\n');
}

import { type PGlite, protocol } from '@electric-sql/pglite';
import { statementName } from '../statements.ts';
import type { Answer, Statement } from './messages.ts';

const { serialize } = protocol;

/** Runs one statement with parameters; null for one that is not worth a name. */
export type RunPrepared = (statement: Statement) => Promise<Answer | null>;

/** Statements keep their plans under a name, and go there and back in one message: under row-level security, planning costs more than running. */
export function preparedOn(pglite: PGlite): RunPrepared {
  const planned = new Set<string>();
  return async ({ sql, parameters }) => {
    const name = parameters.length > 0 ? statementName(sql) : undefined;
    if (name === undefined) return null;
    // One that fails is planned anew the next time: its tables may have changed.
    const isPlanned = planned.delete(name);
    const plan = [serialize.close({ type: 'S', name }), serialize.parse({ name, text: sql })];
    const { messages } = await pglite.execProtocol(
      Buffer.concat([
        ...(isPlanned ? [] : plan),
        serialize.bind({ statement: name, values: [...parameters] }),
        serialize.describe({ type: 'P' }),
        serialize.execute(),
        serialize.sync(),
      ]),
      { throwOnError: true },
    );
    planned.add(name);
    return answerIn(messages);
  };
}

type Messages = Awaited<ReturnType<PGlite['execProtocol']>>['messages'];

const { CommandCompleteMessage, DataRowMessage, RowDescriptionMessage } = protocol.messages;

function answerIn(messages: Messages): Answer {
  const text = messages.find((one) => one instanceof CommandCompleteMessage)?.text ?? '';
  const described = messages.find((one) => one instanceof RowDescriptionMessage)?.fields ?? [];
  const [command = ''] = text.split(' ');
  return {
    command,
    affected: command === 'SELECT' ? 0 : Number(/\d+$/.exec(text)?.[0] ?? 0),
    columns: described.map(({ name, dataTypeID: type }) => ({ name, type })),
    rows: messages.flatMap((one) => (one instanceof DataRowMessage ? [one.fields] : [])),
  };
}

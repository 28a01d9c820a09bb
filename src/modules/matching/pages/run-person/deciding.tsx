import { ActionForm } from '../../../../platform/view/index.ts';
import { decidedWords } from '../decided-words.ts';
import { runPersonPath } from '../paths.ts';
import type { PersonFacts } from './page.ts';

/** What a coordinator may decide by hand about the two who are looked at, and has not decided yet. */
export function Deciding({
  facts: { programme, run, pair, deciding, byHand, answer },
}: {
  readonly facts: PersonFacts;
}) {
  if (!deciding || answer?.is === 'gone') return null;
  const { mentor, name, mayKeep } = deciding;
  const already = byHand.decided.find((one) => one.mentor === mentor)?.kind;
  const action = `${runPersonPath(programme.id, run.id, pair.request)}/hold`;
  return (
    <>
      {mayKeep && already !== 'keep' && (
        <ActionForm
          action={action}
          label={decidedWords.keep}
          describes={decidedWords.pair(pair.name, name)}
          kind="secondary"
          values={{ mentor, kind: 'keep' }}
        />
      )}{' '}
      {already !== 'never' && (
        <ActionForm
          action={action}
          label={decidedWords.neverPair}
          describes={decidedWords.pair(pair.name, name)}
          kind="secondary"
          values={{ mentor, kind: 'never' }}
        />
      )}
    </>
  );
}

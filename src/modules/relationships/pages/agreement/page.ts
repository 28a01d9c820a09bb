import { z } from 'zod';
import { oneOf } from '../../../../platform/forms/index.ts';
import { download, explain, page } from '../../../../platform/http/index.ts';
import { agreementPdf } from '../../agreement-pdf.ts';
import { relationshipParams } from '../../at-relationship.ts';
import { signAgreement } from '../../commands/sign-agreement.ts';
import { othersOf } from '../../names.ts';
import { mayKeepAgreement, takesPart } from '../../policy.ts';
import { loadAgreement } from './load.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const agreementPage = page({
  path: '/relationships/:relationship/agreement',
  params: relationshipParams,
  load: loadAgreement,
  may: (actor, { agreement, relationship }) => mayKeepAgreement(actor, agreement, relationship),
  maySend: (actor, { relationship }) => relationship !== null && takesPart(actor, relationship),
  view,
  form: () => z.object({ agree: oneOf(['yes'], { missing: words.agreeMissing }) }),
  submit: async ({ tx, actor, facts: { relationship, agreement, programme }, now }) => {
    if (!relationship || relationship.state === 'ended') return explain(words.over);
    const signing = { relationship, agreement, programme, person: actor.person, onPaper: null, by: actor.person, now };
    const outcome = await signAgreement(tx, signing);
    if (outcome === 'already') return explain(words.already);
    const unsigned = relationship.members.filter(
      ({ person }) => !agreement.signatures.some((one) => one.person === person),
    );
    return outcome === 'complete' ? words.complete : words.waitingFor(othersOf(unsigned, actor.person));
  },
  next: ({ params, result }) => ({ to: `/relationships/${params.relationship}`, notice: result }),
});

export const agreementDownload = download({
  path: '/relationships/:relationship/agreement.pdf',
  params: relationshipParams,
  load: loadAgreement,
  may: (actor, { agreement, relationship }) => mayKeepAgreement(actor, agreement, relationship),
  fresh: false,
  file: async ({ facts: { agreement, programme, signatories }, now }) => ({
    name: words.fileName,
    type: 'application/pdf',
    bytes: await agreementPdf({ agreement, programmeName: programme.name, signatories, made: now }),
  }),
});

/** A guard that stands in a file, what that file is without it, and the tests that must notice. */
export interface Guard {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly tests: string;
}

const http = 'src/platform/http';
const sealing = 'src/platform/sealing';
const signIn = 'src/modules/accounts/pages/sign-in/page.test.ts';
const openings = 'src/modules/openings';
const functions = 'src/testing/access/named-functions.test.ts';

export const guards: readonly Guard[] = [
  {
    what: 'forms from other sites are refused',
    file: `${http}/handle.ts`,
    from: "request.method === 'POST' && !fromOwnPages(request.headers, request.host)",
    to: 'request.method === "NEVER" && !fromOwnPages(request.headers, request.host)',
    tests: `${http}/walk.test.tsx`,
  },
  {
    what: 'what was refused leaves nothing behind',
    file: `${http}/walk.ts`,
    from: 'if (leavesNothing(answer)) throw',
    to: 'if (leavesNothing(answer) && request.now === null) throw',
    tests: `${http}/walk.test.tsx`,
  },
  {
    what: 'what the database says of rows is kept out of errors',
    file: 'src/platform/db/errors.ts',
    from: 'message: error.message,',
    to: "message: [error.message, Reflect.get(error, 'detail')].join(' '),",
    tests: 'src/platform/db/database.test.ts',
  },
  {
    what: 'a text opens in its own place only',
    file: `${sealing}/sealed-text.ts`,
    from: '(boundTo: string, version: number): string',
    to: "(_: string, version: number, boundTo = ''): string",
    tests: `${sealing}/sealed-text.test.ts`,
  },
  {
    what: 'a reading by another is entered',
    file: `${sealing}/sealing.ts`,
    from: 'if (author !== who) {',
    to: 'if (author !== who && boundTo === "") {',
    tests: `${sealing}/sealing.test.ts`,
  },
  {
    what: 'nobody opens very many keys within an hour',
    file: `${sealing}/key-store.ts`,
    from: 'if (rows.some(({ refused }) => refused)) throw',
    to: 'if (rows.some(({ refused, id }) => refused && id === "")) throw',
    tests: `${sealing}/sealing.test.ts`,
  },
  {
    what: 'a destroyed key seals nothing new',
    file: `${sealing}/sealing.ts`,
    from: 'if (known.opened.destroyed) throw',
    to: 'if (known.opened.destroyed && owner.id === "") throw',
    tests: `${sealing}/sealing.test.ts`,
  },
  {
    what: 'the keys are in no export of the data',
    file: 'src/platform/db/transfer/catalog.ts',
    from: "and not coalesce(has_table_privilege(to_regrole('alongside_keys')::oid, c.oid, 'select'), false)",
    to: '',
    tests: 'src/testing/access/copies.test.ts',
  },
  {
    what: 'the master key does not lie in the data folder',
    file: 'src/main/master-key.ts',
    from: 'const data = realPathOf(dataFolder);',
    to: "const data = realPathOf(keyFile).concat('-elsewhere');",
    tests: 'src/main/master-key.test.ts',
  },
  {
    what: 'an earlier text does not open',
    file: `${sealing}/marks.ts`,
    from: 'if (marks.get(place) !== tag)',
    to: 'if (marks.get(place) !== tag && boundTo === "")',
    tests: `${sealing}/marks.test.ts`,
  },
  {
    what: 'what was taken back leaves the text before it as the newest',
    file: `${sealing}/marks.ts`,
    from: 'if (last === tx) await',
    to: 'if (last !== null) await',
    tests: `${sealing}/marks.test.ts`,
  },
  {
    what: 'the message of a fault is kept out of the log',
    file: `${http}/log.ts`,
    from: '    name,\n    code,',
    to: "    name: [name, String(error)].join(' '),\n    code,",
    tests: 'src/testing/access/sealed-texts.test.ts',
  },
  {
    what: 'the log names the pattern of an address, and not the address',
    file: `${http}/log.ts`,
    from: "request.routeOptions.url ?? 'unknown'",
    to: 'request.url',
    tests: signIn,
  },
  {
    what: 'what is sensitive asks for a fresh sign-in',
    file: `${http}/gate.ts`,
    from: 'if (!gate.fresh || actor.fresh || visit.savesDraft) return entered;',
    to: 'if (!gate.fresh || actor.fresh || visit.savesDraft || visit.now) return entered;',
    tests: 'src/modules/accounts/pages/your-sign-ins/page.test.ts',
  },
  {
    what: 'a sign-in ends after two idle hours',
    file: 'src/modules/accounts/migrations/011-sign-ins.sql',
    from: 'AND s.last_seen_at > idle_since',
    to: '',
    tests: signIn,
  },
  {
    what: 'a sign-in ends after twelve hours in any case',
    file: 'src/modules/accounts/migrations/011-sign-ins.sql',
    from: 'AND s.expires_at > moment',
    to: '',
    tests: signIn,
  },
  {
    what: 'a sign-in that was ended opens nothing',
    file: 'src/modules/accounts/migrations/011-sign-ins.sql',
    from: 's.token_hash = secret_hash AND s.ended_at IS NULL',
    to: 's.token_hash = secret_hash',
    tests: 'src/modules/accounts/pages/your-sign-ins/page.test.ts',
  },
  {
    what: 'a link signs in only the browser that asked',
    file: 'src/modules/accounts/commands/spend-request.ts',
    from: '!request || !same(request.browser_hash, hashOf(browser))',
    to: '!request || !browser',
    tests: signIn,
  },
  {
    what: 'a link signs in once',
    file: 'src/modules/accounts/commands/spend-request.ts',
    from: "    .where('spent_at', 'is', null)\n",
    to: '',
    tests: signIn,
  },
  {
    what: 'who holds a role is asked for one programme',
    file: 'src/modules/accounts/queries/holders-in.ts',
    from: "    .where('scope', '=', scope)\n",
    to: '',
    tests: 'src/modules/accounts/commands/grant-role.test.ts',
  },
  {
    what: 'one press signs in in the demonstration alone',
    file: 'src/workspaces/home/demonstration-sign-in.ts',
    from: 'services.settings.demonstration ? {} : null',
    to: 'services.settings ? {} : null',
    tests: 'src/testing/one-press.test.ts',
  },
  {
    what: 'live use keeps no copy of a mail',
    file: 'src/platform/mail/show-copies.ts',
    from: 'if (shown) await',
    to: 'if (shown || db) await',
    tests: 'src/platform/mail/mail.test.ts',
  },
  {
    what: 'a mail waits as ids and no words',
    file: 'src/platform/mail/migrations/001-mail.sql',
    from: 'CHECK (NOT jsonb_path_exists(ids, \'$.* ? (!(@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))\'))',
    to: 'CHECK (true)',
    tests: 'src/platform/mail/mail.test.ts',
  },
  {
    what: 'an event is ids and no words',
    file: 'src/platform/jobs/migrations/001-events.sql',
    from: 'ids jsonb not null check (jobs.holds_only_ids(ids))',
    to: 'ids jsonb not null',
    tests: 'src/platform/jobs/jobs.test.ts',
  },
  {
    what: 'an account is changed by its person and those who look after them',
    file: 'src/modules/people/migrations/021-whose-address.sql',
    from: 'IF whose = app.person()\n',
    to: 'IF true OR whose = app.person()\n',
    tests: functions,
  },
  {
    what: 'an account is opened by somebody who is known',
    file: 'src/modules/accounts/migrations/020-who-grants.sql',
    from: 'IF app.person() IS NULL THEN',
    to: 'IF false THEN',
    tests: functions,
  },
  {
    what: 'a programme is founded by whoever started it',
    file: 'src/modules/programmes/migrations/020-who-founds.sql',
    from: 'IF NOT EXISTS (SELECT FROM programmes.programme p',
    to: 'IF false AND NOT EXISTS (SELECT FROM programmes.programme p',
    tests: functions,
  },
  {
    what: 'a programme is founded once',
    file: 'src/modules/programmes/migrations/020-who-founds.sql',
    from: 'OR EXISTS (SELECT FROM accounts.role_grant g WHERE g.scope = which)',
    to: '',
    tests: functions,
  },
  {
    what: 'members are introduced as a relationship opens, and not again',
    file: 'src/modules/relationships/migrations/020-who-opens.sql',
    from: 's.turn > 1)',
    to: 's.turn > 1000)',
    tests: functions,
  },
  {
    what: 'two reach each other once both said yes',
    file: 'src/modules/matching/migrations/020-who-is-reached.sql',
    from: "IF NOT matching.both_say_yes(which, 'match') THEN",
    to: 'IF false THEN',
    tests: functions,
  },
  {
    what: 'nobody lets themselves in where their manager decides',
    file: 'src/modules/recruitment/migrations/020-who-is-let-in.sql',
    from: "IS DISTINCT FROM 'manager-decides'",
    to: "IS DISTINCT FROM 'nobody'",
    tests: functions,
  },
  {
    what: 'logs are opened by two in different roles',
    file: `${openings}/migrations/002-who-opens.sql`,
    from: 'WHERE a.kind <> b.kind)',
    to: 'WHERE a.kind IS NOT NULL)',
    tests: `${openings}/openings.test.ts`,
  },
  {
    what: 'whoever opens logs signs in afresh',
    file: `${openings}/pages/opening/page.ts`,
    from: 'fresh: ({ opening }) =>',
    to: 'stale: ({ opening }) =>',
    tests: `${openings}/openings.test.ts`,
  },
  {
    what: 'opened logs are shut by the clock',
    file: `${openings}/periods.ts`,
    from: "if (state === 'open' && endsAt &&",
    to: "if (state === 'asked' && endsAt &&",
    tests: `${openings}/openings.test.ts`,
  },
  {
    what: 'an opening does not vanish',
    file: `${openings}/migrations/004-what-follows.sql`,
    from: 'IF NOT EXISTS (SELECT',
    to: 'IF false AND NOT EXISTS (SELECT',
    tests: `${openings}/openings.test.ts`,
  },
  {
    what: 'readings are kept back until the pair is told',
    file: `${openings}/migrations/003-who-sees.sql`,
    from: 'by_person = app.person() OR id <> ALL (ARRAY(SELECT openings.kept_back()))',
    to: 'true',
    tests: `${openings}/openings.test.ts`,
  },
];

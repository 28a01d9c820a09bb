/** A role held within a scope (a programme or an organisation), or everywhere when the scope is null. */
export interface Grant {
  readonly role: string;
  readonly scope: string | null;
}

/** Whoever makes a request: a signed-in person, the holder of a link from a mail, or nobody known. */
export interface Actor {
  readonly person: string | null;
  readonly name: string | null;
  readonly signIn: string | null;
  /** Whether they showed who they are a short while ago, as sensitive acts ask. */
  readonly fresh: boolean;
  readonly grants: readonly Grant[];
  /** The people whose diary this person runs. */
  readonly assists: readonly string[];
  /** What the link opens, for a visitor without an account. */
  readonly link: { readonly purpose: string; readonly subject: string } | null;
}

export interface SignedIn extends Actor {
  readonly person: string;
}

export const nobody: Actor = {
  person: null,
  name: null,
  signIn: null,
  fresh: false,
  grants: [],
  assists: [],
  link: null,
};

/** The permission of a page that is open to the world. */
export const anyone = (): boolean => true;

export const signedIn = (actor: Actor): actor is SignedIn => actor.person !== null;

export const holds = (actor: Actor, role: string, scope: string | null): boolean =>
  actor.grants.some((grant) => grant.role === role && (grant.scope === null || grant.scope === scope));

export const holdsAnywhere = (actor: Actor, role: string): boolean => actor.grants.some((grant) => grant.role === role);

/** The scopes in which the actor holds the role, for lists of "mine". */
export const scopesOf = (actor: Actor, role: string): readonly string[] =>
  actor.grants.flatMap((grant) => (grant.role === role && grant.scope !== null ? [grant.scope] : []));

export const assists = (actor: Actor, person: string): boolean => actor.assists.includes(person);

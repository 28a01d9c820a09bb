import type { Role } from '../table/fields.ts';
import type { Mark } from '../values/read-mark.ts';
import type { Method } from '../values/read-methods.ts';
import type { PersonName } from '../values/read-name.ts';

/** A row as it would come in. `null` and empty lists mean that nothing was said, or nothing that could be read. */
export type PersonRow = {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly role: Role;
  readonly name: PersonName | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organisation: { readonly key: string; readonly name: string } | null;
  readonly title: string | null;
  readonly since: Temporal.PlainDate | null;
  readonly manager: { readonly name: string | null; readonly email: string | null };
  readonly methods: readonly Method[];
  /** Areas of experience: offered by a mentor, wanted by a mentee. */
  readonly areas: readonly string[];
  readonly hopes: string | null;
  readonly trained: Mark;
  readonly capacity: number | null;
  readonly managerSupports: Mark;
  readonly note: string | null;
};

/** Put right without asking, because it can mean nothing else; counted, so that the person can be told. */
export type Tidied =
  | 'turned round'
  | 'spaces'
  | 'small letters'
  | 'link taken off'
  | 'two-digit year'
  | 'day before month'
  | 'number in words'
  | 'said twice';

export type FaultCode =
  | 'missing'
  | 'case of a name'
  | 'not a name'
  | 'not an address'
  | 'own address'
  | 'not a day'
  | 'month before day'
  | 'month only'
  | 'future day'
  | 'long ago'
  | 'not a mark'
  | 'mark with remark'
  | 'not a number'
  | 'range'
  | 'unlikely number'
  | 'not a way to meet'
  | 'formula'
  | 'organisation likely'
  | 'organisation ambiguous'
  | 'organisation unknown';

/**
 * `stop`: the row cannot come in until someone answers. `ask`: a value has been taken, and someone should look.
 * `repair` is what the cell should perhaps have said; `choices` are several such.
 */
export type Fault = {
  readonly code: FaultCode;
  readonly level: 'stop' | 'ask';
  readonly repair?: string;
  readonly choices?: readonly string[];
};

export type Reading<T> = { readonly value: T; readonly tidied?: readonly Tidied[]; readonly fault?: Fault };

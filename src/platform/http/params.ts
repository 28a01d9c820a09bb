import { z } from 'zod';

/** An id in an address; anything else is not found. */
export const uuid = z.uuid();

/** A list in an address or a form, which a browser leaves out when it is empty, and sends as one value when it has one. */
export const several = <Item extends z.ZodType>(list: z.ZodArray<Item>) =>
  z.preprocess((given) => [given ?? []].flat(), list);

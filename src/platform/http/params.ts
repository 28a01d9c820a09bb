import { z } from 'zod';

/** An id in an address; anything else is not found. */
export const uuid = z.uuid();

import { z } from 'zod';

/** A path of our own to come back to; anything that could lead elsewhere becomes the home page. */
export const returnTo = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\s]*$/)
  .catch('/');

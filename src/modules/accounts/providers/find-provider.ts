import type { Provider, Settings } from '../../../platform/http/index.ts';

/** One of those that the operator allows; anything else is not there. */
export const findProvider = ({ providers = [] }: Settings, name: string): Provider | null =>
  providers.find((one) => one.name === name) ?? null;

/** Those who run the programmes of the demonstration. */
export const coordinator = { name: 'Morag Fielding', email: 'morag.fielding@eastmidlands.example' } as const;

export const secondCoordinator = { name: 'Tunde Ashworth', email: 'tunde.ashworth@eastmidlands.example' } as const;

export const safeguardingLead = { name: 'Celia Ramsden', email: 'celia.ramsden@eastmidlands.example' } as const;

export const otherCoordinator = {
  name: 'Iqbal Stainforth',
  email: 'iqbal.stainforth@yorkshirehumber.example',
} as const;

export const otherSafeguardingLead = {
  name: 'Hannah Oyelaran',
  email: 'hannah.oyelaran@yorkshirehumber.example',
} as const;

/** The closed set of helpers a template may call; the build refuses every other name. */
export const helperNames = [
  'part',
  'choose',
  'option',
  'eq',
  'and',
  'or',
  'not',
  'date',
  'duration',
  'number',
  'money',
  'time',
  'list',
  'inflect',
  'quote',
] as const;

export type HelperName = (typeof helperNames)[number];

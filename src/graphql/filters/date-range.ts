import { builder } from '../builder.ts';

export interface DateRangeInput {
  readonly from?: string | null;
  readonly to?: string | null;
}

export const DateRange = builder.inputRef<DateRangeInput>('DateRange').implement({
  description: 'Days from one to another. Both ends inclusive; leave one out for an open end.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
  }),
});

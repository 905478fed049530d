import { DateBasisEnum, DatePrecisionEnum } from './enums.ts';
import { FuzzyDate } from './refs.ts';

FuzzyDate.implement({
  description: 'A day, month, year or interval, as precisely as the sources tell and no more precisely.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description:
        'Extended Date/Time Format (ISO 8601-2), such as 2024-12-04, 2024-12, XXXX-09-16 or 2024-05-21/2024-05-23.',
    }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'First day it can be; null where the year or the beginning is not told.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'Last day it can be; null where the year or the end is not told.',
    }),
    precision: t.expose('precision', { type: DatePrecisionEnum, description: 'How precisely it is told.' }),
    basis: t.expose('basis', { type: DateBasisEnum, description: 'Where it comes from.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why, where a part was inferred.' }),
  }),
});

import type { ActorOrderField, EncounterOrderField, MeetingOrderField, PositionOrderField } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { OrderDirection } from '../types/enums.ts';

/** An order's input: a field and a direction; ties are broken by the key, in the same direction. */
function orderInput<F extends string>(name: string, of: string, fields: Readonly<Record<F, string>>) {
  const field = builder.enumType(`${name}Field`, {
    description: `By what ${of} can be ordered.`,
    values: Object.fromEntries(
      Object.entries<string>(fields).map(([value, description]) => [value, { value: value as F, description }]),
    ) as Record<F, { value: F; description: string }>,
  });
  return builder.inputType(name, {
    description: `An order of ${of}. Ties are broken by the key, in the same direction.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'By what.' }),
      direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
    }),
  });
}

export const MeetingOrder = orderInput<MeetingOrderField>('MeetingOrder', 'meetings', {
  DATE: 'By the earliest day; those without a date come last in DESC, first in ASC.',
  PARTICIPANT_COUNT: 'By the number of participants listed.',
  CONFIDENCE: 'By confidence.',
});
export const PositionOrder = orderInput<PositionOrderField>('PositionOrder', 'positions', {
  DATE: 'By the earliest day; those without a date come last in DESC, first in ASC.',
  CONFIDENCE: 'By confidence.',
});
export const EncounterOrder = orderInput<EncounterOrderField>('EncounterOrder', 'pairs', {
  MEETING_COUNT: 'By the number of meetings.',
  LAST_MET_ON: 'By the day of the last meeting.',
  FIRST_MET_ON: 'By the day of the first meeting.',
  NAME: 'By the names.',
});
export const PersonOrder = orderInput<ActorOrderField>('PersonOrder', 'people', {
  NAME: 'By name, accents and case aside.',
  MEETING_COUNT: 'By the number of meetings held.',
  LAST_MET_ON: 'By the day of the last meeting held.',
});

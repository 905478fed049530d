import type { Telling } from './telling.ts';

/** What was decided on the facts of a text. */
export interface Corrections {
  /** Ids of appearances, readouts and positions that are not there; `<appearance>/<office class>` for an office. */
  readonly rejected: ReadonlySet<string>;
  /** The decision that splits an appearance or readout off, by id. */
  readonly tags: ReadonlyMap<string, string>;
}

/** The telling with what was decided on it: facts left out, appearances and readouts split off. */
export function corrected(telling: Telling, { rejected, tags }: Corrections): Telling {
  if (rejected.size === 0 && tags.size === 0) return telling;
  const isThere = (reference: string): boolean =>
    !rejected.has(reference.startsWith('appearance:') ? reference.slice('appearance:'.length) : reference);
  return {
    ...telling,
    appearances: telling.appearances
      .filter((one) => !rejected.has(one.id))
      .map((one) => ({
        ...one,
        tag: tags.get(one.id) ?? '',
        offices: one.offices.filter((office) => !rejected.has(`${one.id}/${office.officeClass}`)),
        officeClass: rejected.has(`${one.id}/${one.officeClass}`) ? '' : one.officeClass,
      })),
    meetings: telling.meetings
      .filter((one) => !rejected.has(one.told.id))
      .map((one) => ({
        ...one,
        partOf: one.partOf !== null && rejected.has(one.partOf) ? null : one.partOf,
        told: {
          ...one.told,
          tag: tags.get(one.told.id) ?? '',
          participants: one.told.participants.map((participant) =>
            participant.appearance !== null && rejected.has(participant.appearance)
              ? { ...participant, appearance: null, form: null }
              : participant,
          ),
        },
      })),
    positions: telling.positions
      .filter((one) => !rejected.has(one.key))
      .map((one) => ({
        ...one,
        holders: one.holders.filter(isThere),
        targets: one.targets.filter(isThere),
        addressees: one.addressees.filter(isThere),
        voicedBy: one.voicedBy !== null && isThere(one.voicedBy) ? one.voicedBy : null,
        readout: one.readout !== null && rejected.has(one.readout) ? null : one.readout,
      }))
      .filter((one) => one.holders.length > 0),
  };
}

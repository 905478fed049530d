import { dateParam, listParam, numberParam } from '../parts/filters.tsx';
import { longKey, type Route } from '../router.ts';

/** How meetings are held, as the API names it. */
export const FORMATS = [
  'BILATERAL',
  'MINILATERAL',
  'MULTILATERAL',
  'PHONE_CALL',
  'VIDEO_CALL',
  'VISIT',
  'UNSPECIFIED',
] as const;

/** What the network is asked for: the address's filters as the API takes them. */
export interface Asked {
  readonly date?: { from?: string; to?: string };
  readonly topics?: string[];
  readonly formats?: (typeof FORMATS)[number][];
  readonly of?: string[];
  readonly center?: string;
  readonly minMeetingCount?: number;
}

/** Reads the network's filters from the address. */
export function askedOf(route: Route): Asked {
  const formats = listParam(route, 'formats');
  const kept = FORMATS.filter((format) => formats?.includes(format));
  const center = route.params.get('center');
  const least = numberParam(route, 'min', 1);
  return {
    date: dateParam(route),
    topics: listParam(route, 'topics'),
    formats: kept.length === 0 ? undefined : kept,
    of: listParam(route, 'of')?.map(longKey),
    center: center === null ? undefined : longKey(center),
    minMeetingCount: least === 1 ? undefined : least,
  };
}

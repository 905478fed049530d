import { isTopicCode, TOPICS } from '../model/index.ts';
import type { GroupRecord, MeetingGrouping } from '../store/index.ts';
import type { RequestContext } from './context.ts';

const FORMAT_LABELS: Readonly<Record<string, string>> = {
  BILATERAL: 'Bilateral meetings',
  MINILATERAL: 'Meetings of a few sides',
  MULTILATERAL: 'Multilateral meetings',
  PHONE_CALL: 'Phone calls',
  VIDEO_CALL: 'Video calls',
  VISIT: 'Visits',
  UNSPECIFIED: 'Meetings of no told form',
};

/** A group's heading for people to read. */
export async function groupLabel(
  group: GroupRecord & { readonly by: MeetingGrouping },
  context: RequestContext,
): Promise<string> {
  switch (group.by) {
    case 'TOPIC':
      return isTopicCode(group.key) ? TOPICS[group.key].label : group.key;
    case 'COUNTRY':
      return (await context.names.actor(group.key))?.name ?? group.key;
    case 'FORMAT':
      return FORMAT_LABELS[group.key] ?? group.key;
    case 'MONTH':
    case 'YEAR':
      return group.key;
  }
}

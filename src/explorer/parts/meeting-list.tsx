import type { MeetingRowFields } from '../api/fragments.ts';
import { hrefOf } from '../router.ts';
import { TopicChips, When } from './links.tsx';

/** How a meeting was held, in words. */
export const FORMAT_WORDS: Readonly<Record<string, string>> = {
  BILATERAL: 'two-sided',
  MINILATERAL: 'small round',
  MULTILATERAL: 'multilateral',
  PHONE_CALL: 'phone call',
  VIDEO_CALL: 'video call',
  VISIT: 'visit',
  UNSPECIFIED: 'form not told',
};

const STATUS_WORDS: Readonly<Record<string, string>> = {
  PLANNED: 'planned',
  CANCELLED: 'cancelled',
  DECLINED: 'declined',
};

/** Says that a meeting did not take place, or not yet; nothing where it was held. */
export function StatusMark({ status }: { status: string }) {
  const word = STATUS_WORDS[status];
  return word === undefined ? null : <span class="mark warn">{word}</span>;
}

/** "a round of 5": the number of those who took part. */
export function sidesOf(meeting: { format: string; participants: { totalCount: number } }): string {
  const word = FORMAT_WORDS[meeting.format] ?? meeting.format.toLowerCase();
  const count = meeting.participants.totalCount;
  return count > 2 ? `${word}, ${count} took part` : word;
}

/** One meeting as a line. */
export function MeetingLine({ meeting }: { meeting: MeetingRowFields }) {
  return (
    <div class="meeting-line">
      <span class="day">
        <When date={meeting.date} />
      </span>
      <div>
        <a href={hrefOf('Meeting', meeting.key)}>{meeting.title}</a> <StatusMark status={meeting.status} />
        <span class="soft">
          {' '}
          {[meeting.place?.name, sidesOf(meeting)].filter((part) => part !== undefined).join(' · ')}
        </span>{' '}
        <TopicChips topics={meeting.topics} />
      </div>
    </div>
  );
}

/** Meetings, each a line. */
export function MeetingList({ meetings }: { meetings: readonly MeetingRowFields[] }) {
  return (
    <ul class="plain meetings">
      {meetings.map((meeting) => (
        <li key={meeting.key}>
          <MeetingLine meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}

import type { Article } from '../articles/index.ts';
import type { ActorRef, Evidence } from '../model/index.ts';
import type { Extraction } from './fact.ts';

/** An extraction as `extract` prints it, one JSON object an article: codes and names in place of references. */
export function toGuideForm(article: Article, extraction: Extraction): Record<string, unknown> {
  const name = (actor: ActorRef | null): string | null => {
    if (actor === null) return null;
    switch (actor.kind) {
      case 'COUNTRY':
        return actor.code;
      case 'ORGANIZATION':
        return actor.name;
      case 'PERSON':
        return extraction.people[actor.person]?.name ?? null;
    }
  };
  const names = (actors: readonly ActorRef[]): string[] => actors.map(name).filter((actor) => actor !== null);
  const evidence = (pieces: readonly Evidence[]): unknown[] =>
    pieces.filter((piece) => piece.of === 'fact').map(({ start, end, quote }) => ({ start, end, text: quote }));
  return {
    url: article.url ?? null,
    title: article.title ?? null,
    published: article.publishedOn ?? null,
    publisher: article.publisher ?? article.creator ?? null,
    language: article.language ?? null,
    people: extraction.people.map((person) => ({
      name: person.name,
      offices:
        person.offices.length > 0
          ? person.offices.map((office) => ({
              title: office.title,
              officeClass: office.officeClass,
              of: name(office.of ?? person.of),
            }))
          : [{ title: null, officeClass: null, of: name(person.of) }],
    })),
    meetings: extraction.meetings.map((meeting) => ({
      format: meeting.format,
      status: meeting.status,
      date: meeting.date?.edtf ?? null,
      dateBasis: meeting.date?.basis ?? null,
      place: meeting.place,
      participants: meeting.participants.map((who) => ({
        name: who.person === null ? null : (extraction.people[who.person]?.name ?? null),
        of: name(who.of),
        role: who.role,
      })),
      body: meeting.body,
      topics: meeting.topics,
      evidence: evidence(meeting.evidence),
      confidence: meeting.confidence,
    })),
    positions: extraction.positions.map((position) => ({
      holder: names(position.holders),
      voicedBy: name(position.voicedBy),
      stance: position.stance,
      targets: names(position.targets),
      addressees: names(position.addressees),
      topics: position.topics,
      quoted: position.quoted,
      evidence: evidence(position.evidence),
      confidence: position.confidence,
    })),
    problems: extraction.problems,
  };
}

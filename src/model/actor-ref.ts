/** Whom a fact means, within one article: a country by ISO 3166-1 alpha-3 code, an organisation by short name, or a person of the article. */
export type ActorRef =
  | { readonly kind: 'COUNTRY'; readonly code: string }
  | { readonly kind: 'ORGANIZATION'; readonly name: string }
  | {
      readonly kind: 'PERSON';
      /** Index into the extraction's `people`. */
      readonly person: number;
    };

/** Whether two references mean the same actor of one article. */
export function sameActor(a: ActorRef | null, b: ActorRef | null): boolean {
  return a !== null && b !== null && actorId(a) === actorId(b);
}

/** A string that tells actors of one article apart. */
export function actorId(actor: ActorRef): string {
  switch (actor.kind) {
    case 'COUNTRY':
      return `country:${actor.code}`;
    case 'ORGANIZATION':
      return `organization:${actor.name}`;
    case 'PERSON':
      return `person#${actor.person}`;
  }
}

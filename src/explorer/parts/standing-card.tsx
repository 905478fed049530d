import { useState } from 'preact/hooks';
import { Named, When as WhenFragment } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { usePages } from '../api/use-pages.ts';
import { PositionFacts } from '../exports/facts.ts';
import { EvidenceList } from './evidence-list.tsx';
import { ActorLink, dayOf, When } from './links.tsx';
import { More } from './more.tsx';
import { PositionItem } from './position-item.tsx';
import { StanceLine } from './stance.tsx';
import { Panel } from './states.tsx';

/** What a card shows of the latest position: as little as that, for a hundred of them come at once. */
const CardPosition = graphql(
  `
  fragment CardPosition on Position {
    id
    stance
    polarity
    confidence
    voicedBy {
      ...Named
    }
    targets {
      ...Named
    }
    date {
      ...When
    }
    evidence(first: 1) {
      totalCount
      nodes {
        quote
        start
        end
        confidence
        method
        article {
          key
          title
          publisher
          publishedOn
        }
      }
    }
  }
`,
  [Named, WhenFragment],
);

/** Where everybody stands on a topic. */
export const Cards = graphql(
  `
  query TopicCards($topics: [String!], $targets: [String!], $actors: [String!], $date: DateRange) {
    positionMatrix(
      level: COUNTRY
      actors: $actors
      topics: $topics
      targets: $targets
      date: $date
      maxActors: 100
      maxTopics: 30
    ) {
      truncated
      totalActors
      cells {
        positionCount
        mixed
        actor {
          ...Named
        }
        latest {
          ...CardPosition
        }
      }
    }
  }
`,
  [Named, CardPosition],
);

type Cell = ResultOf<typeof Cards>['positionMatrix']['cells'][number];

/** One actor's standing on a topic and what is narrower: the latest position of all, and how many there are. */
interface Standing {
  readonly actor: Cell['actor'];
  readonly latest: Cell['latest'];
  readonly count: number;
  readonly mixed: boolean;
}

/** Cells of narrower topics come apart: one standing an actor, the latest of them first. */
export function standingsOf(cells: readonly Cell[]): readonly Standing[] {
  const byActor = new Map<string, Cell[]>();
  for (const cell of cells) byActor.set(cell.actor.key, [...(byActor.get(cell.actor.key) ?? []), cell]);
  return [...byActor.values()]
    .flatMap((own) => {
      const [first] = own.toSorted((a, b) => dayOf(b.latest.date).localeCompare(dayOf(a.latest.date)));
      if (first === undefined) return [];
      const polarities = new Set(own.map((cell) => cell.latest.polarity));
      return [
        {
          actor: first.actor,
          latest: first.latest,
          count: own.reduce((sum, cell) => sum + cell.positionCount, 0),
          mixed: own.some((cell) => cell.mixed) || (polarities.has(1) && polarities.has(-1)),
        },
      ];
    })
    .sort((a, b) => a.actor.name.localeCompare(b.actor.name, 'en'));
}

function Earlier(props: {
  topics: string[];
  actor: string;
  targets?: string[];
  date?: { from?: string; to?: string };
}) {
  const filter = { topics: props.topics, holders: [props.actor], targets: props.targets, date: props.date };
  const pages = usePages(PositionFacts, { filter }, (data) => data.positions);
  return (
    <Panel query={pages.query} what="Fetching the earlier ones">
      {() => (
        <>
          {pages.nodes.map((position) => (
            <PositionItem key={position.id} position={position} />
          ))}
          <More pages={pages} what="positions" />
        </>
      )}
    </Panel>
  );
}

/** An actor's latest position on a topic with its words, and the earlier ones on demand. */
export function Card(props: {
  standing: Standing;
  topics: string[];
  targets?: string[];
  date?: { from?: string; to?: string };
}) {
  const { actor, latest, count, mixed } = props.standing;
  const [open, setOpen] = useState(false);
  return (
    <article class="card standing" aria-label={actor.name}>
      <h3>
        <ActorLink actor={actor} />
      </h3>
      <p>
        <StanceLine stance={latest.stance} polarity={latest.polarity} targets={latest.targets} />{' '}
        {mixed && (
          <span class="mark warn">
            ≠ both for and against<span class="away"> on record</span>
          </span>
        )}
      </p>
      <p class="soft small">
        {latest.voicedBy && (
          <>
            <ActorLink actor={latest.voicedBy} />,{' '}
          </>
        )}
        <When date={latest.date} />
      </p>
      <EvidenceList of={latest} limit={1} />
      {count > 1 && (
        <button type="button" class="button small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fold' : `All ${count} positions`}
          <span class="away"> of {actor.name}</span>
        </button>
      )}
      {open && <Earlier topics={props.topics} actor={actor.key} targets={props.targets} date={props.date} />}
    </article>
  );
}

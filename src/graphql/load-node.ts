import type { GraphQLResolveInfo } from 'graphql';
import { isTopicCode } from '../model/index.ts';
import type { ActorRecord, ArticleRecord, MeetingRecord } from '../store/index.ts';
import type { RequestContext } from './context.ts';
import type { NodeType } from './ids.ts';
import { articleInclude, evidenceInclude, meetingInclude } from './includes.ts';
import { fieldsBelow } from './selection.ts';
import { type NodeValue, typed, typedActor } from './types/refs.ts';

/** A thing by its type and key; keys of what was merged lead to the survivor. Null where nothing has it. */
export async function loadNode(
  type: NodeType,
  key: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<NodeValue | null> {
  const { batches, reader, read } = context;
  switch (type) {
    case 'Person':
    case 'Country':
    case 'Organization': {
      const actor = await loadActor(key, context);
      return actor && typedActor(actor);
    }
    case 'Meeting': {
      const meeting = await loadMeeting(key, context, info);
      return meeting && typed('Meeting', meeting);
    }
    case 'Article': {
      const article = await loadArticle(key, context, info);
      return article && typed('Article', article);
    }
    case 'Position': {
      const position = await batches.load('position', key, (keys) => reader.positions(keys, read));
      return position && typed('Position', position);
    }
    case 'Office': {
      const office = await batches.load('office', key, (keys) => reader.offices(keys, read));
      return office && typed('Office', office);
    }
    case 'Tenure': {
      const tenure = await batches.load('tenure', key, (keys) => reader.tenures(keys, read));
      return tenure && typed('Tenure', tenure);
    }
    case 'Evidence': {
      const include = evidenceInclude(fieldsBelow(info.fieldNodes, info));
      const piece = await batches.load(`evidence ${include.quote}`, key, (keys) =>
        reader.evidence(keys, include, read),
      );
      return piece && typed('Evidence', piece);
    }
    case 'Topic':
      return isTopicCode(key) ? typed('Topic', { key }) : null;
    case 'LoadJob': {
      const job = await context.services.loadJobs?.get(key);
      return job ? typed('LoadJob', job) : null;
    }
  }
}

/** An actor by a key of today or of old. */
export async function loadActor(key: string, context: RequestContext): Promise<ActorRecord | null> {
  const actor = await context.names.actor(key);
  if (actor !== null) return actor;
  const resolved = await context.services.resolveKey(key);
  return resolved.state === 'FOUND' ? context.names.actor(resolved.key) : null;
}

/** A meeting by a key of today or of old. */
export async function loadMeeting(
  key: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<MeetingRecord | null> {
  const include = meetingInclude(fieldsBelow(info.fieldNodes, info), info);
  const load = (wanted: string) =>
    context.batches.load(`meeting ${JSON.stringify(include)}`, wanted, (keys) =>
      context.reader.meetings(keys, include, context.read),
    );
  return (await load(key)) ?? (await ofOldKey(key, context, load));
}

/** An article by a key of today or of old. */
export async function loadArticle(
  key: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ArticleRecord | null> {
  const include = articleInclude(fieldsBelow(info.fieldNodes, info));
  const load = (wanted: string) =>
    context.batches.load(`article ${include.text}`, wanted, (keys) =>
      context.reader.articles(keys, include, context.read),
    );
  return (await load(key)) ?? (await ofOldKey(key, context, load));
}

async function ofOldKey<R>(
  key: string,
  context: RequestContext,
  load: (key: string) => Promise<R | null>,
): Promise<R | null> {
  const resolved = await context.services.resolveKey(key);
  return resolved.state === 'FOUND' && resolved.key !== key ? load(resolved.key) : null;
}

import type { TopicData } from '../../../facts/index.ts';
import { digitalTopics } from './digital.ts';
import { economyTopics } from './economy.ts';
import { energyTopics } from './energy.ts';
import { integrationTopics } from './integration.ts';
import { peaceTopics } from './peace.ts';
import { relationsTopics } from './relations.ts';
import { rightsTopics } from './rights.ts';
import { securityTopics } from './security.ts';
import { officeTopics, topicWords } from './words.ts';

/**
 * English phrases of the topics: what talks are about and what positions are on.
 * Version 2, 2026-11-24, licence MIT; written by hand for the codes of the ontology.
 */
export const topics: TopicData = {
  entries: [
    ...securityTopics,
    ...peaceTopics,
    ...integrationTopics,
    ...economyTopics,
    ...energyTopics,
    ...digitalTopics,
    ...rightsTopics,
    ...relationsTopics,
  ],
  words: topicWords,
  offices: officeTopics,
};

import type { TopicWords } from '../../../facts/index.ts';

/** Words around topics: what talks are about, which sentences go on about a meeting and which turn away from it. */
export const topicWords: TopicWords = {
  about:
    'discuss discussed discusses discussing discussion discussions debated reviewed review addressed addressing covered covering cover tackled focused focusing focus focuses focussed revolved centred centered concentrated explored considered examined agenda topics topic subject subjects talked dealt devoted dedicated briefed touched touching dwelt regarding concerning raise raised raising exchanged assessed evaluated outlined reviewing deliberated turned programme themes theme highlighted underscored emphasised emphasized',
  on: 'on about over regarding concerning of into',
  notAbout:
    'margins sidelines fringes behalf occasion eve way side invitation request initiative board arrival phone telephone time',
  goesOn:
    'he she they both we i it two three sides parties ministers leaders officials delegations counterparts interlocutors guest guests host hosts his her their presidents secretaries participants interlocutor colleague president minister secretary chancellor ambassador chairperson premier visitor',
  turnsAway:
    'asked responding answering meanwhile separately background related photo read earlier elsewhere also-read advertisement asked-about trade',
};

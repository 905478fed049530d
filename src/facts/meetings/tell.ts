import type { Candidate } from './candidate.ts';
import { isNoun } from './noun-or-verb.ts';
import { tellActs } from './tell-acts.ts';
import { tellAmong } from './tell-among.ts';
import { tellBoth } from './tell-both.ts';
import { tellDelivered } from './tell-delivered.ts';
import { tellFollows } from './tell-follows.ts';
import { tellFronted } from './tell-fronted.ts';
import { tellGathered } from './tell-gathered.ts';
import { tellInvited } from './tell-invited.ts';
import { tellJoins } from './tell-joins.ts';
import { tellJoint } from './tell-joint.ts';
import { tellLed } from './tell-led.ts';
import { tellNoun } from './tell-noun.ts';
import { tellSession } from './tell-session.ts';
import { tellShared } from './tell-shared.ts';
import { tellSitting } from './tell-sitting.ts';
import { tellVisit } from './tell-visit.ts';
import type { Telling } from './telling.ts';

/** What a frame's words tell, by the frame's shape. */
export function tell(telling: Telling): Candidate[] {
  const { frame } = telling.trigger.frame;
  const noun = isNoun(telling.sentence, telling.trigger);
  switch (frame.shape) {
    case 'ACTS':
      return noun && frame.id !== 'be-with' && frame.id !== 'credentials-from' ? [] : tellActs(telling);
    case 'UNDERGOES':
      return tellActs(telling);
    case 'TOGETHER':
      return noun ? [] : tellActs(telling);
    case 'JOINS':
      return tellJoins(telling);
    case 'NOUN':
      return tellNoun(telling);
    case 'ATTENDS':
      return noun ? [] : tellSession(telling);
    case 'SITS':
      return tellSitting(telling);
    case 'SHARES':
      return noun ? [] : tellShared(telling);
    case 'AMONG':
      return tellAmong(telling);
    case 'BOTH':
      return tellBoth(telling);
    case 'JOINT':
      return tellJoint(telling);
    case 'INVITES':
      return tellInvited(telling);
    case 'FOLLOWS':
      return tellFollows(telling);
    case 'DELIVERED':
      return tellDelivered(telling);
    case 'FRONTED':
      return tellFronted(telling);
    case 'LEADS':
      return tellLed(telling);
    case 'GATHERS':
      return tellGathered(telling);
    case 'VISITS':
      return noun && frame.id !== 'visit-noun' ? [] : tellVisit(telling);
  }
}

import type { OfficeClass } from '../../model/index.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';

/** An actor phrase while it is read. */
export interface Draft {
  kind: ActorPhrase['kind'];
  end: number;
  sides: Side[];
  plural: boolean;
  word: string;
  officeClass: OfficeClass | null;
  bound?: boolean;
}

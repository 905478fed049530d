import { invariant } from '../../model/index.ts';
import type { FactKind } from '../../store/index.ts';
import { pageComplexity } from '../builder.ts';
import { toGlobalId } from '../ids.ts';
import { evidenceOf } from '../lists.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { EvidencePieces } from './connections.ts';
import { Attested } from './refs.ts';

const KIND_OF_TYPE: Readonly<Record<string, FactKind>> = { Meeting: 'MEETING', Position: 'POSITION', Tenure: 'TENURE' };

Attested.implement({
  description: 'Something that articles say: every fact leads to the words that it came from.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, and the same for ever.',
      resolve: (fact, _args, _context, info) => toGlobalId(info.parentType.name as 'Meeting', fact.key),
    }),
    confidence: t.exposeFloat('confidence', {
      description: '0 to 1: how far the extractor trusts it; the highest of its evidence.',
    }),
    evidence: t.field({
      type: EvidencePieces.connection,
      description: 'The words that say it: what speaks for the fact itself first, then by confidence.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      resolve: (fact, args, context, info) => {
        const kind = KIND_OF_TYPE[info.parentType.name];
        invariant(kind !== undefined, `${info.parentType.name} is no kind of fact`);
        return evidenceOf({ kind, key: fact.key }, args, context, info);
      },
    }),
  }),
});

import { casualtyClaims, harm, termsOf, type CasualtyClaim } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, type Finding } from '../finding.js';
import { nested } from '../nested.js';

export const countedOnce: Check = {
  name: 'counted-once',
  description:
    'Of two claims of one harm that share words one is part of the other or repeats it: who leaves such rows out counts nobody twice.',
  tables: [casualtyClaims],
  check({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
    const ofEachHarm = termsOf(harm).map((one) => claims.filter((claim) => claim.harm === one));
    return ofEachHarm.flatMap((same) => nested(same).flatMap(([outer, inner]) => twice(outer, inner, (claim) => wholesOf(claim, byId))));
  },
};

type WholesOf = (claim: CasualtyClaim) => ReadonlySet<CasualtyClaim>;

function twice(outer: CasualtyClaim, inner: CasualtyClaim, wholes: WholesOf): readonly Finding[] {
  if (wholes(inner).has(outer) || wholes(outer).has(inner)) return [];
  const [part, whole] = [inner, outer].map(({ count_text }) => shown(count_text));
  const what = `${part} shares words with ${outer.claim_id}, ${whole}, and neither is part of the other`;
  return [odd(casualtyClaims, inner, 'subset_of', what)];
}

/** The claims that a claim is part of or repeats, and those that they are part of. A circle is said by references. */
function wholesOf(claim: CasualtyClaim, byId: ReadonlyMap<string, CasualtyClaim>): ReadonlySet<CasualtyClaim> {
  const wholes = new Set<CasualtyClaim>();
  const above = ({ subset_of, repeats }: CasualtyClaim) => byId.get(subset_of ?? repeats ?? '');
  for (let at = above(claim); at !== undefined && !wholes.has(at); at = above(at)) wholes.add(at);
  return wholes;
}

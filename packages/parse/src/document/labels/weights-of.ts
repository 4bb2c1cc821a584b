import { slots as firstSlots } from './first-look.js';
import { slots as headlineSlots } from './headline-look.js';
import type { Weights } from './judge.js';
import { slots as secondSlots } from './second-look.js';
import { fitted } from './weights.js';

/** The fitted weights, by slot. A weight for a slot that no longer exists is a mistake: the models are then to be fitted anew. */
export const weights: Weights = {
  first: inOrder(firstSlots.names, fitted.first),
  headline: inOrder(headlineSlots.names, fitted.headline),
  second: inOrder(secondSlots.names, fitted.second),
};

function inOrder(names: readonly string[], named: Readonly<Record<string, number>>): Float64Array {
  const slots = [...names, 'bias'].map((name) => name.replaceAll("'", '’'));
  const unknown = Object.keys(named).find((name) => !slots.includes(name));
  if (unknown !== undefined) throw new Error(`weights.ts names “${unknown}”, which is no slot: run scripts/fit-labels.mjs.`);
  return Float64Array.from(slots, (name) => named[name] ?? 0);
}

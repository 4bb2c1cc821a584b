// Logistic regression with a Gaussian prior, by L-BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.5). Deterministic.

/** Steps that the curvature is told from. */
const MEMORY = 8;
/** A step must win this share of what the slope promises; it is halved so often at most. */
const ENOUGH = 1e-4, HALVINGS = 20;
/** Share of the loss that a step must win for another to follow. */
const LEAST_GAIN = 1e-7;

const dot = (one, other) => {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
};

/** Rows {slots, values}, truths 0 or 1, number of slots; gives the weights with the bias last. `strength` is the prior’s precision. */
export function fitLogistic(rows, truths, size, { strength, steps }) {
  const lossAt = (weights) => loss(weights, { rows, truths, size, strength });
  let weights = new Float64Array(size + 1), now = lossAt(weights);
  const past = [];
  for (let step = 0; step < steps; step++) {
    const { tried, next } = search(weights, now, directionFrom(now.gradient, past), lossAt);
    const moved = tried.map((weight, i) => weight - weights[i]), bent = next.gradient.map((each, i) => each - now.gradient[i]);
    const curve = dot(moved, bent), gained = now.value - next.value;
    if (curve > 1e-12) past.push({ moved, bent, rho: 1 / curve });
    if (past.length > MEMORY) past.shift();
    weights = tried;
    now = next;
    if (gained < LEAST_GAIN * Math.abs(now.value)) break;
  }
  return weights;
}

/** The negative log-likelihood with the prior, and its gradient. The bias, which stands last, has no prior. */
function loss(weights, { rows, truths, size, strength }) {
  const gradient = new Float64Array(size + 1);
  let value = 0;
  for (let i = 0; i < size; i++) {
    value += 0.5 * strength * weights[i] * weights[i];
    gradient[i] = strength * weights[i];
  }
  for (let n = 0; n < rows.length; n++) {
    const { slots, values } = rows[n];
    let odds = weights[size];
    for (let k = 0; k < slots.length; k++) odds += weights[slots[k]] * values[k];
    const signed = truths[n] ? odds : -odds;
    value += signed > 0 ? Math.log1p(Math.exp(-signed)) : -signed + Math.log1p(Math.exp(signed));
    const error = 1 / (1 + Math.exp(-odds)) - truths[n];
    for (let k = 0; k < slots.length; k++) gradient[slots[k]] += error * values[k];
    gradient[size] += error;
  }
  return { value, gradient };
}

/** The gradient bent by what past steps tell of the curvature (the two-loop recursion); without any, of length 1. */
function directionFrom(gradient, past) {
  const direction = Float64Array.from(gradient), held = [];
  for (let n = past.length - 1; n >= 0; n--) {
    held[n] = past[n].rho * dot(past[n].moved, direction);
    for (let i = 0; i < direction.length; i++) direction[i] -= held[n] * past[n].bent[i];
  }
  const last = past.at(-1), scale = last ? 1 / (last.rho * dot(last.bent, last.bent)) : 1 / Math.sqrt(dot(gradient, gradient));
  for (let i = 0; i < direction.length; i++) direction[i] *= scale;
  for (let n = 0; n < past.length; n++) {
    const back = held[n] - past[n].rho * dot(past[n].bent, direction);
    for (let i = 0; i < direction.length; i++) direction[i] += past[n].moved[i] * back;
  }
  return direction;
}

/** The first of the steps of length 1, 1/2, 1/4 … against the direction that wins enough; else the shortest. */
function search(weights, now, direction, lossAt) {
  const slope = dot(now.gradient, direction);
  let length = 1, tried, next;
  for (let halved = 0; halved < HALVINGS; halved++, length /= 2) {
    tried = weights.map((weight, i) => weight - length * direction[i]);
    next = lossAt(tried);
    if (next.value <= now.value - ENOUGH * length * slope) break;
  }
  return { tried, next };
}

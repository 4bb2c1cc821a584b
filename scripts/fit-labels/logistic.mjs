// Logistic regression with a Gaussian prior, by L-BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.5). Deterministic.
const MEMORY = 8;
const dot = (a, b) => { let sum = 0; for (let i = 0; i < a.length; i++) sum += a[i] * b[i]; return sum; };

/** Rows {slots, values}, truths 0 or 1, number of slots; gives the weights with the bias last. `strength` is the prior’s precision. */
export function fitLogistic(rows, truths, size, { strength, steps }) {
  const loss = (w) => {
    const gradient = new Float64Array(size + 1);
    let value = 0;
    for (let i = 0; i < size; i++) { value += 0.5 * strength * w[i] * w[i]; gradient[i] = strength * w[i]; }
    for (let n = 0; n < rows.length; n++) {
      const { slots, values } = rows[n];
      let odds = w[size];
      for (let k = 0; k < slots.length; k++) odds += w[slots[k]] * values[k];
      const signed = truths[n] ? odds : -odds;
      value += signed > 0 ? Math.log1p(Math.exp(-signed)) : -signed + Math.log1p(Math.exp(signed));
      const error = 1 / (1 + Math.exp(-odds)) - truths[n];
      for (let k = 0; k < slots.length; k++) gradient[slots[k]] += error * values[k];
      gradient[size] += error;
    }
    return { value, gradient };
  };
  let weights = new Float64Array(size + 1), now = loss(weights);
  const past = [];
  for (let step = 0; step < steps; step++) {
    const direction = Float64Array.from(now.gradient), held = [];
    for (let n = past.length - 1; n >= 0; n--) {
      held[n] = past[n].rho * dot(past[n].moved, direction);
      for (let i = 0; i <= size; i++) direction[i] -= held[n] * past[n].bent[i];
    }
    const last = past.at(-1), scale = last ? 1 / (last.rho * dot(last.bent, last.bent)) : 1 / Math.sqrt(dot(now.gradient, now.gradient));
    for (let i = 0; i <= size; i++) direction[i] *= scale;
    for (let n = 0; n < past.length; n++) {
      const back = held[n] - past[n].rho * dot(past[n].bent, direction);
      for (let i = 0; i <= size; i++) direction[i] += past[n].moved[i] * back;
    }
    const slope = dot(now.gradient, direction);
    let length = 1, tried, then;
    for (let halved = 0; halved < 20; halved++, length /= 2) {
      tried = weights.map((weight, i) => weight - length * direction[i]);
      then = loss(tried);
      if (then.value <= now.value - 1e-4 * length * slope) break;
    }
    const moved = tried.map((weight, i) => weight - weights[i]), bent = then.gradient.map((each, i) => each - now.gradient[i]), curve = dot(moved, bent);
    if (curve > 1e-12) past.push({ moved, bent, rho: 1 / curve });
    if (past.length > MEMORY) past.shift();
    const gained = now.value - then.value;
    weights = tried;
    now = then;
    if (gained < 1e-7 * Math.abs(now.value)) break;
  }
  return weights;
}

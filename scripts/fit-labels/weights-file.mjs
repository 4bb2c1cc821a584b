// The file that the fitted weights are kept in: TypeScript, a line for each slot that weighs something.
import { names } from './stages.mjs';

const HEAD = `/* oxlint-disable oxc/approx-constant -- fitted numbers that only happen to be near a constant */
// Made by scripts/fit-labels.mjs; not edited by hand. Weights of the looks at a line, by name of the slot; what is not named is 0.
`;
const TYPE = "Readonly<Record<'first' | 'headline' | 'second', Readonly<Record<string, number>>>>";

export function weightsFile(weights) {
  const models = Object.keys(names).map((model) => `  ${model}: {\n${rows(names[model], weights[model])}\n  },`);
  return `${HEAD}export const fitted: ${TYPE} = {\n${models.join('\n')}\n};\n`;
}

/** The bias stands behind the last slot. */
function rows(slots, weights) {
  const rounded = [...slots, 'bias'].map((name, n) => ({ name: name.replaceAll("'", '’'), weight: Number(weights[n].toFixed(3)) }));
  return rounded.filter(({ weight }) => weight !== 0).map(({ name, weight }) => `    '${name}': ${weight},`).join('\n');
}

import { wordSet } from './word-list.js';

/** Degrees, professional titles and honours that stand behind a name, without their stops. Source: own list. */
const degrees = wordSet(`phd md do ms msc bsc ma ba mph mba rd rdn rn np jd llb llm esq dds dmd dvm psyd edd med bed
  pharmd dpt lcsw lmft lpc cpa cfp cfa mbbs frcp frcs facp faap facs obe mbe cbe kc qc mp mla mep mpp`);

/** ", Ph.D.,", ", RN,": tells of the name before it and is none itself; "Ma", "Do" with one capital are surnames. */
export const isDegree = (text: string): boolean =>
  /^\p{Lu}.*\p{Lu}|^Esq/u.test(text) && degrees.has(text.replaceAll('.', '').toLowerCase());

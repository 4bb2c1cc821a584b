import { wordSet } from './word-list.js';

/** Degrees, professional titles and honours that stand behind a name, without their stops. Source: own list. */
const degrees = wordSet(`phd md do ms msc bsc ma ba mph mba rd rdn rn np jd llb llm esq dds dmd dvm psyd edd med bed
  pharmd dpt lcsw lmft lpc cpa cfp cfa mbbs frcp frcs facp faap facs obe mbe cbe kc qc td msp sc oam mp mla mep mpp ld ldn cssd cnsc cdces cscs aprn fnp
  dnp crnp facc facog faan fccp ccc-slp pa-c dsc dphil mphil mres mfa mpa mha mhs bsn msn dacm lmhc bcba`);

/** ", Ph.D.,", ", RN,": tells of the name before it and is none itself; "Ma", "Do" with one capital are surnames. */
export const isDegree = (text: string): boolean =>
  /^\p{Lu}.*\p{Lu}|^Esq/u.test(text) && degrees.has(text.replaceAll('.', '').toLowerCase());

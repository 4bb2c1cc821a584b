import { createRequire } from 'node:module';

/** A licence as SPDX lists it. */
export interface Licence {
  /** SPDX name, as CC-BY-4.0. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly text: string;
}

interface Listed {
  readonly name: string;
  readonly url: string;
  readonly licenseText: string;
}

const require = createRequire(import.meta.url);
const known = require('spdx-license-list') as Readonly<Record<string, unknown>>;

/** The licence with this SPDX name, from the package spdx-license-list; null where SPDX lists none. */
export function licenceOf(id: string): Licence | null {
  if (!Object.hasOwn(known, id)) return null;
  const { name, url, licenseText } = require(`spdx-license-list/licenses/${id}.json`) as Listed;
  return { id, title: name, url: url.split('\n')[0] as string, text: licenseText };
}

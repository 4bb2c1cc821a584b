/** Something wrong with what came in: the file, what is wrong with it, how it can be mended; the rest is still built. */
import type { Problem } from '@onrecord/schema';

interface Where {
  /** Where in the file, in words. */
  readonly place?: string | null;
  readonly field?: string | null;
}

export function warning(check: string, file: string, wrong: string, mend: string, { place = null, field = null }: Where = {}): Problem {
  return { severity: 'warning', check, file, place, table: null, record: null, field, message: `${file}: ${wrong}.`, mend };
}

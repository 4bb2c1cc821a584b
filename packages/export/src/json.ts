import { columnsOf, type Table } from '@onrecord/schema';
import { openWriter } from '@onrecord/schema/files';
import type { FormWriter } from './forms.js';

/** An array with one record a line, columns in the table’s order. */
export function openJson(table: Table, path: string): FormWriter {
  const file = openWriter(path);
  const columns = columnsOf(table);
  let before = '[\n';
  return {
    add(rows) {
      for (const row of rows) {
        file.write(before + JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name]]))));
        before = ',\n';
      }
    },
    close() {
      file.write(before === ',\n' ? '\n]\n' : '[\n]\n');
      file.close();
    },
  };
}

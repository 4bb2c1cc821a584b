/** Four short texts with invented names, and what is said of the dataset. */
export const RAW: Readonly<Record<string, string>> = {
  'bridge.txt': `Bridge Falls Into the Harbour

Mayor Dina Saleh said on Monday that at least 12 people were killed when the old bridge fell. “We saw it fall,” she said.

The harbour was searched until dusk, a spokesman for the fire brigade said, and divers would go down again in the morning.
`,
  'port.txt': `Port Shut After Storm

The port was closed on Monday because of the waves, harbour master Ali Noor told reporters. “The gates stay shut,” a watchman muttered.
`,
  'river.txt': `Raiders Give Up Near the River

About 900 raiders laid down their arms near the river on Monday, the army said. “They walked out of the reeds,” Captain Omar Nadim told reporters.

The valley had been closed to traffic since the winter, and farmers said that they would go back to their fields.
`,
  'storm.txt': `Storm Sinks a Boat Off the Coast

Two fishermen are missing after a storm sank their boat on Monday, the coast guard said. “We go on at first light,” Captain Lena Marsh told reporters.
`,
  'sources.csv': [
    'file,url,publisher,published,title,license,note',
    ...['bridge', 'port', 'river', 'storm'].map((name) => `${name}.txt,https://example.org/${name},The Harbour Times,2012-03-06,,,`),
  ].join('\n').concat('\n'),
  'dataset.json': `${JSON.stringify({ name: 'harbour', title: 'The harbour', version: '1.0.0', licence: 'CC-BY-4.0' }, null, 2)}\n`,
  'corrections.csv': 'table,id,field,value,reason,by,on\n',
};

// Judges the contacts of a CSV file with json-rules-engine: a line { path, rules, met, scopes } on stdin, the counts and the seconds on stdout.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import rulesEngine from 'json-rules-engine';

function contactsOf(path) {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map(line => {
    const [, channel, queue, , , , arrived, answered, ended, abandoned, transfers, hold, csat] = line.split(',');
    const seconds = (from, to) => (Date.parse(to + 'Z') - Date.parse(from + 'Z')) / 1000;
    return {
      cell: queue + ' ' + arrived.slice(0, 10),
      facts: {
        channel, transfers: Number(transfers), hold: hold === '' ? undefined : Number(hold), csat: csat === '' ? undefined : Number(csat),
        wait: seconds(arrived, answered || abandoned), talk: answered === '' ? undefined : seconds(answered, ended),
        'has-answered': answered !== '', 'has-abandoned': abandoned !== '', 'has-csat': csat !== '',
      },
    };
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const { path, rules, met, scopes } = JSON.parse(line);
  const contacts = contactsOf(path);
  const engine = new rulesEngine.Engine(rules, { allowUndefinedFacts: true });
  const cells = new Map();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  for (const { cell, facts } of contacts) {
    let counts = cells.get(cell);
    if (counts === undefined) cells.set(cell, counts = new Array(met + scopes).fill(0));
    const { events } = await engine.run(facts);
    for (const { type } of events) counts[type.startsWith('met') ? Number(type.slice(3)) : met + Number(type.slice(6))]++;
  }
  const wall = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpuBefore);
  const rows = [...cells].map(([cell, counts]) => [...cell.split(' '), ...counts]);
  process.stdout.write(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, rows }) + '\n');
}

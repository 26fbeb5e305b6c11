// Answers one query a line on stdin ({ sql }) with one line on stdout: the rows, and the seconds it took on the wall and on the processors.
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:', { threads: process.argv[2] });
const connection = await instance.connect();

for await (const line of createInterface({ input: process.stdin })) {
  const { sql } = JSON.parse(line);
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const result = await connection.runAndReadAll(sql);
  const wall = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpuBefore);
  const rows = result.getRows().map(row => row.map(value => typeof value === 'bigint' ? Number(value) : String(value)));
  process.stdout.write(JSON.stringify({ wall, cpu: (used.user + used.system) / 1e6, rows }) + '\n');
}

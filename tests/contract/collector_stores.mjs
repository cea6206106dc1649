// The table of stores: a test of what every store must do runs against each of them.
import { startPostgres } from './postgres_server.mjs';

/**
 * Each has a name and `options()`: what startCollector needs to use a new database of that kind. The PostgreSQL server
 * is started at once, because an `after` of node:test inside a test is that test's; it ends with `suite`.
 * @param suite with `after`, as node:test has it.
 */
export function everyStore(suite) {
  const server = startPostgres(suite);
  return [
    { name: 'SQLite', options: async () => ({}) },
    { name: 'PostgreSQL', options: async () => ({ store: (await server).newDatabase().address }) },
  ];
}

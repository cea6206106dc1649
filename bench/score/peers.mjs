// node peers.mjs duckdb|polars csv|ndjson FOLDER: the same question to another program, in a process of its own. Prints
// how many answered, and how many months and countries there are.

const [peer, format, folder] = process.argv.slice(2);
const file = `${folder}/responses.${format}`;

async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns =
    "{id: 'BIGINT', created_at: 'TIMESTAMP', score: 'UTINYINT', country: 'VARCHAR', plan: 'VARCHAR', channel: 'VARCHAR'}";
  const shape =
    "{created_at: 'TIMESTAMP', scores: 'STRUCT(nps UTINYINT)', facts: 'STRUCT(\"user\" STRUCT(country VARCHAR))'}";
  const source =
    format === 'csv'
      ? `SELECT created_at, score, country FROM read_csv('${file}', header = true, columns = ${columns})`
      : `SELECT created_at, scores.nps AS score, facts.user.country AS country FROM read_ndjson('${file}', columns = ${shape})`;
  const nps = '100.0 * (count(*) FILTER (score >= 9) - count(*) FILTER (score <= 6)) / count(score)';
  const sql = `SELECT date_trunc('month', created_at) AS month, country, count(score), ${nps} FROM (${source}) GROUP BY GROUPING SETS ((month), (country))`;
  const rows = (await connection.runAndReadAll(sql)).getRows();
  const months = rows.filter(([month]) => month !== null);
  return [months.reduce((sum, row) => sum + Number(row[2]), 0), months.length, rows.length - months.length];
}

async function polars() {
  const { default: pl } = await import('nodejs-polars');
  const read = () => (format === 'csv' ? pl.scanCSV(file) : pl.scanJson(file));
  const score = format === 'csv' ? pl.col('score') : pl.col('scores').struct.field('nps').alias('score');
  const country =
    format === 'csv'
      ? pl.col('country')
      : pl.col('facts').struct.field('user').struct.field('country').alias('country');
  const by = (key) =>
    read()
      .select(score, country, pl.col('created_at').str.slice(0, 7).alias('month'))
      .groupBy(key)
      .agg(
        pl.col('score').count().alias('n'),
        pl.col('score').gtEq(9).cast(pl.UInt32).sum().alias('promoters'),
        pl.col('score').ltEq(6).cast(pl.UInt32).sum().alias('detractors'),
      )
      .collectSync();
  const [months, countries] = [by('month'), by('country')];
  return [months.getColumn('n').sum(), months.height, countries.height];
}

console.log(JSON.stringify(await { duckdb, polars }[peer]()));

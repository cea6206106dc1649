// The score over time, drawn by uPlot: a line, the band of its interval, and where it changed.
import uPlot from 'uplot';
import type { ScoredPeriod } from './messages.js';
import { points } from './points.js';

export interface Trend {
  periods: ScoredPeriod[];
  /** The first day of the period in which the score changed. */
  change: string | undefined;
  /** What stands below the axis for an instant, in seconds. */
  label(seconds: number): string;
}

interface Colours {
  line: string;
  band: string;
  soft: string;
  grid: string;
  mark: string;
}

const height = 260; // px
const seconds = (day: string): number => Date.parse(day) / 1000;

/** The page's colours as the browser works them out: a canvas knows no custom properties. */
function coloursOf(root: HTMLElement): Colours {
  const probe = root.appendChild(document.createElement('i'));
  const colour = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const colours = {
    line: colour('var(--spruce)'),
    band: colour('color-mix(in srgb, var(--spruce) 22%, transparent)'),
    soft: colour('var(--soft)'),
    grid: colour('var(--line)'),
    mark: colour('var(--fox)'),
  };
  probe.remove();
  return colours;
}

function data({ periods }: Trend): uPlot.AlignedData {
  const column = (value: (period: ScoredPeriod) => number | undefined) => periods.map((one) => value(one) ?? null);
  return [
    periods.map(({ first }) => seconds(first)),
    column(({ nps }) => nps),
    column(({ interval }) => interval?.low),
    column(({ interval }) => interval?.high),
  ];
}

/** All of the intervals, in steps of ten. */
function range(low: number | null, high: number | null): [number, number] {
  return [Math.max(-100, Math.floor((low ?? -100) / 10) * 10), Math.min(100, Math.ceil((high ?? 100) / 10) * 10)];
}

/** A line from top to bottom where the score changed. */
function changeMark(change: string, { mark }: Colours): (plot: uPlot) => void {
  return ({ ctx, bbox, valToPos }) => {
    const x = valToPos(seconds(change), 'x', true);
    ctx.save();
    ctx.strokeStyle = mark;
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.setLineDash([6 * devicePixelRatio, 5 * devicePixelRatio]);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.restore();
  };
}

function options(root: HTMLElement, trend: Trend, say: (index: number | null) => void): uPlot.Options {
  const colours = coloursOf(root);
  const { font } = getComputedStyle(root);
  const axis = { stroke: colours.soft, font, grid: { stroke: colours.grid, width: 1 }, ticks: { show: false } };
  const edge = { stroke: 'transparent', points: { show: false } };
  const few = trend.periods.length < 40;
  return {
    width: Math.max(200, root.clientWidth),
    height,
    padding: [10, 22, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { setScale: false }, points: { size: 9 } },
    scales: { y: { range: (_, low, high) => range(low, high) } },
    tzDate: (at) => uPlot.tzDate(new Date(at * 1000), 'Etc/UTC'),
    series: [
      {},
      { stroke: colours.line, width: 2.5, points: { show: few, size: 6, fill: colours.line } },
      { ...edge },
      { ...edge },
    ],
    bands: [{ series: [3, 2], fill: colours.band }],
    axes: [
      { ...axis, grid: { show: false }, space: 72, values: (_, splits) => splits.map(trend.label) },
      { ...axis, size: 48, values: (_, splits) => splits.map(points) },
    ],
    hooks: {
      draw: trend.change ? [changeMark(trend.change, colours)] : [],
      setCursor: [({ cursor }) => say(cursor.idx ?? null)],
    },
  };
}

/** Draws `trend` into `root`, again when its width or the colours of the page change. `say` is called with the place of
 *  the period under the pointer. What comes back takes it away. */
export function drawTrend(root: HTMLElement, trend: Trend, say: (index: number | null) => void): () => void {
  const columns = data(trend);
  let plot: uPlot | undefined;
  const draw = (): void => {
    plot?.destroy();
    plot = new uPlot(options(root, trend, say), columns, root);
  };
  draw();
  const watcher = new ResizeObserver(() => plot?.setSize({ width: Math.max(200, root.clientWidth), height }));
  watcher.observe(root);
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((one) => matchMedia(one));
  for (const query of queries) query.addEventListener('change', draw);
  return () => {
    watcher.disconnect();
    for (const query of queries) query.removeEventListener('change', draw);
    plot?.destroy();
  };
}

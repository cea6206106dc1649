// Files of responses that somebody opens: a module of its own counts them, on this device. It is loaded with the first.
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import type { GlueFactory } from '../engine/glue.js';
import { localZone } from './local_zone.js';

/** The names that src/wasm/bindings/files.cpp binds. */
export interface FilesGlue {
  readonly HEAPU8: Uint8Array;
  bytes(length: number): number;
  read(request: string): string;
}

/** What was read, and what was not. */
export interface FileNotes {
  assumed: string[];
  rows: number;
  refused: { words: string; count: number; examples: { line: number; text: string }[] }[];
}

interface FileReading extends FileNotes {
  tally?: string;
  complaint?: string;
}

/** What is wrong with a file, in words. */
export class FileRefused extends Error {
  override name = 'FileRefused';
}

let load: (() => Promise<Engine<FilesGlue>>) | undefined;
let engine: Promise<Engine<FilesGlue>> | undefined;

/** To be called once, first. */
export function prepareFiles(create: () => Promise<GlueFactory<FilesGlue>>): void {
  load = async () => new Engine(await create(), () => compileFrom(new URL('zeroten_files.wasm', import.meta.url)));
}

const looksLikeCounts = /^\s*\{\s*"zeroten_tally"/;
const largest = 256 * 2 ** 20;

/** Dates such as 05/06/2026, where the file itself does not show it: as this browser's region writes them. */
function order(): 'day_first' | 'month_first' {
  const parts = new Intl.DateTimeFormat(navigator.language).formatToParts(0);
  const place = (type: string): number => parts.findIndex((part) => part.type === type);
  return place('day') < place('month') ? 'day_first' : 'month_first';
}

async function read(file: File): Promise<FileReading> {
  engine ??= load?.();
  const own = await engine;
  if (!own) throw new Error('prepareFiles() comes first');
  const glue = await own.instance();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const request = (dates?: string): string => JSON.stringify({ ...localZone(), ...(dates && { dates }) });
  return own.guard(() => {
    const place = glue.bytes(bytes.length);
    if (place === 0) return { assumed: [], rows: 0, refused: [], complaint: 'there is nothing in it' };
    glue.HEAPU8.set(bytes, place);
    const first: FileReading = JSON.parse(glue.read(request()));
    return first.complaint?.includes('--dates') ? JSON.parse(glue.read(request(order()))) : first;
  });
}

/** The counts in `file`, as text, and what there is to say of how they came about. Throws FileRefused. */
export async function countsOf(file: File): Promise<{ tally: string; notes?: FileNotes }> {
  if (looksLikeCounts.test(await file.slice(0, 1000).text())) return { tally: await file.text() };
  if (file.size > largest) throw new FileRefused('it is larger than 256 MB: take zeroten score --tally');
  const { tally, complaint, ...notes } = await read(file);
  if (tally === undefined) throw new FileRefused(complaint ?? '');
  return { tally, notes };
}

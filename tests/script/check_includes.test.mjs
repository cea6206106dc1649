import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

/** What the check says about a tree of `files` (path → text). */
function check(files) {
  const root = mkdtempSync(join(tmpdir(), 'zeroten-includes-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { status, stdout } = spawnSync(process.execPath, ['script/lib/check_includes.mjs', root], {
      encoding: 'utf8',
    });
    return { status, lines: stdout.trim().split('\n').filter(Boolean) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const wrong = [
  ['a lower folder includes an upper one', 'src/base/a.h', '#include "survey/b.h"', /base must not include survey/],
  ['folders on one level', 'src/flow/a.h', '#include "delivery/b.h"', /flow must not include delivery/],
  ['the engine includes the collector', 'src/engine/a.cpp', '#include "collector/b.h"', /engine must not include/],
  [
    'the collector includes the command line',
    'src/collector/a.h',
    '#include "cli/b.h"',
    /collector must not include cli/,
  ],
  ['the module includes the command line', 'src/wasm/a.cpp', '  #  include "cli/b.h"', /wasm must not include cli/],
  ['an include without a folder', 'src/flow/a.h', '#include "b.h"', /flow must not include b\.h/],
  ['the JSON library outside codec', 'src/engine/a.cpp', '#include <nlohmann/json.hpp>', /codec only/],
  ['Emscripten outside wasm', 'src/engine/a.cpp', '#include <emscripten/bind.h>', /wasm only/],
  ['streams in the engine', 'src/score/a.cpp', '#include <sstream>', /cli and collector and calendar and table only/],
  ['a folder that nobody placed', 'src/misc/a.h', '', /misc has no place/],
  ['render imports values of the engine', 'web/render/a.ts', "import { b } from '../engine/b.js';", /only types/],
  ['render imports host', 'web/render/a.ts', "import type { b } from '../host/b.js';", /render must not import/],
  ['engine imports element', 'web/engine/a.ts', "export { b } from '../element/b.js';", /engine must not import/],
  [
    'an import in several lines',
    'web/render/a.ts',
    "import {\n  a,\n  b,\n} from '../engine/b.js';",
    /a\.ts:4: .*only types/,
  ],
  ['a dynamic import', 'web/host/a.ts', "const b = await import('../render/b.js');", /host must not import/],
  ['the module touched outside engine', 'web/element/a.ts', 'WebAssembly.compile(bytes);', /only web\/engine/],
];

for (const [name, path, text, message] of wrong) {
  test(`refused: ${name}`, () => {
    const { status, lines } = check({ [path]: text });
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0], message);
  });
}

test('a tree in the right order passes', () => {
  const result = check({
    'src/flow/a.h': '#include "survey/b.h"\n#include "score/c.h"\n#include "flow/d.h"\n#include <string>',
    'src/codec/a.cpp': '#include "flow/a.h"\n#include <nlohmann/json.hpp>',
    'src/cli/serve.cpp': '#include "collector/server.h"\n#include <iostream>',
    'web/render/a.ts': "import type {\n  Screen,\n} from '../engine/messages.js';\nimport { b } from './b.js';",
    'web/element/a.ts': "import { b } from '../engine/b.js';\nimport { c } from '../render/c.js';",
    'web/build.mjs': "import './element/a.ts'; // a script of the build, not a part of the widget",
  });
  assert.deepEqual(result, { status: 0, lines: [] });
});

test('every mistake is reported, not the first', () => {
  const { lines } = check({
    'src/base/a.h': '#include "flow/b.h"\n#include "codec/c.h"',
    'src/flow/b.h': '#include <regex>',
  });
  assert.equal(lines.length, 3);
});

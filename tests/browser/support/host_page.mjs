// A host page worth looking at, and the style sheets that such pages come with.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const fileOf = (name) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');

/** Tailwind's compiler puts a theme's value in the place of `--theme(name, value)`; here it is the value that is given. */
const compiled = (css) => css.replace(/--theme\(\s*--[\w-]+,([^()]*)\)/g, '$1');

export const sheets = {
  "Tailwind's reset": compiled(fileOf('tailwindcss/preflight.css')),
  "Bootstrap's reset": fileOf('bootstrap/dist/css/bootstrap-reboot.css'),
  Bootstrap: fileOf('bootstrap/dist/css/bootstrap.css'),
};

/** What a page has: type, controls, a table, things that are positioned; classes as Bootstrap knows them. */
export const hostContent = `
<nav class="navbar sticky-top"><a class="navbar-brand" href="#top">Fjellrev</a> <button class="btn btn-primary">Sign in</button></nav>
<h2 class="display-6">Winter</h2>
<p class="lead">Tents, and <em>warm</em> <a href="#socks">socks</a>.</p>
<form class="card"><fieldset><legend>Find</legend>
<label class="form-label">Word <input class="form-control" name="word" value="tent"></label>
<label><input type="checkbox" name="sale"> Sale</label>
<label><input type="radio" name="score" value="1" checked> One</label>
<textarea class="text" rows="2">Notes</textarea>
<button class="button next" type="button">Find</button></fieldset></form>
<table class="table"><caption>Prices</caption><tr><th>Tent<td>300</table>
<ul class="list-group"><li class="list-group-item">One<li class="option">Two</ul>`;

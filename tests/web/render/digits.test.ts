import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shipped } from '../../../web/host/language.js';
import { digits } from '../../../web/render/digits.js';

const regions =
  'AE AF AT BD BR CA CH CN DE DZ EG ES FI FR GB HK IN IQ IR JP KE LB LY MA MX NG NO NP PK PT RS SA SG TW US ZA'.split(
    ' ',
  );
// Every language that may have digits of its own, whichever wording it gets.
const others =
  'as bgc bho bm ckb dz ff ff-Adlm ha haw ks lrc mni mr mt my mzn ne pa pa-Arab ps raj sa sat sd uz uz-Arab yo'.split(
    ' ',
  );
const counts = [0, 1, 9, 10, 100, 999, 1000, 12345, -1];

for (const language of [...shipped, ...others, 'en-u-nu-deva']) {
  test(`numbers in ${language} are those of Intl, in every region`, () => {
    for (const tag of [language, ...(language.includes('-u-') ? [] : regions.map((region) => `${language}-${region}`))])
      for (const count of counts) {
        if (language === 'pt-BR' && tag !== language) continue; // has a region
        assert.equal(digits(count, tag), new Intl.NumberFormat(tag).format(count), `${count} in ${tag}`);
      }
  });
}

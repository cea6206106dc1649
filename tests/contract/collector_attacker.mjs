// A process that attacks: node collector_attacker.mjs URL TOKEN LOCAL_ADDRESS SHARE NAME…: until it is killed. SHARE of the usual
// number of connections. Prints "begun" when all have been opened.
import { attacks, besiege } from './collector_attacks.mjs';

const [url, token, localAddress, share, ...names] = process.argv.slice(2);
for (const attack of attacks(token).filter((one) => names.includes(one.name))) {
  besiege(url, attack, { connections: Math.ceil(attack.connections * Number(share)), localAddress });
}
// Sockets that do not read would not keep the process alive.
setInterval(() => {}, 60_000);
console.log('begun');

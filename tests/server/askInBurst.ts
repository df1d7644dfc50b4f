import { Agent, request } from 'node:http';

// Asks a server the same by many connections from several addresses, each again as soon as it has its answer, until it
// is killed: node --import tsx tests/server/askInBurst.ts URL QUERY ADDRESSES CONNECTIONS

const [url = '', query = '', addresses = '', connections = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const body = JSON.stringify({ query });
let answered = 0;

function ask(address: string): void {
  const again = () => {
    ask(address);
  };
  const call = request(`${url}/graphql`, {
    agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-forwarded-for': address,
    },
  });
  call.on('error', () => setTimeout(again, 100));
  call.on('response', (response) => {
    response.resume();
    response.on('end', () => {
      answered++;
      if (answered === 10) process.stdout.write('burst\n');
      again();
    });
  });
  call.end(body);
}

for (let address = 1; address <= Number(addresses); address++)
  for (let i = 0; i < Number(connections); i++) ask(`198.51.100.${String(address)}`);

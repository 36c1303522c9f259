// Reads a topic of articles as a subscriber should, and prints one line a record; with a file it writes there instead, and
// goes on from what is there after a crash.
//
// node subscriber.mjs HOST:PORT TOPIC GROUP [FILE]      (needs: npm install kafkajs lz4js)

import fs from 'node:fs';
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const { Kafka, CompressionCodecs, CompressionTypes, logLevel } = kafkajs;

// The topics are compressed with LZ4, which kafkajs leaves to others.
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const [broker, topic, groupId, file] = process.argv.slice(2);
if (!groupId) {
  console.error('usage: node subscriber.mjs HOST:PORT TOPIC GROUP [FILE]');
  process.exit(1);
}

const done = new Map(); // how far each story is done: its revision, and whether that was taken off
if (file && fs.existsSync(file)) {
  const lines = fs.readFileSync(file, 'utf8');
  const whole = lines.slice(0, lines.lastIndexOf('\n') + 1); // a crash may cut the last line
  for (const line of whole.split('\n').filter(Boolean)) {
    const [order, key] = line.split('\t');
    done.set(key, Number(order));
  }
  fs.writeFileSync(file, whole);
}

// The line in the file is both the work and the memory of it: neither is without the other.
function tell(order, key, what) {
  const line = `${order}\t${key}\t${what.replace(/\s+/g, ' ')}\n`;
  if (file) {
    fs.appendFileSync(file, line);
  } else {
    process.stdout.write(line);
  }
}

function take({ key, value, headers }) {
  const story = key.toString();
  const header = (name) => headers[name]?.toString() ?? '';
  const gone = value === null;
  const order = 2 * Number(header('revision')) + (gone ? 1 : 0);
  if (order <= (done.get(story) ?? 0)) {
    return; // done before
  }
  done.set(story, order);
  if (gone) {
    tell(order, story, `gone: ${header('reason')}`);
  } else {
    const article = JSON.parse(value.toString());
    const status = article.pubStatus ?? 'usable'; // canceled: take it down
    tell(order, story, `${header('state')} ${status} ${article.headlines?.[0]?.value ?? ''}`);
  }
}

const kafka = new Kafka({ clientId: groupId, brokers: [broker], logLevel: logLevel.ERROR });
// readUncommitted false is the default, and said here because everything hangs on it.
const consumer = kafka.consumer({ groupId, readUncommitted: false });
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => consumer.disconnect().finally(() => process.exit(0)));
}
await consumer.connect();
await consumer.subscribe({ topic, fromBeginning: true });
// kafkajs commits an offset after eachMessage has returned.
await consumer.run({ eachMessage: async ({ message }) => take(message) });

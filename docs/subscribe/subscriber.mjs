// Reads a topic of articles as a subscriber should, and prints one line a record.
//
// node subscriber.mjs HOST:PORT TOPIC GROUP      (needs: npm install kafkajs lz4js)

import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const { Kafka, CompressionCodecs, CompressionTypes, logLevel } = kafkajs;

// The topics are compressed with LZ4, which kafkajs leaves to others.
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const [broker, topic, groupId] = process.argv.slice(2);
if (!groupId) {
  console.error('usage: node subscriber.mjs HOST:PORT TOPIC GROUP');
  process.exit(1);
}

const revisions = new Map(); // a real subscriber keeps this with its stories

function take({ key, value, headers }) {
  const story = key.toString();
  if (value === null) {
    console.log('- gone', headers.reason?.toString() ?? '', story);
    return;
  }
  const article = JSON.parse(value.toString());
  const { revision, state } = article['x-slugline'];
  if (revision <= (revisions.get(story) ?? 0)) {
    return; // read before
  }
  revisions.set(story, revision);
  const status = article.pubStatus ?? 'usable'; // canceled: take it down
  console.log(`r${revision}`, state, status, story, article.headlines?.[0]?.value ?? '');
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

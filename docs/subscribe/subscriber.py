#!/usr/bin/env python3
"""Reads a topic of articles as a subscriber should, and prints one line a record.

python3 subscriber.py HOST:PORT TOPIC GROUP      (needs: pip install confluent-kafka)
"""

import json
import sys

from confluent_kafka import Consumer, KafkaException


def take(record, revisions):
    key = record.key().decode()
    if record.value() is None:
        reason = dict(record.headers() or []).get("reason", b"").decode()
        print("- gone", reason, key, flush=True)
        return
    article = json.loads(record.value())
    desk = article["x-slugline"]
    if desk["revision"] <= revisions.get(key, 0):
        return  # read before
    revisions[key] = desk["revision"]
    headline = (article.get("headlines") or [{}])[0].get("value", "")
    status = article.get("pubStatus", "usable")  # canceled: take it down
    print(f"r{desk['revision']}", desk["state"], status, key, headline, flush=True)


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: subscriber.py HOST:PORT TOPIC GROUP")
    consumer = Consumer(
        {
            "bootstrap.servers": sys.argv[1],
            "group.id": sys.argv[3],
            "isolation.level": "read_committed",
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
        }
    )
    consumer.subscribe([sys.argv[2]])
    revisions = {}  # a real subscriber keeps this with its stories
    try:
        while True:
            record = consumer.poll(1.0)
            if record is None:
                continue
            if record.error():
                raise KafkaException(record.error())
            take(record, revisions)
            consumer.commit(record, asynchronous=True)  # only now: the work is done
    except KeyboardInterrupt:
        pass
    finally:
        consumer.close()


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Reads a topic of articles as a subscriber should, and prints one line a record; with a file it writes there instead, and
goes on from what is there after a crash.

python3 subscriber.py HOST:PORT TOPIC GROUP [FILE]      (needs confluent-kafka: pip, or Debian's python3-confluent-kafka)
"""

import json
import os
import sys

from confluent_kafka import Consumer, KafkaException


class Memory:
    """How far each story is done: its revision, and whether that was taken off."""

    def __init__(self, path):
        self.done = {}
        if path and os.path.exists(path):
            with open(path, "rb") as file:
                lines = file.read()
            whole = lines[: lines.rfind(b"\n") + 1]  # a crash may cut the last line
            for line in whole.decode().splitlines():
                order, key, _ = line.split("\t", 2)
                self.done[key] = int(order)
            with open(path, "wb") as file:
                file.write(whole)
        self.file = open(path, "ab", buffering=0) if path else None

    def tell(self, order, key, what):
        """The line in the file is both the work and the memory of it: neither is without the other."""
        self.done[key] = order
        line = "\t".join((str(order), key, " ".join(what.split())))
        if self.file:
            self.file.write((line + "\n").encode())
        else:
            print(line, flush=True)


def take(record, memory):
    key = record.key().decode()
    headers = {name: value.decode() for name, value in record.headers() or []}
    gone = record.value() is None
    order = 2 * int(headers["revision"]) + (1 if gone else 0)
    if order <= memory.done.get(key, 0):
        return  # done before
    if gone:
        memory.tell(order, key, "gone: " + headers.get("reason", ""))
        return
    article = json.loads(record.value())
    headline = (article.get("headlines") or [{}])[0].get("value", "")
    status = article.get("pubStatus", "usable")  # canceled: take it down
    memory.tell(order, key, f"{headers['state']} {status} {headline}")


def main():
    if len(sys.argv) < 4:
        sys.exit("usage: subscriber.py HOST:PORT TOPIC GROUP [FILE]")
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
    memory = Memory(sys.argv[4] if len(sys.argv) > 4 else None)
    try:
        while True:
            record = consumer.poll(1.0)
            if record is None:
                continue
            if record.error():
                raise KafkaException(record.error())
            take(record, memory)
            consumer.commit(record, asynchronous=True)  # only now: the work is done
    except KeyboardInterrupt:
        pass
    finally:
        consumer.close()


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes the word lists of annotate/entities with a random share of their entries left out.

    thin.py LISTS OUT SHARE SEED

What the annotator finds with the thinned lists says how it does on copy whose names no list holds. An entry goes with
all its forms. Closed classes (countries, peoples, titles, cues, plain words, calendar) stay whole: no list of unseen
copy lacks those. See docs/adr/0031 for how it is run and what came out.
"""
import pathlib
import random
import re
import shutil
import sys

WHOLE = {"countries.txt", "demonyms.txt", "titles.txt", "cues.txt", "common-words.txt", "calendar.txt"}
WHOLE_KEYS = {"people", "peoples"}


def thinned(text, share, chance):
    out = []
    key = None
    for line in text.splitlines():
        if not line.strip() or line.startswith(("#", "[")):
            out.append(line)
            continue
        head = re.match(r"[^\s,=][^,=:]*:", line)
        if head:
            key = head.group(0)[:-1]
        body = line[head.end():] if head else line
        items = [i for i in body.split(",") if i.strip()]
        if key not in WHOLE_KEYS:
            items = [i for i in items if chance.random() >= share]
        out.append((head.group(0) if head else "  ") + ",".join(items))
    return "\n".join(out) + "\n"


def main(lists, out, share, seed):
    chance = random.Random(int(seed))
    source, target = pathlib.Path(lists), pathlib.Path(out)
    shutil.rmtree(target, ignore_errors=True)
    for file in sorted(source.rglob("*.txt")):
        text = file.read_text(encoding="utf-8")
        into = target / file.relative_to(source)
        into.parent.mkdir(parents=True, exist_ok=True)
        into.write_text(text if file.name in WHOLE else thinned(text, float(share), chance), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

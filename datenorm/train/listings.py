"""Dates inside templates of wikis and rows of file listings: {{Start date|2016|10|17}}, -rw-r--r-- 1 root root 4096 Oct 17 2016."""

from __future__ import annotations

import random

from datenorm.train.draft import Draft, pick

# Letters as in machine.py.
WIKI = (
    "{{Start date|{Y}|{n}|{j}}}", "{{Start date|{Y}|{m}|{d}}}", "{{Start date|{Y}|{n}|{j}|df=y}}", "{{start date and age|{Y}|{n}|{j}}}", "{{End date|{Y}|{n}|{j}}}", "{{Birth date|{Y}|{n}|{j}}}",
    "{{birth date|df=yes|{Y}|{n}|{j}}}", "{{Birth date and age|{Y}|{n}|{j}}}", "{{birth date and age|mf=yes|{Y}|{m}|{d}}}", "{{Birth-date|{j} {B} {Y}}}", "{{Release date|{Y}|{n}|{j}|df=y}}",
    "{{Release date|{Y}|{m}|{d}}}", "{{Film date|{Y}|{n}|{j}|Berlin}}", "{{Film date|{Y}|{m}|{d}}}", "{{dts|{Y}|{n}|{j}}}", "{{dts|{Y}|{B}|{j}}}", "{{dts|{B} {j}, {Y}}}", "{{date|{Y}-{m}-{d}}}",
    "{{date|{j}|{B}|{Y}}}", "{{Dati|{j}|{n}|{Y}}}", "{{Geburtsdatum|{j}|{n}|{Y}}}", "{{fecha|{j}|{n}|{Y}}}", "{{Fecha de inicio|{j}|{n}|{Y}}}", "{{Data|{j}|{n}|{Y}}}", "{{dni|{j}|{n}|{Y}}}",
    "{{date de naissance|{j}|{n}|{Y}}}", "{{生年月日と年齢|{Y}|{n}|{j}}}", "{{生年月日|{Y}|{n}|{j}}}", "{{bda|{Y}|{n}|{j}}}", "{{launch date|{Y}|{n}|{j}}}", "{{Дата рождения|{j}|{n}|{Y}}}", "{{ДатаРождения|{j}|{n}|{Y}}}",
    "|birth_date = {{birth date|{Y}|{n}|{j}}}", "| released = {{Start date|{Y}|{m}|{d}}}", "|date={j} {B} {Y}", "|access-date={Y}-{m}-{d}", "| date = {B} {j}, {Y}",
    "{{cite web|date={j} {B} {Y}}}", "[[{j} {B}]] [[{Y}]]", "[[{B} {j}]], [[{Y}]]",
)  # fmt: skip
LISTED = (
    "{b} {e} {Y}",
    "{b} {e}  {Y}",
    "{b} {j} {Y}",
    "{b} {d} {Y}",
    "{j} {b} {Y}",
    "{Y}-{m}-{d} {H}:{M}",
    "{Y}-{m}-{d}",
)
PERMISSIONS = ("-rw-r--r--", "drwxr-xr-x", "-rwxr-xr-x", "lrwxrwxrwx", "-rw-------", "drwx------", "-rw-rw-r--.")
OWNERS = (
    "root root",
    "www-data www-data",
    "user users",
    "alice staff",
    "git git",
    "1000 1000",
    "nobody nogroup",
    "bob wheel",
)
FILES = (
    "notes.txt",
    "backup.tar.gz",
    "index.html",
    "src",
    "Makefile",
    "sat.log",
    "march.csv",
    "data",
    "README",
    "..",
    "may.doc",
    "sun.jpg",
)


def _size(rng: random.Random) -> str:
    # As a directory's size or as a year, and any other.
    return "4096" if rng.random() < 0.35 else str(int(10 ** (rng.random() * 6.5)))


def listing_date(rng: random.Random) -> str:
    """The template of a date as a listing of files prints it."""
    return pick(rng, LISTED)


def in_listing(rng: random.Random, draft: Draft) -> None:
    """The columns of a listing before and behind its date."""
    size, name = _size(rng), pick(rng, FILES)
    chance = rng.random()
    if chance < 0.7:
        links = 1 + int(rng.random() * 30)
        size = (
            f"{pick(rng, PERMISSIONS)}{pick(rng, (' ', '  '))}{links} {pick(rng, OWNERS)}{pick(rng, (' ', '  '))}{size}"
        )
    draft.surround(before=f"{size} ", after=f" {name}" if chance < 0.93 else "")

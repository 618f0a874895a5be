"""Make datenorm/train/data/cldr.json.gz: what the generator takes from CLDR and Babel's files lack.

    python scripts/make_cldr_data.py WORK_FOLDER

Packs Unicode's npm packages named in PACKAGES into the folder (`npm pack`; those already there are kept), keeps the
relative words and offsets, the months and eras of other calendars, further era names, the templates that join a date
with a time and the digits of the numbering systems, and writes them with the packages' licences. The same packages
give the same bytes. A record keeps only what differs from its parent's; words and placeholders of CLDR's root are
dropped, since a locale that shows them has none of its own (English keeps them: root's words are English).
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import re
import subprocess
import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from datenorm.train import cldr

PACKAGES = {
    "core": "cldr-core-48.2.0",
    "dates": "cldr-dates-full-48.2.0",
    "islamic": "cldr-cal-islamic-full-48.2.0",
    "persian": "cldr-cal-persian-full-46.1.0",
    "ethiopic": "cldr-cal-ethiopic-full-46.1.0",
    "japanese": "cldr-cal-japanese-full-39.0.0",
    "buddhist": "cldr-cal-buddhist-full-39.0.0",
    "roc": "cldr-cal-roc-full-28.0.0",
}
UNITS = {"day": "d", "week": "w", "month": "m", "year": "y", "hour": "h"}
WEEKDAYS = {key: str(place) for place, key in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), 1)}
COUNTS = {"zero": 0, "one": 1, "two": 2}
MONTHS = {"persian": 12, "islamic": 12, "ethiopic": 13}
ERA_WIDTHS = ("eraNames", "eraAbbr", "eraNarrow")
JAPANESE = ("232", "233", "234", "235", "236")
YEARS = {"buddhist": "0", "persian": "0", "islamic": "0", "roc": "1"}

Lists = dict[str, list[str]]
Record = dict[str, Lists]


class Sources:
    """The packed packages: JSON documents by package key, locale and file name."""

    def __init__(self, folder: Path) -> None:
        self.files: dict[tuple[str, str], bytes] = {}
        for key, stem in PACKAGES.items():
            path = folder / f"{stem}.tgz"
            if not path.exists():
                name, version = stem.rsplit("-", 1)
                subprocess.run(["npm", "pack", f"{name}@{version}"], cwd=folder, check=True)
            with tarfile.open(path) as archive:
                wanted = re.compile(r"(main/[^/]+/(dateFields|ca-gregorian|ca-%s)|.*/numberingSystems).json|LICENSE" % key)
                for member in archive:
                    name = member.name.partition("/")[2]
                    if wanted.fullmatch(name):
                        self.files[key, name] = archive.extractfile(member).read()  # type: ignore[union-attr]

    def locales(self) -> list[str]:
        return sorted({name.split("/")[1] for _, name in self.files if name.startswith("main/")})

    def read(self, key: str, locale: str, file: str) -> dict[str, Any]:
        """The `dates` part of a locale's file; root stands under "und" or, in older packages, under "root"."""
        for name in (locale, "root") if locale == "und" else (locale,):
            content = self.files.get((key, f"main/{name}/{file}.json"))
            if content:
                return next(iter(json.loads(content)["main"].values()))["dates"]
        return {}

    def calendar(self, key: str, locale: str, name: str) -> dict[str, Any]:
        return self.read(key, locale, f"ca-{name}").get("calendars", {}).get(name, {})

    def licences(self) -> str:
        texts = dict.fromkeys(text.decode("utf-8-sig").strip() for (_, name), text in self.files.items() if name == "LICENSE")
        return ("\n\n" + "-" * 80 + "\n\n").join(texts) + "\n"


def unique(items: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(item.strip() for item in items if item and item.strip()))


def entries(fields: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(part, key, text) of every relative word and offset: ("relative", "-1d", ...), ("offsets", "d-", ...)."""
    for field, unit in (*UNITS.items(), *WEEKDAYS.items()):
        for width in ("", "-short", "-narrow"):
            row = fields.get(field + width, {})
            for shift in range(-3, 4):
                word = row.get(f"relative-type-{shift}")
                if word and field in WEEKDAYS and abs(shift) <= 1:
                    yield "relative", "<=>"[shift + 1] + unit, word
                elif word and field in UNITS and unit != "h":
                    yield "relative", f"{shift:+d}{unit}", word
            if field in UNITS:
                yield from offsets(row, unit)


def offsets(row: dict[str, Any], unit: str) -> Iterator[tuple[str, str, str]]:
    """A template without a number is a fixed shift: the Arabic dual of "day" is two days."""
    for tense, sign in (("past", "-"), ("future", "+")):
        for plural, template in row.get(f"relativeTime-type-{tense}", {}).items():
            count = COUNTS.get(plural.rpartition("-")[2])
            if "{0}" in template:
                yield "offsets", unit + sign, template
            elif count and unit != "h":
                yield "relative", f"{sign}{count}{unit}", template


def collect(sources: Sources, locale: str) -> Record:
    """All that the packages say of a locale, root's words included."""
    record: Record = {"relative": {}, "offsets": {}, "calendars": {}, "calendar_eras": {}, "eras": {}, "glue": {}}
    for part, key, text in entries(sources.read("dates", locale, "dateFields").get("fields", {})):
        record[part].setdefault(key, []).append(text)
    for name, count in MONTHS.items():
        months = sources.calendar(name, locale, name).get("months", {}).get("format", {})
        for width, suffix in (("wide", ""), ("abbreviated", "_abbreviated")):
            row = months.get(width, {})
            record["calendars"][name + suffix] = [row[str(month)] for month in range(1, count + 1) if str(month) in row]
    for name, number in YEARS.items():
        eras = sources.calendar(name, locale, name).get("eras", {})
        record["calendar_eras"][name] = [eras[width][number] for width in ERA_WIDTHS if number in eras.get(width, {})]
    japanese = sources.calendar("japanese", locale, "japanese").get("eras", {}).get("eraAbbr", {})
    record["calendar_eras"]["japanese"] = [japanese[key] for key in JAPANESE if key in japanese]
    gregorian = sources.calendar("dates", locale, "gregorian")
    for side in "01":
        rows = [gregorian.get("eras", {}).get(width, {}) for width in ERA_WIDTHS[:2]]
        record["eras"][side] = [row[key] for row in rows for key in (side, f"{side}-alt-variant") if key in row]
    joined = gregorian.get("dateTimeFormats-atTime", {}).get("standard", {})
    record["glue"]["at"] = list(joined.values())
    return record


def own_words(record: Record, root: Record, english: bool) -> Record:
    """The record without root's words; of a closed set of names, root's make the whole set fall."""
    kept: Record = {}
    for part, lists in record.items():
        kept[part] = {}
        for key, texts in lists.items():
            common = set(root[part].get(key, [])) if part != "glue" else set()
            closed = part == "calendars" or key == "japanese"
            if english and part != "offsets":
                common = set()
            if closed:
                names = [text.strip() for text in texts]
                numeric = any(re.fullmatch(r"(M|Mo)?[\W\d]+", name) for name in names)
                most = sum(name in common for name in names) * 2 > len(names) or (key == "japanese" and common & set(names))
                kept[part][key] = [] if most or numeric or len(set(names)) < len(names) else names
            else:
                kept[part][key] = unique(text for text in texts if text not in common)
        for name in MONTHS:
            if part == "calendars" and lists and kept[part][name] == kept[part][f"{name}_abbreviated"]:
                kept[part][f"{name}_abbreviated"] = []
    return kept


def difference(record: Record, parent: Record) -> Record:
    """What of a record its parent's does not say, parts without entries left out."""
    parts = {}
    for part, lists in record.items():
        above = parent.get(part, {})
        changed = {key: texts for key, texts in sorted(lists.items()) if texts != above.get(key, [])}
        if changed:
            parts[part] = changed
    return parts


def build(sources: Sources) -> dict[str, Any]:
    known = {name.lower(): name for name in (*cldr.names(), "root")}
    root = collect(sources, "und")
    full: dict[str, Record] = {}
    for locale in sources.locales():
        name = known.get(locale.replace("-", "_").lower())
        if name and name != "root":
            full[name] = own_words(collect(sources, locale), root, name.split("_")[0] == "en")

    def nearest(name: str) -> Record:
        above = cldr.parent(name)
        while above and above not in full:
            above = cldr.parent(above)
        return full[above] if above else {}

    systems = json.loads(sources.files["core", "supplemental/numberingSystems.json"])["supplemental"]["numberingSystems"]
    digits = {key: item["_digits"] for key, item in sorted(systems.items()) if item.get("_digits", "").isdecimal()}
    digits.pop("latn")
    records = {name: difference(full[name], nearest(name)) for name in sorted(full)}
    return {"digits": digits, "locales": {name: record for name, record in records.items() if record}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path, help="folder for the npm packages, about 11 MB")
    work = parser.parse_args().work
    work.mkdir(parents=True, exist_ok=True)
    sources = Sources(work)
    text = json.dumps(build(sources), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as file:
        file.write(text.encode())
    cldr.FILE.write_bytes(packed.getvalue())
    cldr.FILE.with_name("UNICODE-LICENSE.txt").write_text(sources.licences(), encoding="utf-8")
    print(f"{cldr.FILE}: {len(packed.getvalue()):,} bytes, {len(text):,} unpacked")


if __name__ == "__main__":
    main()

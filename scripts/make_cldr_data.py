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
SYSTEMS = "supplemental/numberingSystems.json"
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
                for member in archive:
                    name = member.name.partition("/")[2]
                    if re.fullmatch(rf"main/[^/]+/(dateFields|ca-gregorian|ca-{key}).json|LICENSE|{SYSTEMS}", name):
                        self.files[key, name] = archive.extractfile(member).read()  # type: ignore[union-attr]

    def locales(self) -> list[str]:
        return sorted({name.split("/")[1] for _, name in self.files if name.startswith("main/")})

    def read(self, key: str, locale: str, file: str) -> dict[str, Any]:
        """The `dates` part of a locale's file; root stands under "und" or, in older packages, under "root"."""
        for name in (locale, "root") if locale == "und" else (locale,):
            content = self.files.get((key, f"main/{name}/{file}.json"))
            if content:
                dates: dict[str, Any] = next(iter(json.loads(content)["main"].values()))["dates"]
                return dates
        return {}

    def calendar(self, key: str, locale: str, name: str) -> dict[str, Any]:
        calendars: dict[str, dict[str, Any]] = self.read(key, locale, f"ca-{name}").get("calendars", {})
        return calendars.get(name, {})

    def licences(self) -> str:
        texts = [text.decode("utf-8-sig").strip() for (_, name), text in self.files.items() if name == "LICENSE"]
        return ("\n\n" + "-" * 80 + "\n\n").join(dict.fromkeys(texts)) + "\n"


def unique(items: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(item.strip() for item in items if item and item.strip()))


def entries(fields: dict[str, Any], width: str) -> Iterator[tuple[str, str]]:
    """(key, text) of one width's relative words ("-1d", "<1") and offset templates ("d-").

    Where all seven weekdays are said with the word for the week, as in Chinese, they are days of that week ("-1w=1").
    """
    for shift in (-1, 0, 1):
        week = fields.get("week", {}).get(f"relative-type-{shift}", "").casefold()
        rows = {day: fields.get(field + width, {}) for field, day in WEEKDAYS.items()}
        texts = {day: row.get(f"relative-type-{shift}", "") for day, row in rows.items()}
        of_week = week and all(week in text.casefold() for text in texts.values())
        for day, text in texts.items():
            if text:
                yield f"{shift:+d}w={day}" if of_week else "<=>"[shift + 1] + day, text
    for field, unit in UNITS.items():
        row = fields.get(field + width, {})
        for shift in range(-3, 4):
            if unit != "h" and f"relative-type-{shift}" in row:
                yield f"{shift:+d}{unit}", row[f"relative-type-{shift}"]
        yield from offsets(row, unit)


def offsets(row: dict[str, Any], unit: str) -> Iterator[tuple[str, str]]:
    """A template without a number is a fixed shift: the Arabic dual of "day" is two days."""
    for tense, sign in (("past", "-"), ("future", "+")):
        for plural, template in row.get(f"relativeTime-type-{tense}", {}).items():
            count = COUNTS.get(plural.rpartition("-")[2])
            if "{0}" in template:
                yield unit + sign, template
            elif count and unit != "h":
                yield f"{sign}{count}{unit}", template


def relative(fields: dict[str, Any]) -> Lists:
    """Texts by key, without those that the widest width has under several: Hindi's word for yesterday and tomorrow.

    A key that only a narrower width has for a text is a slip (Arabic's "in {0} months" under the past), or loses to
    the wider one. Case does not tell texts apart; a weekday loses to a shift (Indonesian "minggu lalu", last week).
    """
    found: dict[str, list[tuple[int, str, str]]] = {}
    for rank, width in enumerate(("", "-short", "-narrow")):
        for key, text in entries(fields, width):
            found.setdefault(text.strip().casefold(), []).append((2 * rank + (key[0] in "<=>"), key, text.strip()))
    lists: Lists = {}
    for uses in found.values():
        best = min(rank for rank, _, _ in uses)
        keys = {key for rank, key, _ in uses if rank == best}
        if len(keys) == 1:
            lists.setdefault(keys.pop(), []).append(uses[0][2])
    return lists


def collect(sources: Sources, locale: str) -> Record:
    """All that the packages say of a locale, root's words included."""
    record: Record = {"relative": {}, "offsets": {}, "calendars": {}, "calendar_eras": {}, "eras": {}, "glue": {}}
    for key, texts in relative(sources.read("dates", locale, "dateFields").get("fields", {})).items():
        record["offsets" if len(key) == 2 and key[0] in "dwmyh" else "relative"][key] = texts
    for name, count in MONTHS.items():
        months = sources.calendar(name, locale, name).get("months", {}).get("format", {})
        for width, suffix in (("wide", ""), ("abbreviated", "_abbreviated")):
            if width in months:
                record["calendars"][name + suffix] = [months[width][str(month)] for month in range(1, count + 1)]
    for name, number in YEARS.items():
        eras = sources.calendar(name, locale, name).get("eras")
        if eras:
            record["calendar_eras"][name] = [eras[width][number] for width in ERA_WIDTHS]
    japanese = sources.calendar("japanese", locale, "japanese").get("eras")
    if japanese:
        record["calendar_eras"]["japanese"] = [japanese["eraAbbr"][key] for key in JAPANESE]
    gregorian = sources.calendar("dates", locale, "gregorian")
    for side in "01":
        rows = [gregorian.get("eras", {}).get(width, {}) for width in ERA_WIDTHS[:2]]
        record["eras"][side] = [row[key] for row in rows for key in (side, f"{side}-alt-variant") if key in row]
    joined = gregorian.get("dateTimeFormats-atTime", {}).get("standard", {})
    record["glue"]["at"] = list(joined.values())
    return record


def own_words(record: Record, root: Record, english: bool) -> Record:
    """The record without what it has from root: words, but for English; placeholders such as "-{0} d" for all."""
    kept: Record = {}
    for part, lists in record.items():
        kept[part] = {}
        for key, texts in lists.items():
            foreign = part == "offsets" or (part != "glue" and not english)
            common = set(root[part].get(key, [])) if foreign else set()
            closed = part == "calendars" or key == "japanese"
            kept[part][key] = own_set(texts, common) if closed else unique(text for text in texts if text not in common)
    drop_shared(kept["calendars"])
    return kept


def drop_shared(calendars: Lists) -> None:
    """Empty abbreviations that equal the names, and names that serve several calendars: Chinese "first month"."""
    for name in MONTHS:
        if name in calendars and calendars[name] == calendars[f"{name}_abbreviated"]:
            calendars[f"{name}_abbreviated"] = []
    firsts = [names[:12] for names in calendars.values() if names]
    for key, names in calendars.items():
        if firsts.count(names[:12]) > 1:
            calendars[key] = []


def own_set(texts: list[str], common: set[str]) -> list[str]:
    """The names of a closed set, or none where most are root's, or some are mere numbers, or stand twice."""
    names = [text.strip() for text in texts]
    foreign = 2 * sum(name in common for name in names) > len(names)
    numbered = sum(any(sign.isdecimal() for sign in name) for name in names) > 2
    return [] if foreign or numbered or len(set(names)) < len(names) else names


def difference(record: Record, parent: Record) -> Record:
    """What of a record its parent's does not say, parts without entries left out.

    Words that only the parent has are blanked: CLDR's dateFields are whole. A calendar that an older package does not
    have for the locale is inherited.
    """
    parts = {}
    for part, lists in record.items():
        above = parent.get(part, {})
        if part in ("relative", "offsets"):
            lists = {**dict.fromkeys(above, []), **lists}
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
        if name and name != "root" and sources.read("dates", locale, "dateFields"):
            full[name] = own_words(collect(sources, locale), root, name.split("_")[0] == "en")

    def nearest(name: str) -> Record:
        above = cldr.parent(name)
        while above and above not in full:
            above = cldr.parent(above)
        return full[above] if above else {}

    systems = json.loads(sources.files["core", SYSTEMS])["supplemental"]
    digits = {
        key: item["_digits"] for key, item in systems["numberingSystems"].items() if item.get("_digits", "").isdecimal()
    }
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

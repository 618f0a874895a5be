"""What stands around a date: times of day, labels, brackets, file names, cells of data, sentences of the language."""

from __future__ import annotations

import random

from datenorm.train.clocks import add_glued_time, add_time, add_time_and_weekday, add_time_range, lead, leads, names_day
from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, pick
from datenorm.train.filler import words as filler_words
from datenorm.train.machine import ZONE_NAMES, clock
from datenorm.train.neighbours import add_neighbour
from datenorm.train.prose import add_words

BRACKETS = (("(", ")"), ("[", "]"), ('"', '"'), ("'", "'"), ("“", "”"), ("«", "»"), ("„", "“"), ("<", ">"), ("*", "*"), ("「", "」"),
            ("- ", ""), ("", "."), ("", ","), ("", ";"), (", ", ""), ("# ", ""), ("> ", ""), ("| ", " |"), ("", " -"),
            ("(", ""), ("", ")"), ("", " ("), ("{", "}"), ("‘", "’"), ("（", "）"), ("【", "】"), ("`", "`"), ("**", "**"), ("_", "_"),
            ("• ", ""), ("– ", ""), ("…", "…"), ("...", ""), (": ", ""), ("= ", ""), ("\t", "\t"), ("", "!"), ("@", ""),
            ("/ ", ""), ("", " /"), ("", " |"), ("+ ", ""), ("▪ ", ""), ("«", ""), ("", "»"), ('"', ""), ("", '"'), ("", ":"))  # fmt: skip
# Where a name has no spaces only a date without them may stand.
TIGHT_FILE_NAMES = (
    "scan_{date}.pdf", "IMG_{date}.jpg", "IMG-{date}-WA0{a}.jpg", "report-{date}.xlsx", "{date}_{word}.docx", "{date}-{word}.txt",
    "backup.{date}.tar.gz", "/var/log/{word}/{date}.log", "{word}_{date}_v{b}.csv", "Screenshot {date} at {H}.{M}.{S}.png",
    "https://www.{word}.com/{date}/{word}-{a}.html", "http://{word}.org/news/{date}/", "/{date}/{word}", "{word}-{date}",
    "VID_{date}_{H}{M}{S}.mp4", "{word}.{date}.bak", "invoice_{a}_{date}.pdf", "{date} {word}.mp3", "db_{date}.sql",
    "Screenshot_{date}-{H}-{M}-{S}_{word}.png", "WhatsApp Image {date} at {H}.{M}.{S}.jpeg", "PXL_{date}_{H}{M}{S}{a}.jpg", "{word}.log.{date}",
    "access_log-{date}.gz", "C:\\{word}\\{date}\\{word}{b}.doc", "~/{word}/{date}-{word}-{word}.md", "_posts/{date}-{word}.md",
    "s3://{word}/dt={date}/part-00{a}.parquet", "year/{date}/", "{word}({date}).zip", "{word} {date}.pdf", "{word}[{date}].xls",
    "https://{word}.net/?date={date}&id={a}", "https://{word}.org/archive/{date}", "{word}/{word}_{date}.json", "{word}-{date}T{H}{M}Z.nc",
    "DSC_{a}_{date}.NEF", "{word}_{date}_{H}{M}", "{date}.csv", "{date}_{a}.tif", "{date}T{H}{M}{S}_{word}.wav", "Screen Shot {date} at {I}.{M}.{S} {p}.png",
    "WhatsApp Image {date} at {I}.{M}.{S} {p}.jpeg", "Bildschirmfoto {date} um {H}.{M}.{S}.png", "Capture d’écran {date} à {H}.{M}.{S}.png",
    "Captura de pantalla {date} a las {H}.{M}.{S}.png", "Captura de Tela {date} às {H}.{M}.{S}.png", "Schermata {date} alle {H}.{M}.{S}.png",
    "Schermafbeelding {date} om {H}.{M}.{S}.png", "Skärmavbild {date} kl. {H}.{M}.{S}.png", "Zrzut ekranu {date} o {H}.{M}.{S}.png",
    "Снимок экрана {date} в {H}.{M}.{S}.png", "スクリーンショット {date} {H}.{M}.{S}.png", "屏幕快照 {date} {H}.{M}.{S}.png", "signal-{date}-{H}{M}{S}.jpg", "v{b}.{b}-{date}", "{word}@{date}",
)  # fmt: skip
LOOSE_FILE_NAMES = (
    "{date} {word}.mp3", "{word} {date}.pdf", "{word} - {date}.docx", "{word} ({date}).xlsx", "Scan {date}.pdf", "{date}.txt",
    "{word} {word} {date}.doc", "Re: {word} {date}.msg", "{date} - {word}.eml", "{word}_{date}.zip", "{word}, {date}.jpg",
)  # fmt: skip
PATHS = (
    "https://www.{word}.com/{date}/{word}-{word}-{a}.html", "http://{word}.org/{date}/", "/{date}/", "/{date}/{word}.html", "{word}/{date}/{word}.md",
    "https://{word}.net/blog/{date}/{word}/", "/var/{word}/{date}/{word}.gz", "{date}/{a}.jpg", "https://{word}.co.uk/{word}/{date}/{a}", "gs://{word}/{date}/*",
)  # fmt: skip
ENGLISH_LABELS = (
    "Date:", "date=", "Published:", "DOB:", "Updated", "created_at:", "Posted on", "Due", "Expires:", "timestamp:", "Date of birth:",
    "Last-Modified:", "recorded:", "Sent:", "Dated", "u/d/t", "u/a/d", "UDT", "dtd", "DATE", "pubDate:", "as of", "@", "|", "w/e",
)  # fmt: skip
KEYS = (
    "date", "Date", "DATE", "created_at", "updatedAt", "dob", "birthDate", "pubDate", "dc.date", "article:published_time", "dateModified",
    "timestamp", "due", "expires", "start_date", "endDate", "lastmod", "invoice_date", "ship_date", "hire_dt", "value", "ts", "day", "when",
)  # fmt: skip
CELLS = (
    '"{key}":"{date}"', '"{key}": "{date}",', '{"{key}":"{date}"}', "<{key}>{date}</{key}>", '<meta name="{key}" content="{date}">',
    '<time datetime="{date}">', "<td>{date}</td>", '<td class="{key}">{date}</td>', "{key};{date};", "{key}={date}&{word}={b}", "?{key}={date}",
    "[{date}] {word}", "[{date}] [INFO] {word}", "{date} ERROR {word}: {word}", "| {date} | {word} |", "| {word} | {date} |", "'{key}': '{date}'",
    "{key}: {date} # {word}", "--{key}={date}", "'{date}',", "{key} -> {date}", "{key}: '{date}'", "On {date}, {word} wrote:",
    "Sent: {date} To: {word}", '<p class="{key}">{date}</p>', "<b>{date}</b>", "<li>{date}: {word}</li>", "{word}\t{date}\t{word}", "{word},{date},{word}",
    "{word};{date};{word}", '"{word}","{date}","{word}"', ";{date};", "\t{date}\t", "${key} = '{date}';", "WHERE {key} >= '{date}'", "{key}\t{date}",
    "@{key} {date}", "// {word} {date}", "/* {date} {word} */", "<!-- {date} -->", "{key}|{date}|{word}", '{key}="{date}"', "* {date} {word}",
    "({date}) {word}", "{word} [{date}]", "&lt;{date}&gt;", "<{key} value='{date}'/>", "{date}&nbsp;", "{word}: <{date}>", "== {date} ==", "## {date}",
)  # fmt: skip
# A number is the neighbour: for dates that want none.
NUMBERED_CELLS = (
    "{a};{date};{word}", "{a}\t{date}\t{word}", '"{a}","{date}","{word}"', "({a}, '{date}', '{word}')", "{date};{a},{b};", "{date}\t{a}\t{b}",
    "{b}. {word} | {date}", "#{a} ({date})", "{date} | {a} | {word}", "{word}|{a}|{date}|{b}", "[{a}, \"{date}\"]", "{date}; {a}.{b}", "{a} | {date}",
    "row {b}: {date}", "{date}\t${a}.{b}", "{date} {word}[{a}]: {word}", "{word}-{a}: {date}", '{"id":{a},"{key}":"{date}"}',
)  # fmt: skip


def add_label(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """A label, brackets or a leading preposition."""
    chance = rng.random()
    if chance < 0.3 and (words := leads(ctx, draft)):
        draft.surround(before=lead(rng, ctx, words))
    elif chance < 0.75:
        labels = ctx.phrases.labels or ENGLISH_LABELS
        label = pick(rng, labels if rng.random() < 0.85 else ENGLISH_LABELS)
        draft.surround(before=label + pick(rng, (" ", " ", "", ": ", "\t", " : ", " - ", "  ", " | ", "\n")))
    else:
        draft.surround(*pick(rng, BRACKETS))


def add_place(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """A place or a name in front, as letters, reports and photographs have it: Oslo, 9. mars 1947."""
    named = ", ".join(pick(rng, filler_words(ctx.data.name)) for _ in range(1 + (rng.random() < 0.2)))
    draft.surround(before=named + pick(rng, (", ", ", ", ", ", " ", ": ", " - ", "  ", "\n")))


def _path(draft: Draft) -> list[Piece]:
    """The date as folders of a path, 1987/06/14, where it is written as year, month, day in digits."""
    parts = [(text, label) for text, label in draft.pieces if label]
    if (
        [label for _, label in parts] != ["y", "m", "d"]
        or len(parts[0][0]) != 4
        or not all(text.isdigit() for text, _ in parts)
    ):
        return []
    return [parts[0], ("/", ""), parts[1], ("/", ""), parts[2]]


def _values(rng: random.Random, ctx: Context, date: list[Piece]) -> dict[str, str | list[Piece]]:
    labels = ctx.phrases.labels
    own_key = labels and rng.random() < 0.3
    return {
        **clock(rng), "a": f"{int(rng.random() * 900) + 100}", "b": str(int(rng.random() * 9) + 1), "date": date,
        "word": pick(rng, filler_words("en")).lower(), "key": pick(rng, labels).rstrip(": ") if own_key else pick(rng, KEYS),
    }  # fmt: skip


def add_file_name(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put a date into a file's name or a web address."""
    path = _path(draft) if draft.kind == "numeric" and rng.random() < 0.4 else []
    if path:
        draft.order = ""
    # A number behind a date without its year would be read as one.
    loose = " " in draft.text() or draft.expression.startswith("XXXX") or not names_day(draft)
    names = PATHS if path else LOOSE_FILE_NAMES if loose else TIGHT_FILE_NAMES
    draft.pieces = fill(pick(rng, names), _values(rng, ctx, path or draft.pieces))


def add_cell(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put a date into data: JSON, XML, HTML, a line of CSV or of a log."""
    alone = rng.random() < 0.7 or not draft.expression[:4].isdigit() or draft.kind == "partial"
    draft.pieces = fill(pick(rng, CELLS if alone else NUMBERED_CELLS), _values(rng, ctx, draft.pieces))


SURROUND = Weighted(
    {"bare": 38, "time": 33, "time and weekday": 1.2, "glued time": 0.5, "label": 8, "words": 15, "place": 3, "file": 2.1, "cell": 1.8, "brackets": 2.2,
     "range": 1.2, "zone": 0.6, "neighbour": 3.5}
)  # fmt: skip


def surround(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Leave the date alone, or put one thing, seldom two, around it."""
    style = SURROUND(rng)
    if style == "time":
        add_time(rng, ctx, draft)
        if rng.random() < 0.12:
            add_label(rng, ctx, draft)
        elif rng.random() < 0.12:
            add_words(rng, ctx, draft)
    elif style == "time and weekday":
        add_time_and_weekday(rng, ctx, draft)
    elif style == "glued time":
        add_glued_time(rng, ctx, draft)
    elif style == "label":
        add_label(rng, ctx, draft)
    elif style == "words":
        add_words(rng, ctx, draft)
    elif style == "place":
        add_place(rng, ctx, draft)
    elif style == "file":
        add_file_name(rng, ctx, draft)
    elif style == "cell":
        add_cell(rng, ctx, draft)
    elif style == "neighbour":
        add_neighbour(rng, ctx, draft)
    elif style == "brackets":
        draft.surround(*pick(rng, BRACKETS))
    elif style == "range":
        add_time_range(rng, ctx, draft)
    elif style == "zone":
        draft.surround(after=f" {pick(rng, ZONE_NAMES)}")

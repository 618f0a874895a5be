"""Texts that state no date, and dates that cannot be: the network must learn to write nothing for them."""

from __future__ import annotations

import random
import re
import string
from functools import cache

from datenorm.train import phrases
from datenorm.train.context import WITHOUT_SPACES, Context, load
from datenorm.train.draft import Draft, Weighted, fill_text, pick
from datenorm.train.filler import words as filler_words
from datenorm.train.formats import Day
from datenorm.train.homographs import PLACEHOLDERS, SENTENCES, english_sentence
from datenorm.train.negatives_broken import broken, impossible
from datenorm.train.negatives_counted import things
from datenorm.train.negatives_documents import document
from datenorm.train.negatives_numbers import digits, duration, number, states_date, time_alone
from datenorm.train.negatives_periods import unsayable
from datenorm.train.negatives_said import said
from datenorm.train.negatives_words import word

SYMBOLS = ("", " ", "\t", "n/a", "N/A", "nan", "NaN", "null", "NULL", "None", "nil", "void", "TBD", "tba", "TBC", "unknown", "undefined", "NaT", "#N/A", "#REF!", "#VALUE!",
           "inf", "-inf", "true", "False", "yes", "no", "Y", "N", "OK", "error", "invalid", "missing", "empty", "blank", "none given", "not available", "no data", "s.d.", "n.d.",
           "o. J.", "o. D.", "b.d.", "s.f.", "s.a.", "[s.n.]", "[s.l.]", "б. г.", "б.д.", "不明", "不詳", "未定", "未知", "なし", "없음", "미정", "¯\\_(ツ)_/¯", "🙂", "👍👍", "❤️", "()", "[]", "{}",
           "<>", '""', "''", "//.//", ". .", "•", "…", "—", "–", "™", "§", "†", "AM", "PM", "a.m.", "GMT", "UTC", "UTC+2", "EST", "Z", "T", "W", "XX", "XXXX", "xxx", "ASAP", "EOD?", "FYI")  # fmt: skip
CODE_WORDS = ("test", "foo", "bar", "baz", "random", "word", "invalid", "date", "string", "input", "value", "should", "fail", "error", "not", "bad", "garbage", "blah", "lorem", "ipsum",
              "dummy", "sample", "qwerty", "asdf", "parse", "me", "this", "is", "no", "time", "format", "wrong", "unknown", "junk", "hello", "world", "abc", "xyz", "nothing", "here", "whatever", "default", "field", "column", "id", "name", "type", "user", "null", "key", "index", "text", "data", "item", "note", "title", "never")  # fmt: skip
KEYS = (
    "id", "name", "time", "date", "value", "created", "start", "type", "user", "count", "key", "x", "data", "at",
    "when", "due", "status",
)  # fmt: skip
FRAGMENTS = ('{"{k}": "{v}"}', '{"{k}":"{v}"}', "{'{k}': '{v}'}", '{"{k}": {n}}', '{"{v}"}', '["{v}", "{k}"]', "[{n}, {n}]", "<{k}>{v}</{k}>", "<{k}/>", "{k}={v}", "{k}: {v}", '"{v}"', "{k}={n}&{k}={v}",
             "--{k}={v}", "{k}[{n}]", "{k}({v})", "{k}.{v}", "{k}->{v}", "${k}", "%{k}%", "{k}: {n}", "({v}, {n})", "{k};{v};{n}", "{k},{v},{n}", "{v}|{n}|{k}", "SELECT {k} FROM {v}", "{k}: null", '"{k}": "", ',
             "{k} = None", "&{k};", "\\{k}", "@{k}", "#{v}", "{v}!", "{v}?", "[{v}]", "<{v}>", "({v})", "{k}:", "{k}=", '{"{k}":"now"}', "{k}:[]", "{}{}",
             "for {k} in range({n}):", "if {k} == {n} then", "if ({k} > {n}) {", "#include <{v}.h>", '<{k} class="{v}">', "C:\\{v}\\{k}{n}", "return {n};", "{k} = {n}", "{k}[{n}:{n}]", "{k} += {n}", "def {v}({k}):", "{v}.{k}()", "npm install {v}@{n}.0.{n}",
             "{v}/{k}/{v}.txt", "./{v}.sh -n {n}", "{k}: {n}px;", "LIMIT {n} OFFSET {n}", "print({n})", "{v}_{n}", "{v}{n}", "{v}-{n}", "// {v} {n}", "while {k} < {n}:", "git {v} -m {k}", "{n} {v}s", "line {n}, col {n}")  # fmt: skip
LABELS = (
    "Date:", "date", "Published:", "Updated:", "DOB:", "born", "Due:", "Expires:", "created_at:", "on", "since",
    "until", "from", "at", "in", "No.", "Tel.", "Phone:", "Fax:", "ID:", "Ref:", "Price:", "Total:", "Page",
)  # fmt: skip
YEAR = re.compile(r"(?<!\d)(1\d{3}|20\d\d)(?!\d)")
# A number that stands alone in a phrase, so that any other of its length could stand there.
LONE_NUMBER = re.compile(r"(?<![\d.,/:'’-])\d{1,3}(?![\d.,/:'’-])")
STYLE = Weighted(
    {"phrase": 13, "number": 23, "time": 6.5, "words": 12.5, "homograph": 6, "near": 3, "symbol": 2.5, "signs": 3, "code": 6, "broken": 15, "gibberish": 2, "duration": 20,
     "things": 8, "word": 6.5, "unsayable": 20, "placeholder": 1.2, "labelled": 3.5, "sentence": 2.5, "document": 9, "said": 4.5}
)  # fmt: skip


# ---- words -------------------------------------------------------------------------------------------------


def _bare(word: str) -> str:
    return word.lower().strip(" .,;:!?'\"()")


@cache
def _dated_words(name: str) -> frozenset[str]:
    """What states a date by itself in the locale: names of months and weekdays, however cut, and words such as today."""
    ctx, english = load(name), load("en")
    found: list[str] = []
    for known in (ctx, english):
        found += known.names
        found += [cut for cuts in (*known.months_cut, *known.weekdays_cut) for cut in cuts]
        for table in (known.phrases.relative, known.data.relative):
            found += [text for texts in table.values() for text in texts]
    return frozenset(_bare(word) for word in found)


@cache
def plain_words(name: str) -> tuple[str, ...]:
    """The locale's filler words without those that state a date."""
    dated = _dated_words(name)
    if name.split("_")[0] in WITHOUT_SPACES:
        inside = [word for word in dated if len(word) > 1]
        found = tuple(word for word in filler_words(name) if not any(part in word for part in inside))
    else:
        found = tuple(w for w in filler_words(name) if dated.isdisjoint(map(_bare, (w, *w.split()))))
    return found or ("abc",)


@cache
def _sentences(name: str, language: str) -> tuple[str, ...]:
    # The phrase table's sentences that name no year, month or day beside the date itself.
    dated = _dated_words(name)
    known = phrases.load(language).sentences
    return tuple(
        text for text in known if not YEAR.search(text) and dated.isdisjoint(_bare(word) for word in text.split())
    )


@cache
def _homographs(name: str, language: str) -> tuple[str, ...]:
    dated = _dated_words(name)
    return tuple(text for text in SENTENCES.get(language, ()) if _bare(text) not in dated)


def _run(rng: random.Random, ctx: Context, most: int) -> str:
    pool = plain_words(ctx.data.name)
    made = [pick(rng, pool) for _ in range(1 + int(rng.random() * most))]
    if rng.random() < 0.2:
        place = int(rng.random() * (len(made) + 1))
        # Behind "on" or "el" it would be a day.
        if not place or made[place - 1].lower() not in ctx.phrases.before:
            made.insert(place, str(int(10 ** (rng.random() * 2.95))))
    return ("" if ctx.language in WITHOUT_SPACES and rng.random() < 0.5 else " ").join(made)


def _value(rng: random.Random, ctx: Context, when: Day) -> str:
    """What can stand where a date is looked for and is none; no duration, which "in" or "since" would make a day."""
    chance = rng.random()
    if chance < 0.38:
        return number(rng, ctx)
    if chance < 0.66:
        return pick(rng, plain_words(ctx.data.name))
    return impossible(rng, ctx, when) if chance < 0.88 else pick(rng, ("___", "...", "XX", "?"))


def _words(rng: random.Random, ctx: Context, when: Day) -> str:
    text = _run(rng, ctx, 12 if rng.random() < 0.25 else 5)
    if rng.random() < 0.3:
        text += pick(rng, (" ", ", ", ": ", " - ", ". ")) + _value(rng, ctx, when)
    elif rng.random() < 0.1:
        text += pick(rng, (" ", ", ", " @ ", " at ")) + time_alone(rng, ctx)
    if rng.random() < 0.12:
        text += " " + _run(rng, ctx, 4)
    return text + pick(rng, ("", "", "", ".", "!", "?", "..."))


def _homograph(rng: random.Random, ctx: Context) -> str | None:
    known = _homographs(ctx.data.name, ctx.language)
    if not known:
        return None
    text = english_sentence(rng) if ctx.language == "en" and rng.random() < 0.6 else pick(rng, known)
    chance = rng.random()
    if chance < 0.2:
        return f"{text}{pick(rng, (', ', '. ', ' - '))}{_run(rng, ctx, 4)}"
    return f"{_run(rng, ctx, 4)}{pick(rng, (', ', '. ', ': '))}{text}" if chance < 0.35 else text


def _near_word(rng: random.Random, ctx: Context) -> str:
    # A word that begins or ends like a month or a weekday and is none: Marching, sunny, Decembrist.
    by_month = rng.random() < 0.6
    name = ctx.month(rng, 1 + int(rng.random() * 12)) if by_month else ctx.weekday(rng, 1 + int(rng.random() * 7))
    word = pick(rng, plain_words(ctx.data.name))
    if not name or len(name) < 3 or len(word) < 4:
        return word
    made = name[: 2 + int(rng.random() * 2)] + word[1:] if rng.random() < 0.7 else word + name[-2:]
    return word if _bare(made) in _dated_words(ctx.data.name) else made


def _phrase(rng: random.Random, ctx: Context) -> str | None:
    """One of the phrase table's texts without a date, half the time with other numbers."""
    if not ctx.phrases.no_date:
        return None
    text = pick(rng, ctx.phrases.no_date)
    if rng.random() < 0.5:
        return text
    return LONE_NUMBER.sub(lambda found: digits(rng, len(found[0])) if found[0].isascii() else found[0], text)


def _labelled(rng: random.Random, ctx: Context, when: Day) -> str:
    """A date's label with nothing behind it, or with what is none."""
    label = pick(rng, ctx.phrases.labels if ctx.phrases.labels and rng.random() < 0.6 else LABELS)
    chance = rng.random()
    if chance < 0.25:
        return label
    if chance < 0.5:
        return f"{label} {pick(rng, SYMBOLS)}"
    if label[-1] == ":" and chance < 0.57:
        return f"{label} {duration(rng, ctx)}"
    return f"{label} {_value(rng, ctx, when)}"


def _sentence(rng: random.Random, ctx: Context, when: Day) -> str | None:
    """A sentence that has a date elsewhere, here with a number, a word or nothing in its place."""
    known = _sentences(ctx.data.name, ctx.language)
    if not known:
        return None
    return fill_text(pick(rng, known), {"date": _value(rng, ctx, when)})


# ---- signs and programs ------------------------------------------------------------------------------------


def _signs(rng: random.Random) -> str:
    signs = string.punctuation
    chance = rng.random()
    if chance < 0.6:
        return pick(rng, signs) * (1 + int(rng.random() * 8))
    few = pick(rng, signs) + pick(rng, signs) + pick(rng, " " + signs)
    return "".join(pick(rng, few if chance < 0.85 else signs) for _ in range(2 + int(rng.random() * 8)))


def _gibberish(rng: random.Random) -> str:
    alphabet = string.ascii_lowercase if rng.random() < 0.7 else string.ascii_letters + string.digits + "_-#%&"
    size = 1 + int(rng.random() * 14)
    if rng.random() < 0.25:
        return "-".join("".join(pick(rng, alphabet) for _ in range(3 + int(rng.random() * 4))) for _ in range(2))
    return "".join(pick(rng, alphabet) for _ in range(size))


def _code(rng: random.Random, ctx: Context) -> str:
    """Words as programs and testers write them, and fragments of JSON, XML and the like."""
    word = pick(rng, CODE_WORDS) if rng.random() < 0.6 else pick(rng, plain_words(ctx.data.name))
    if rng.random() < 0.45:
        shape = pick(rng, FRAGMENTS)
        return fill_text(shape, {"k": pick(rng, KEYS), "v": word, "n": str(int(10 ** (rng.random() * 2.9)))})
    words = [pick(rng, CODE_WORDS) for _ in range(1 + int(rng.random() * 4))]
    text = pick(rng, (" ", " ", "_", "-", "")).join(words)
    return pick(rng, (str.lower, str.lower, str.upper, str.title, str.capitalize))(text)


# ---- the family --------------------------------------------------------------------------------------------


# What they are made of: signs alone, the locale, or a day too, which they spoil.
OF_SIGNS = {"signs": _signs, "gibberish": _gibberish}
OF_LOCALE = {"phrase": _phrase, "number": number, "time": time_alone, "homograph": _homograph, "near": _near_word,
             "code": _code, "duration": duration, "things": things, "word": word, "unsayable": unsayable, "document": document, "said": said}  # fmt: skip
OF_DAY = {"words": _words, "labelled": _labelled, "sentence": _sentence, "broken": broken}
LISTED = {"symbol": SYMBOLS, "placeholder": PLACEHOLDERS}


def _made(rng: random.Random, ctx: Context, when: Day) -> str | None:
    style = STYLE(rng)
    if style in LISTED:
        return pick(rng, LISTED[style])
    if style in OF_SIGNS:
        return OF_SIGNS[style](rng)
    return OF_LOCALE[style](rng, ctx) if style in OF_LOCALE else OF_DAY[style](rng, ctx, when)


def no_date(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """One text without a date, its expression empty."""
    text = _made(rng, ctx, when)
    if text is None:
        text = _words(rng, ctx, when)
    if _bare(text) in _dated_words(ctx.data.name) or (text.isdecimal() and states_date(text)):
        return None
    return Draft([(text, "")], "", "no date")

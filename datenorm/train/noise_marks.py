"""Errors of machines: OCR, lost diacritics and points, wrong code pages, look-alike letters.

Every function edits `chars` in place, as in noise_letters, and says whether it did.
"""

from __future__ import annotations

import random
import unicodedata
from functools import cache

from datenorm.train.noise_letters import is_letter, kept, pick_run

# The network reads small letters: b and B, g and G must not stand for two digits.
_DIGIT_AS_LETTER = {"0": "OoOD", "1": "lI|i", "2": "Zz", "5": "Ss", "6": "G", "8": "B", "9": "q"}
_LETTER_AS_DIGIT = {"o": "0", "l": "1", "i": "1", "s": "5", "b": "6", "z": "2", "g": "9"}
_CAPITAL_AS_DIGIT = {"O": "0", "I": "1", "L": "1", "S": "5", "B": "8", "Z": "2", "G": "6", "D": "0"}
_LETTER_AS_LETTERS = {
    "m": ("rn", "nn"), "d": ("cl",), "w": ("vv",), "u": ("ii", "n", "v"), "ü": ("ii", "u"), "n": ("ri", "u"),
    "e": ("c", "é"), "é": ("e",), "è": ("e",), "c": ("e",), "ı": ("i",), "i": ("ı", "l", "!"), "l": ("i", "|", "I"),
    "h": ("b", "li"), "t": ("f", "l"), "f": ("t",), "r": ("i",), "a": ("o", "á"), "o": ("a", "c"), "y": ("v",),
    "и": ("н", "п"), "н": ("и", "п"), "п": ("н",), "ш": ("щ",), "щ": ("ш",), "й": ("и",), "е": ("с",), "с": ("е",),
}  # fmt: skip
_PAIR_AS_LETTER = {"rn": "m", "cl": "d", "vv": "w", "ii": "ü", "nn": "m", "ri": "n"}
_POINT_AS = {".": ",,·", ",": ".", "-": "_~", ":": ".;"}
_ROMAN = frozenset("IVXivx")
DATED = frozenset("ymd")

_PLAIN = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae"}
_PLAIN |= {"œ": "oe", "Œ": "Oe", "ə": "e", "Ə": "E"}
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
_NORDIC = {"å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe", "æ": "ae", "Æ": "Ae", "ä": "ae", "ö": "oe"}
_DIGRAPHS = {"de": _GERMAN, "lb": _GERMAN, "da": _NORDIC, "no": _NORDIC, "nb": _NORDIC, "nn": _NORDIC}
_OWN_LETTERS = frozenset("йЙїЇўЎѓЃќЌ")
_STRIPPED_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
_LATIN = "aceopxyABCEHKMOPTXi"
_CYRILLIC = "асеорхуАВСЕНКМОРТХі"
_LOOKALIKE = dict(zip(_LATIN, _CYRILLIC, strict=True)) | dict(zip(_CYRILLIC, _LATIN, strict=True))


def _digit_place(rng: random.Random, chars: list[str], labels: list[str]) -> int:
    """A place whose digit a scan may misread, or -1; beside Roman months a 1 stays a 1."""
    month = [char for char, label in zip(chars, labels, strict=True) if label == "m"] if "m" in labels else []
    roman = bool(month) and _ROMAN.issuperset(month)
    places = [i for i, char in enumerate(chars) if char in _DIGIT_AS_LETTER and not (roman and char == "1")]
    dated = [i for i in places if labels[i] in DATED]
    if 0 < len(dated) < len(places) and rng.random() < 0.8:
        places = dated
    return places[int(rng.random() * len(places))] if places else -1


def _misread_digit(rng: random.Random, chars: list[str], labels: list[str]) -> bool:
    place = _digit_place(rng, chars, labels)
    if place < 0:
        return False
    beside = "".join(chars[max(place - 1, 0) : place] + chars[place + 1 : place + 2])
    if any(is_letter(char) for char in beside) and not any(char.isdigit() for char in beside):
        return False
    options = _DIGIT_AS_LETTER[chars[place]]
    chars[place] = options[int(rng.random() * len(options))]
    return True


def _misread_letter(
    rng: random.Random, chars: list[str], labels: list[str], forbidden: frozenset[str], least: int
) -> bool:
    run = pick_run(rng, chars, labels, least)
    if run is None:
        return False
    start, end = run
    place = start + int(rng.random() * (end - start))
    saved = chars[start:end]
    letter = chars[place]
    lower = letter.lower()
    digit = _CAPITAL_AS_DIGIT.get(letter) or _LETTER_AS_DIGIT.get(letter, "")
    touching = "".join(chars[max(place - 1, 0) : place] + chars[place + 1 : place + 2])
    pair = _PAIR_AS_LETTER.get(lower + (chars[place + 1] if place + 1 < end else ""))
    if pair and rng.random() < 0.7:
        chars[place], chars[place + 1] = (pair if letter == lower else pair.upper()), ""
    elif digit and rng.random() < 0.6 and not any(char.isdigit() for char in touching):
        chars[place] = digit
    elif lower in _LETTER_AS_LETTERS:
        options = _LETTER_AS_LETTERS[lower]
        wrong = options[int(rng.random() * len(options))]
        chars[place] = wrong if letter == lower else wrong.upper()
    else:
        return False
    return kept(chars, run, saved, forbidden)


def _misread_point(rng: random.Random, chars: list[str]) -> bool:
    places = [i for i, char in enumerate(chars) if char in _POINT_AS]
    if not places:
        return False
    place = places[int(rng.random() * len(places))]
    options = _POINT_AS[chars[place]]
    chars[place] = options[int(rng.random() * len(options))]
    return True


def ocr(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """One or two confusions of a scan. A digit becomes a letter of its shape, never another digit."""
    changed = False
    for _ in range(1 + (rng.random() < 0.5)):
        draw = rng.random()
        if draw < 0.5:
            changed |= _misread_letter(rng, chars, labels, forbidden, least) or _misread_digit(rng, chars, labels)
        elif draw < 0.9:
            changed |= _misread_digit(rng, chars, labels)
        else:
            changed |= _misread_point(rng, chars)
    return changed


@cache
def without_marks(char: str) -> str:
    """A Latin, Greek or Cyrillic letter without its diacritics (a letter of its own, as й, stays)."""
    if char.isascii() or char in _OWN_LETTERS:
        return char
    if char in _PLAIN:
        return _PLAIN[char]
    bare = "".join(part for part in unicodedata.normalize("NFD", char) if unicodedata.category(part) != "Mn")
    return bare if bare and unicodedata.name(bare[0], "").startswith(_STRIPPED_SCRIPTS) else char


def lost_diacritics(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Write without diacritics, now and then only some of them; German and Nordic letters as two, half the time."""
    digraphs = _DIGRAPHS.get(language, {}) if rng.random() < 0.5 else {}
    share = 1.0 if rng.random() < 0.8 else 0.5
    changed = False
    for index, char in enumerate(chars):
        if char.isascii():
            continue
        plain = digraphs.get(char) or without_marks(char)
        if plain != char and (share == 1.0 or rng.random() < share):
            chars[index] = plain
            changed = True
    return changed


def lost_points(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Leave out the points after words, and after a day number before a word."""
    changed = False
    for index in range(1, len(chars)):
        if chars[index] != "." or not chars[index - 1]:
            continue
        rest = "".join(chars[index + 1 : index + 3])
        after_word = chars[index - 1][-1].isalpha() and not rest[:1].isalnum()
        before_word = chars[index - 1][-1].isdigit() and rest[:1] == " " and rest[1:2].isalpha()
        if after_word or before_word:
            chars[index] = ""
            changed = True
    return changed


@cache
def _wrong_page(char: str) -> str:
    octets = char.encode("utf-8", "surrogatepass")
    return "".join(bytes([octet]).decode("cp1252", "ignore") or chr(octet) for octet in octets)


def mojibake(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Read UTF-8 as Windows-1252 ("fÃ©vrier"), or Latin-1 as UTF-8 (U+FFFD), or as ASCII ("?"); Latin text only."""
    places = [i for i, char in enumerate(chars) if not char.isascii()]
    if not places or any(ord(chars[i][0]) >= 0x250 and ord(chars[i][0]) not in range(0x2000, 0x2070) for i in places):
        return False
    draw = rng.random()
    for place in places:
        if draw < 0.55:
            chars[place] = "".join(map(_wrong_page, chars[place]))
        else:
            chars[place] = "\ufffd" if draw < 0.85 else "?"
    return True


def lookalike(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Write letters of a word with their twins of the other alphabet, Latin and Cyrillic."""
    run = pick_run(rng, chars, labels)
    if run is None:
        return False
    every = rng.random() < 0.4
    changed = False
    for index in range(*run):
        twin = _LOOKALIKE.get(chars[index])
        if twin and (every or rng.random() < 0.35):
            chars[index] = twin
            changed = True
    return changed

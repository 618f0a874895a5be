"""English numbers of dates: years in words, in the ways that CLDR's spell-out rules lack, and ordinal marks."""

from __future__ import annotations

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_DIGITS = _UNITS[:10]


def _two(number: int) -> str:
    if number < 20:
        return _UNITS[number]
    tens = _TENS[number // 10 - 2]
    return f"{tens}-{_UNITS[number % 10]}" if number % 10 else tens


def ordinal_mark(number: int) -> str:
    """What follows an ordinal number: 1st, 2nd, 11th."""
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")


def english_years(year: int) -> list[str]:
    """The ways English reads a year from 1000 to 2999, hyphens inside the last two digits."""
    century, rest = divmod(year, 100)
    head, thousand = _two(century), f"{_UNITS[year // 1000]} thousand"
    tail = _two(rest)
    whole = thousand if century % 10 == 0 else f"{thousand} {_UNITS[century % 10]} hundred"
    found = [whole] if not rest else [f"{whole} {tail}", f"{whole} and {tail}"]
    if century % 10 == 0:
        if 0 < rest < 10:
            return [*found, f"{head} oh {tail}", f"{head}-oh-{tail}"]
        return [f"{head} {tail}", f"{head}-{tail}", *found] if rest else found
    if not rest:
        return [f"{head} hundred", *found]
    if rest < 10:
        spoken = (f"{head} oh {tail}", f"{head} oh-{tail}", f"{head}-oh-{tail}", f"{head} o {tail}")
        pairs = [*spoken, f"{head} aught {tail}", f"{head} ought {tail}"]
    else:
        pairs = [f"{head} {tail}", f"{head}-{tail}"]
    return [*pairs, f"{head} hundred {tail}", f"{head} hundred and {tail}", *found]


def english_two_digits(year: int) -> tuple[str, ...]:
    """The ways English says the last two digits of a year: "ninety-nine", "oh four"."""
    if not year:
        return ("oh oh", "double oh")
    if year < 10:
        return (f"oh {_DIGITS[year]}", f"oh-{_DIGITS[year]}", f"o {_DIGITS[year]}")
    text = _two(year)
    return (text, text.replace("-", " ")) if "-" in text else (text,)

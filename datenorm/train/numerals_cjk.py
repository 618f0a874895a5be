"""Numbers of dates in Han and Hangul numerals."""

from __future__ import annotations

from functools import cache

from datenorm.errors import DatenormError

Words = tuple[str, ...]
EAST_ASIAN = frozenset({"zh", "yue", "ja", "ko"})

_HAN = "〇一二三四五六七八九"
_FULL_PLACES = frozenset({"zh", "yue"})
_ZEROS = "〇零○"
_FINANCIAL = {"zh": "零壹贰叁肆伍陆柒捌玖", "yue": "零壹貳叁肆伍陸柒捌玖", "ja": "零壱弐参四五六七八九"}
_FINANCIAL_TEN = "拾"
_SINO = "영일이삼사오육칠팔구"
_SINO_PLACES = ("천", "백", "십", "")
_HANGUL_MONTHS = {6: "유", 10: "시"}


def _check(number: int, low: int, high: int, what: str) -> None:
    if not low <= number <= high:
        raise DatenormError(f"no numeral for {what} {number!r}: give one from {low} to {high}")


def _below_hundred(number: int, digits: str, ten: str, keep_one: bool = False) -> str:
    tens, units = divmod(number, 10)
    head = "" if tens == 0 else ten if tens == 1 and not keep_one else digits[tens] + ten
    return head + (digits[units] if units else "")


def _han_places(year: int, zero: str) -> str:
    """1987 as 一千九百八十七, 2006 as 二千零六 (zero "" leaves the gap's mark out, as Japanese does)."""
    text, gap = "", False
    for place, mark in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = year // place % 10
        if not digit:
            gap = bool(text)
            continue
        text += (zero if gap else "") + ("" if not zero and digit == 1 and mark else _HAN[digit]) + mark
        gap = False
    return text


def _han_year(language: str, year: int) -> list[str]:
    digits = [_HAN[int(digit)] for digit in str(year)]
    zeros = _ZEROS if 0 in map(int, str(year)) else _ZEROS[0]
    found = ["".join(digits).replace("〇", zero) for zero in zeros]
    if year >= 100:
        found.append(_han_places(year, "零" if language in _FULL_PLACES else ""))
        if year < 1000 and "百一十" in found[-1]:
            found.append(found[-1].replace("百一十", "百十"))
        if "零" in found[-1]:
            found.append(_han_places(year, "〇"))
    return found


def _han_day(language: str, day: int) -> list[str]:
    found = [_below_hundred(day, _HAN, "十")]
    if day > 20 and day != 30 and language != "ko":
        found.append(("廿" if day < 30 else "卅") + _HAN[day % 10])
    if day in (20, 30) and language != "ko":
        found.append("廿" if day == 20 else "卅")
    if day % 10 == 0 and day > 10 or day > 20:
        found.append("".join(_HAN[int(digit)] for digit in str(day)))
    return found


def _hangul_year(year: int) -> list[str]:
    parts = []
    for place, mark in zip((1000, 100, 10, 1), _SINO_PLACES, strict=True):
        digit = year // place % 10
        if digit:
            parts.append(("" if digit == 1 and mark else _SINO[digit]) + mark)
    joined = "".join(parts)
    spaced = f"{''.join(parts[:-1])} {parts[-1]}" if len(parts) > 1 else joined
    with_one = "일" + joined if joined.startswith("천") else joined
    return [joined, " ".join(parts), spaced, with_one]


@cache
def cjk_words(language: str, part: str, number: int) -> Words:
    """The numerals of a date's part, without its mark (年, 월 and the like), commonest first.

    Args:
        language: "zh", "yue", "ja" or "ko"; another gives ().
        part: "year" (1-9999), "month" (1-12) or "day" (1-31); an era's first year is given as 元 too.
        number: the part's value.

    Raises:
        DatenormError: the number is outside the part's range, or the part is another.
    """
    tops = {"year": 9999, "month": 12, "day": 31}
    if part not in tops:
        raise DatenormError(f"no numerals for the part {part!r}: give year, month or day")
    _check(number, 1, tops[part], f"the {part}")
    if language not in EAST_ASIAN:
        return ()
    if language == "ko":
        return tuple(dict.fromkeys(_korean(part, number)))
    if part == "year" and number < 100:
        found = [_below_hundred(number, _HAN, "十")] + (["元"] if number == 1 else [])
    elif part == "year":
        found = _han_year(language, number)
    else:
        found = [_below_hundred(number, _HAN, "十")] if part == "month" else _han_day(language, number)
    if part == "month" and number >= 10:
        found.append("".join(_HAN[int(digit)] for digit in str(number)))
    return tuple(dict.fromkeys(found))


def _korean(part: str, number: int) -> list[str]:
    sino = _below_hundred(number, _SINO, "십") if number < 100 else ""
    if part == "month":
        return [_HANGUL_MONTHS.get(number, sino), _below_hundred(number, _HAN, "十")]
    if part == "day":
        spaced = f"{sino[:-1]} {sino[-1]}" if number > 10 and number % 10 else sino
        return [sino, spaced, *_han_day("ko", number)]
    if number < 100:
        return [sino, *(["원"] if number == 1 else [])]
    return [*_hangul_year(number), *_han_year("ko", number)]


@cache
def financial(language: str, number: int) -> Words:
    """A number 1-99 in the forms of contracts and cheques (贰拾陆); () where the language has none."""
    _check(number, 1, 99, "the number")
    digits = _FINANCIAL.get(language)
    if digits is None:
        return ()
    keeps = (True, False) if 10 <= number < 20 else (True,)
    return tuple(dict.fromkeys(_below_hundred(number, digits, _FINANCIAL_TEN, keep_one=keep) for keep in keeps))

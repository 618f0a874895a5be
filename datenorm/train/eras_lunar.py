"""Dates of calendars that the expressions have no letter for: lunar ones and the eras of dynasties.

Alone they state no day that can be written; beside a Gregorian date they are no more than words.
"""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, fill_text, pick
from datenorm.train.east_asian import cjk_weekday, in_digits
from datenorm.train.formats import Day, dated, named_weekday
from datenorm.train.numerals_cjk import EAST_ASIAN, cjk_words

ALONE_SHARE = 0.4
DYNASTY_SHARE = 0.3
CYCLE = 60
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
VIETNAMESE_STEMS = "Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý".split()
VIETNAMESE_BRANCHES = "Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi".split()
VIETNAMESE_MONTHS = "Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Mười Một|Chạp".split("|")
# Months that only the lunar year has, beside their numbers.
LUNAR_MONTHS = {1: ("正",), 11: ("冬", "十一"), 12: ("腊", "臘", "十二")}
# {n}: the year of the sixty; {y} {m} {d} in digits; {M} {D} in numerals or names; {z} days that only this calendar has.
LUNAR = {
    "zh": ("农历{M}月{D}", "农历{M}月{z}", "農曆{M}月{D}", "農曆{M}月{z}", "阴历{M}月{D}", "农历{n}年{M}月{D}", "農曆{n}年{M}月{z}", "农历{y}年{M}月{z}", "旧历{M}月{D}",
           "{n}年{M}月{z}", "{M}月{z}", "正月{z}", "腊月{D}", "农历{n}年", "阴历{m}月{d}日", "农历{m}月{d}日", "大年{z}", "农历闰{M}月{z}"),
    "yue": ("農曆{M}月{D}", "農曆{M}月{z}", "舊曆{M}月{z}", "{M}月{z}", "年{z}", "農曆{n}年{M}月{z}"),
    "ja": ("旧暦{m}月{d}日", "旧暦{M}月{D}日", "陰暦{m}月{d}日", "旧暦の{m}月{d}日", "旧暦{m}月", "旧{m}月{d}日", "太陰暦{m}月{d}日"),
    "ko": ("음력 {m}월 {d}일", "음력 {y}년 {m}월 {d}일", "음력 {m}월", "음력 {m}.{d}", "음력{m}월{d}일", "음 {m}월 {d}일", "(음) {m}월 {d}일", "(음력) {m}. {d}."),
    "vi": ("ngày {d} tháng {m} âm lịch", "{d}/{m} âm lịch", "mùng {s} tháng {m} âm lịch", "rằm tháng {M}", "ngày {d} tháng {M} năm {n}", "mùng {s} Tết", "mồng {s} Tết",
           "{d} tháng {m} năm {n}", "âm lịch: {d}/{m}", "ngày {d}-{m} năm {n}", "{d}/{m} ÂL", "ngày rằm tháng {m}", "năm {n}", "mùng {s} tháng {M} năm {n}"),
}  # fmt: skip
DYNASTIES = {
    "zh": "康熙 雍正 乾隆 嘉庆 嘉慶 道光 咸丰 咸豐 同治 光绪 光緒 宣统 宣統 万历 萬曆 洪武 永乐 嘉靖 崇祯 贞观 开元 天宝 黄帝纪元".split(),
    "yue": "康熙 乾隆 嘉慶 道光 咸豐 同治 光緒 宣統".split(),
    "ja": "元禄 享保 寛政 文化 文政 天保 弘化 嘉永 安政 万延 文久 元治 慶応 寛永 慶長 天正 延宝 貞享 宝永 明和 安永 天明 皇紀 神武天皇即位紀元 応仁 天文".split(),
    "ko": "단기 단기 檀紀 세종 정조 고종 숙종 영조 광무 융희 건양 불기".split(),
}  # fmt: skip
LONG_COUNTS = frozenset({"皇紀", "神武天皇即位紀元", "黄帝纪元", "단기", "檀紀", "불기"})
# What holds the other calendar's date behind the Gregorian one; then the Gregorian one behind the other.
BEHIND = {
    "zh": ("{g} {l}", "{g}（{l}）", "{g}({l})", "{g}，{l}", "{g} ({l})", "{g} / {l}"), "yue": ("{g} {l}", "{g}（{l}）"),
    "ja": ("{g}（{l}）", "{g}({l})", "{g} {l}"), "ko": ("{g} ({l})", "{g}({l})", "{g}, {l}", "{g} {l}"),
    "vi": ("{g} ({l})", "{g} (tức {l})", "{g}, nhằm {l}", "{g} tức {l}", "{g} - {l}"),
}  # fmt: skip
AHEAD = {
    "zh": ("{l}（{g}）", "{l}({g})", "{l}，即公历{g}"), "yue": ("{l}（{g}）", "{l}，即{g}"), "ja": ("{l}（{g}）", "{l}({g})", "{l}（新暦{g}）"),
    "ko": ("{l}({g})", "{l} ({g})", "{l}(양력 {g})"), "vi": ("{l} ({g})", "{l} (tức {g})", "{l} (dương lịch {g})"),
}  # fmt: skip


def _lunar(rng: random.Random, language: str, when: Day) -> str:
    turn, day = int(rng.random() * CYCLE), min(when.day, 30)
    early = 1 + int(rng.random() * 10)
    values = {"y": str(when.year), "m": str(when.month), "d": str(day), "s": str(early)}
    if language == "vi":
        values["n"] = f"{VIETNAMESE_STEMS[turn % 10]} {VIETNAMESE_BRANCHES[turn % 12]}"
        values["M"] = VIETNAMESE_MONTHS[when.month - 1]
    elif language != "ko":
        values["n"] = STEMS[turn % 10] + BRANCHES[turn % 12]
        own = () if language == "ja" else LUNAR_MONTHS.get(when.month, ())
        values["M"] = pick(rng, own or cjk_words(language, "month", when.month)[:1])
        numeral = cjk_words(language, "day", day)
        first = f"初{cjk_words(language, 'day', early)[0]}"
        values["D"] = pick(rng, numeral) if day > 10 or language == "ja" else f"初{numeral[0]}"
        values["z"] = first if early < 10 or rng.random() < 0.7 else pick(rng, ("廿二", "廿三", "廿八"))
    return fill_text(pick(rng, LUNAR[language]), values)


def _of_dynasty(rng: random.Random, language: str, when: Day) -> str:
    """光绪二十六年三月, 元禄15年12月14日, 단기 4281년 8월 15일."""
    name = pick(rng, DYNASTIES[language])
    count = 1900 + int(rng.random() * 2600) if name in LONG_COUNTS else 1 + int(rng.random() * 40)
    parts = pick(rng, ("y", "y", "ym", "ymd", "ymd"))
    gap = " " if language == "ko" else ""
    if gap or name in LONG_COUNTS or rng.random() < 0.4:
        return f"{name}{gap}" + "".join(
            text for text, _ in in_digits(language, Day(count, when.month, when.day, 1), parts, gap)
        )
    texts = {"y": cjk_words(language, "year", count), "m": cjk_words(language, "month", when.month)}
    texts["d"] = cjk_words(language, "day", when.day)
    return name + "".join(
        pick(rng, texts[part]) + mark for part, mark in zip("ymd", "年月日", strict=True) if part in parts
    )


def _gregorian(rng: random.Random, language: str, when: Day) -> tuple[list[Piece], str]:
    if language in EAST_ASIAN:
        return in_digits(language, when, "ymd", " " if language == "ko" else ""), ""
    day, month, year = (str(when.day), "d"), (str(when.month), "m"), (str(when.year), "y")
    if rng.random() < 0.5:
        sign = pick(rng, "/-.")
        return [day, (sign, ""), month, (sign, ""), year], "dmy"
    lead = pick(rng, ("", "ngày ", "Ngày "))
    return [(lead, ""), day, (" tháng ", ""), month, (pick(rng, (" năm ", ", ")), ""), year], ""


def lunar(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """2020年3月15日（农历二月廿二）: the Gregorian date alone counts, and there is none in 农历八月十五, 음력 8월 15일."""
    language = ctx.language
    dynasty = language in DYNASTIES and rng.random() < DYNASTY_SHARE
    # Its month is an earlier one and its day another: what is read must not be found in both.
    then = Day(when.year, (when.month - 2 - int(rng.random() * 2)) % 12 + 1, 1 + int(rng.random() * 30), 1)
    other = _of_dynasty(rng, language, then) if dynasty else _lunar(rng, language, then)
    if rng.random() < ALONE_SHARE:
        return Draft([(other, "")], "", "no date")
    pieces, order = _gregorian(rng, language, when)
    if language in EAST_ASIAN:
        weekday = cjk_weekday(rng, ctx, pieces, when.weekday, 0.25)
    else:
        weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.25)
    before, _, rest = pick(rng, (AHEAD if dynasty or rng.random() < 0.2 else BEHIND)[language]).partition("{g}")
    draft = Draft(pieces, dated(f"{when.year:04d}", when.month, when.day, weekday), "era", order)
    draft.surround(before.replace("{l}", other), rest.replace("{l}", other))
    return draft

"""The locale data that the generator draws from: Babel's CLDR files and the package's extract."""

from __future__ import annotations

import datetime
import random
import subprocess
import sys

import pytest

pytest.importorskip("babel")

from datenorm.errors import LocaleError  # noqa: E402
from datenorm.train import cldr, locales, namesakes  # noqa: E402
from datenorm.train.formats import Day  # noqa: E402
from datenorm.train.locales import LocaleData, Pattern, compile_pattern, load  # noqa: E402

NAMES = locales.names()


def print_date(data: LocaleData, pattern: Pattern, date: datetime.date) -> str:
    numbers = {"y": date.year, "M": date.month, "L": date.month, "d": date.day, "Q": (date.month + 2) // 3}
    text = ""
    for letter, value in pattern:
        if letter == "":
            text += str(value)
            continue
        found = locales.field_names(data, letter, int(value))
        if letter == "G":
            text += data.eras[1][0]
        elif found is None:
            text += str(numbers[letter]).zfill(int(value))
        else:
            text += found[date.weekday() if letter in "Ec" else numbers[letter] - 1]
    return text


@pytest.mark.parametrize(
    ("pattern", "tokens"),
    [
        ("EEEE, d. MMMM y", (("E", 4), ("", ", "), ("d", 1), ("", ". "), ("M", 4), ("", " "), ("y", 1))),
        ("d 'de' MMMM", (("d", 1), ("", " de "), ("M", 4))),
        ("h 'o''clock' a", (("h", 1), ("", " o'clock "), ("a", 1))),
        ("''yy", (("", "'"), ("y", 2))),
        ("'Woche' w 'des' 'Jahres' Y", (("", "Woche "), ("w", 1), ("", " des Jahres "), ("y", 1))),
        ("YYYY-'''Q'Q", (("y", 4), ("", "-'Q"), ("Q", 1))),
        ("y年M月d日", (("y", 1), ("", "年"), ("M", 1), ("", "月"), ("d", 1), ("", "日"))),
        ("", ()),
    ],
)
def test_pattern_quoting(pattern: str, tokens: Pattern) -> None:
    assert compile_pattern(pattern) == tokens


def test_every_locale_loads_with_whole_name_sets() -> None:
    assert len(NAMES) > 1000
    for name in NAMES:
        data = load(name)
        assert data.name == name and data.order in ("dmy", "mdy", "ymd") and len(data.standard) == 4
        for sets, count in ((data.months, 12), (data.weekdays, 7), (data.quarters, 4)):
            assert all(len(names) == count and all(names) for names in sets.values()), name
        for names in data.months.values():
            assert not any(month.strip(".").isdecimal() or month == "M01" for month in names), name
        assert len(data.day_periods) >= 2 and data.times and data.glue
        assert all("{0}" in glue and "{1}" in glue for glue in data.glue), name
        assert data.digits is None or [int(digit) for digit in data.digits] == list(range(10))
        assert all(len(names) in (12, 13) for names in data.calendars.values())
        assert len(data.calendar_eras.get("japanese", "12345")) == 5


def test_no_week_year_is_left_and_no_skeleton_lacks_its_names() -> None:
    days = [datetime.date(2018, 12, 29) + datetime.timedelta(shift) for shift in range(7)]
    for name in NAMES:
        data = load(name)
        patterns = [pattern for _, pattern in data.skeletons]
        assert len(set(patterns)) == len(patterns)
        assert not any(locales.fields(pattern) & set("YuUr") for pattern in (*patterns, *data.standard, *data.weeks))
        for pattern in filter(lambda pattern: locales.printable(data, pattern), (*patterns, *data.standard)):
            if ("y", 1) in pattern:
                assert all(str(day.year) in print_date(data, pattern, day) for day in days), (name, pattern)


def test_times_have_neither_zone_nor_date() -> None:
    for name in NAMES:
        for pattern in load(name).times:
            assert locales.fields(pattern) <= set("hHkKmsa") and pattern, (name, pattern)


def test_a_relative_text_has_one_meaning() -> None:
    for name in NAMES:
        data = load(name)
        texts = [text.casefold() for words in data.relative.values() for text in words]
        texts += [template.casefold() for _, _, template in data.offsets]
        assert len(texts) == len(set(texts)), name
        assert all(unit in "dwmyh" and sign in "+-" and "{0}" in template for unit, sign, template in data.offsets)


def test_root_words_are_not_taken_for_a_language() -> None:
    for name in NAMES:
        data = load(name)
        if data.language not in ("en", "pcm"):
            assert "yesterday" not in data.relative.get("-1d", ()), name
            assert "Tue" not in data.weekdays.get("format_abbreviated", ()), name
        assert not {"-{0} d", "+{0} d"} & {template for _, _, template in data.offsets}, name
    assert load("ann").months == {}


def test_what_a_locale_inherits_does_not_depend_on_what_was_read_before() -> None:
    code = "from datenorm.train.locales import load; {}; print(repr(load('de')), repr(load('ann')))"
    runs = {
        subprocess.run([sys.executable, "-c", code.format(first)], capture_output=True, text=True, check=True).stdout
        for first in ("pass", "[load(name) for name in ('ja', 'th', 'root', 'de_AT')]")
    }
    assert len(runs) == 1


@pytest.mark.parametrize(
    ("name", "order"),
    [("en", "mdy"), ("en_GB", "dmy"), ("fr", "dmy"), ("fr_CA", "ymd"), ("de_AT", "dmy"), ("ja", "ymd"), ("sv", "ymd")]
    + [("ar", "dmy"), ("hu", "ymd"), ("ckb", "dmy"), ("es_PA", "mdy"), ("mt", "dmy"), ("lt", "ymd"), ("fa", "ymd")],
)
def test_order(name: str, order: str) -> None:
    assert load(name).order == order


def test_german() -> None:
    data, austria = load("de"), load("de_AT")
    assert data.months["format_wide"][2] == "März" and data.months["stand_abbreviated"][0] == "Jan"
    assert austria.months["format_wide"][0] == "Jänner" and austria.relative == data.relative
    assert data.weekdays["format_wide"][0] == "Montag" and data.weekdays["format_short"][6] == "So."
    assert print_date(data, data.standard[0], datetime.date(1999, 5, 3)) == "Montag, 3. Mai 1999"
    assert data.quarters["format_wide"][2] == "3. Quartal"
    assert "{1} um {0}" in data.glue and data.digits is None
    assert {"v. Chr.", "v. u. Z."} <= set(data.eras[0]) and "n. Chr." in data.eras[1]
    assert data.relative["-2d"] == ("vorgestern",) and "letzten Montag" in data.relative["<1"]
    assert {("d", "-", "vor {0} Tagen"), ("w", "+", "in {0} Woche")} <= set(data.offsets)
    assert data.calendars["persian"][0] == "Farwardin"
    assert dict(data.skeletons)["yMMMd"] == (("d", 1), ("", ". "), ("M", 3), ("", " "), ("y", 1))


def test_russian() -> None:
    data = load("ru")
    assert data.months["format_wide"][4] == "мая" and data.months["stand_wide"][4] == "май"
    assert print_date(data, data.standard[1], datetime.date(2018, 3, 5)) == "5 марта 2018\u202fг."
    assert "позавчера" in data.relative["-2d"] and "в следующую пятницу" in data.relative[">5"]
    assert ("y", "-", "{0} лет назад") in data.offsets and "до н. э." in data.eras[0]


def test_arabic() -> None:
    data = load("ar")
    assert data.digits == "٠١٢٣٤٥٦٧٨٩" and data.day_periods[:2] == ("ص", "م")
    assert data.months["format_wide"][0] == "يناير" and data.calendars["islamic"][8] == "رمضان"
    assert "هـ" in data.calendar_eras["islamic"]
    assert "قبل يومين" in data.relative["-2d"]
    assert ("m", "-", "خلال {0} أشهر") not in data.offsets and ("m", "+", "خلال {0} أشهر") in data.offsets


def test_thai() -> None:
    data = load("th")
    assert data.digits == "๐๑๒๓๔๕๖๗๘๙" and data.months["format_wide"][2] == "มีนาคม"
    assert "พ.ศ." in data.calendar_eras["buddhist"] and data.relative["+1d"] == ("พรุ่งนี้",)


def test_other_calendars_and_digits() -> None:
    assert load("ja").calendar_eras["japanese"] == ("明治", "大正", "昭和", "平成", "令和")
    assert load("zh_Hant").calendar_eras["roc"] == ("民國",)
    assert load("fa").calendars["persian"][11] == "اسفند" and "هجری شمسی" in load("fa").calendar_eras["persian"]
    assert len(load("am").calendars["ethiopic"]) == 13
    assert {name: load(name).digits for name in ("fa", "mr", "bn", "my", "hi", "zh", "en")} == {
        "fa": "۰۱۲۳۴۵۶۷۸۹", "mr": "०१२३४५६७८९", "bn": "০১২৩৪৫৬৭৮৯", "my": "၀၁၂၃၄၅၆၇၈၉", "hi": "०१२३४५६७८९",
        "zh": None, "en": None,
    }  # fmt: skip


def test_weekdays_of_the_week_and_ambiguous_words() -> None:
    assert load("zh").relative["+1w=5"] == ("下周五",) and ">5" not in load("zh").relative
    assert "上週一" in load("zh_Hant").relative["-1w=1"]
    assert "कल" not in load("hi").relative["-1d"] + load("hi").relative["+1d"]
    assert "minggu lalu" in load("id").relative["-1w"] and "hari Minggu lalu" in load("id").relative["<7"]


def test_weights() -> None:
    weights = {name: locales.weight(name) for name in NAMES}
    assert sum(weights.values()) == pytest.approx(1) and min(weights.values()) > 0
    assert max(weights, key=weights.__getitem__) == "en"
    assert weights["de"] > weights["de_AT"] > weights["de_LI"] and weights["fr_CA"] > weights["fr_ML"]
    # a script of its own counts like a language: what it prints can be learned from nothing else
    assert min(weights[name] for name in ("ff_Adlm", "ha_Arab", "uz_Cyrl", "sr_Latn")) > 4e-4
    top = locales.top20()
    assert len(set(top)) == 20 and set(top) <= set(NAMES)
    mass = sum(weight for name, weight in weights.items() if name.split("_")[0] in top)
    assert 0.36 <= mass <= 0.45


def test_unknown_locale() -> None:
    for call in (load, locales.weight):
        with pytest.raises(LocaleError, match="'xx_YY'"):
            call("xx_YY")


def test_inheritance_follows_cldr() -> None:
    assert cldr.parent("en_AU") == "en_001" and cldr.parent("zh_Hant") == "root" and cldr.parent("de_AT") == "de"
    assert cldr.parent("root") is None


def test_extract_is_small_and_its_licence_is_beside_it() -> None:
    assert cldr.FILE.stat().st_size < 1_500_000
    assert "UNICODE LICENSE V3" in cldr.FILE.with_name("UNICODE-LICENSE.txt").read_text(encoding="utf-8")


def test_what_takes_more_to_be_learned_is_drawn_more() -> None:
    assert locales.weight("hr") > 2 * locales.weight("sl") and locales.weight("fi") > 1.8 * locales.weight("et")
    assert locales.weight("kkj") > 1.9 * locales.weight("bem") > 3.5 * 1.9 * locales.weight("mn_Mong")
    assert locales.weight("oc_ES") > locales.weight("oc")


def test_names_of_another_month_elsewhere_are_drawn_more() -> None:
    assert namesakes.months("hr_BA") == namesakes.months("hr") == (6, 7, 10) and namesakes.months("de") == ()
    rng, when = random.Random(1), Day(1999, 1, 31, 7)
    moved = {namesakes.in_month(rng, "hr", when) for _ in range(100)}
    assert moved == {when, *(Day(1999, month, 28, weekday) for month, weekday in ((6, 1), (7, 3), (10, 4)))}

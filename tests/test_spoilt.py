"""The spoilt dates that robustness is measured with: from CLDR's long format, one error of typing or two of a scan."""

import datetime
import random

import pytest
from babel.dates import format_date

from datenorm import Normalizer
from datenorm.train import report, robustness
from datenorm.train.split import kept_expression

DAYS = [datetime.date(1999, month, 3) for month in range(1, 13)]


@pytest.mark.parametrize("locale", robustness.LOCALES)
def test_the_clean_date_is_cldrs_with_its_fields(locale: str) -> None:
    for day in DAYS:
        chars, labels = robustness.clean_date(day, locale)
        fields = {label: "".join(c for c, own in zip(chars, labels, strict=True) if own == label) for label in "ymd"}
        assert "".join(chars) == format_date(day, "long", locale)
        assert (fields["y"], fields["d"]) == ("1999", "3") and len(fields["m"]) >= 2


def test_languages_are_25() -> None:
    assert len({locale[:2] for locale in robustness.LOCALES}) == 25


def test_a_typing_error_lies_in_a_long_month_name() -> None:
    rng, long = random.Random(1), 0
    for day in DAYS * 4:
        date = robustness.clean_date(day, "de_DE")
        text = robustness.mistyped(rng, date, "de_DE")
        if day.month in (3, 5, 6, 7):  # März, Mai, Juni, Juli
            assert text is None
        elif text:
            long += 1
            assert text.startswith("3. ") and text.endswith(" 1999") and text != "".join(date[0])
            assert abs(len(text) - len(date[0])) <= 1
    assert long > 20


def test_a_scan_confuses_two_characters() -> None:
    for locale in ("tr_TR", "el_GR"):
        for day, text in robustness.sample(robustness.scanned, locale, 40):
            clean = format_date(day, "long", locale)
            assert text != clean and abs(len(text) - len(clean)) <= 4


def test_days_are_kept_from_training_and_the_seed_decides() -> None:
    first = robustness.sample(robustness.mistyped, "fr_FR", 30)
    assert first == robustness.sample(robustness.mistyped, "fr_FR", 30)
    assert first != robustness.sample(robustness.mistyped, "fr_FR", 30, seed=2)
    assert all(kept_expression(day.isoformat()) for day, _ in first)


def test_the_figures_are_of_every_language(shipped: Normalizer) -> None:
    found = {name: robustness.measure(shipped, spoil, 4) for name, spoil in robustness.KINDS.items()}
    for overall, by_language in found.values():
        assert overall.n == 100 and len(by_language) == 25
        assert sum(tally.right for tally in by_language.values()) == overall.right
    table = report.side_by_side("language", {name: languages for name, (_, languages) in found.items()})
    assert len(table.splitlines()) == 27 and table.startswith("| language | one keyboard typo")

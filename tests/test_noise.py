"""Noise keeps the fields' places, spares digits and names, and gives what it promises."""

from __future__ import annotations

import random
import re
import unicodedata

import pytest

from datenorm.train import noise, noise_letters, noise_marks, noise_names, noise_spelling

FORBIDDEN = frozenset("juni juli june july jun jul mai mars märz marz september samstag june july may".split())
TEXTS = [
    ("de", "Samstag, 3. September 1999", "wwwwwww  d  mmmmmmmmm yyyy"),
    ("en", "12/04/2021", "dd mm yyyy"),
    ("ru", "5 июня 1987 г.", "d mmmm yyyy   "),
    ("tr", "3 Haziran 1999", "d mmmmmmm yyyy"),
    ("zh", "1987年6月14日", "yyyy m dd "),
    ("ar", "٣ يونيو ١٩٩٩", "d mmmmm yyyy"),
    ("en", "", ""),
]


def fields(language_text_labels: tuple[str, str, str]) -> tuple[str, list[str], list[str]]:
    language, text, labels = language_text_labels
    return language, list(text), [label.strip() for label in labels]


def spoilt(function, text: str, labels: str, language: str = "de", seeds: int = 300) -> set[str]:
    """What a corruption makes of a text over many seeds."""
    found = set()
    for seed in range(seeds):
        chars = list(text)
        places = [label.strip() for label in labels]
        if function(random.Random(seed), chars, places, language, FORBIDDEN, 0):
            found.add("".join(chars))
    return found


@pytest.mark.parametrize("case", TEXTS, ids=[language for language, _, _ in TEXTS])
def test_apply_keeps_the_labels_and_the_input(case: tuple[str, str, str]) -> None:
    language, chars, labels = fields(case)
    before = list(chars)
    for seed in range(400):
        elements, places = noise.apply(random.Random(seed), chars, labels, language, FORBIDDEN)
        assert len(elements) == len(places) == len(chars)
        assert chars == before and places == labels
        text, spans = noise.join(elements, places)
        assert [label for label, _, _ in spans] == [label for label, _, _ in noise.join(chars, labels)[1]]
        assert all(text[start:end].strip() == text[start:end] != "" for _, start, end in spans)


def test_same_seed_same_text() -> None:
    language, chars, labels = fields(TEXTS[0])
    first, second = (noise.apply(random.Random(5), chars, labels, language) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("case", TEXTS, ids=[language for language, _, _ in TEXTS])
def test_no_digit_becomes_another_and_none_is_added_to_a_number(case: tuple[str, str, str]) -> None:
    language, chars, labels = fields(case)
    for seed in range(400):
        elements, _ = noise.apply(random.Random(seed), chars, labels, language, FORBIDDEN)
        for old, new in zip(chars, elements, strict=True):
            if old.isdigit():
                assert not any(char.isdigit() for char in new.replace(old, ""))
                assert new.strip(" \u00a0") != ""
            elif new and new[0].isdigit():
                assert old.isalpha()


def test_digits_groups_never_join() -> None:
    for seed in range(2000):
        chars = list("3 5 1999, 7.8.2001 May 3, 1999")
        labels = [""] * len(chars)
        noise.spacing(random.Random(seed), chars, labels)
        text = "".join(chars)
        assert re.findall(r"\d+", text) == ["3", "5", "1999", "7", "8", "2001", "3", "1999"]


@pytest.mark.parametrize(
    "typo",
    [
        noise_letters.keyboard_typo,
        noise_letters.doubled_letter,
        noise_letters.dropped_letter,
        noise_letters.swapped_letters,
        noise_marks.ocr,
    ],
)
def test_a_name_never_becomes_or_nears_another(typo) -> None:
    for text in spoilt(typo, "3 juni", "d mmmm", seeds=1500):
        name = text.split(" ", 1)[1].lower()
        assert name not in FORBIDDEN
        assert sum(a != b for a, b in zip(name, "juli", strict=False)) > 1 or len(name) != 4


def test_short_words_and_numbers_in_words_are_spared() -> None:
    assert spoilt(noise_letters.keyboard_typo, "3 May 1999", "d mmm yyyy", "en") == set()
    assert spoilt(noise_letters.keyboard_typo, "twenty-sixth", "dddddddddddd", "en") == set()
    assert spoilt(noise_letters.dropped_letter, "6월 14일", "m  dd ", "ko") == set()


@pytest.mark.parametrize(
    ("language", "letter", "near"),
    [
        ("en", "a", "qwsz"),
        ("de", "z", "tugh"),
        ("fr", "a", "zq"),
        ("ru", "ю", "бдж"),
        ("el", "α", "σςζ"),
        ("tr", "ı", "uo"),
        ("he", "ש", "ד"),
        ("ar", "ش", "س"),
        ("fa", "گ", "ک"),
        ("th", "ก", "หด"),
    ],
)
def test_neighbours_follow_the_keyboard(language: str, letter: str, near: str) -> None:
    keys = noise_names.neighbours(language)
    assert set(near) <= set(keys[letter])
    assert all(letter in keys[other] for other in keys[letter])


def test_a_leading_typo_leaves_the_end_of_the_name() -> None:
    found = spoilt(noise_letters.leading_typo, "3 heinäkuuta", "d mmmmmmmmmm", "fi")
    assert {"3 jeinäkuuta", "3 hrinäkuuta", "3 heknäkuuta"} <= found
    assert all(text.endswith("näkuuta") for text in found)


def test_neighbour_keys_keep_the_script() -> None:
    for text in spoilt(noise_letters.keyboard_typo, "5 сентября", "d mmmmmmmm", "ru"):
        assert all("CYRILLIC" in unicodedata.name(char) for char in text[2:])


def test_ocr_makes_the_usual_confusions() -> None:
    found = spoilt(noise_marks.ocr, "10.5.1985", "dd m yyyy", seeds=3000)
    assert {"1O.5.1985", "l0.5.1985", "10.S.1985", "10.5.19B5"} <= found
    names = {text.split()[1] for text in spoilt(noise_marks.ocr, "3 December", "d mmmmmmmm", seeds=3000)}
    assert {"Decernber", "Dccember"} <= names


def test_a_one_beside_a_roman_month_stays() -> None:
    assert not any("19" not in text for text in spoilt(noise_marks.ocr, "1 IX 19", "d mm yy") if "q" not in text)


@pytest.mark.parametrize(
    ("language", "text", "one"),
    [
        ("de", "3 März", "3 Maerz"),
        ("de", "3 März", "3 Marz"),
        ("fr", "3 février", "3 fevrier"),
        ("cs", "3 září", "3 zari"),
        ("pl", "3 stycznia źdźbło", "3 stycznia zdzblo"),
        ("el", "3 Μαΐου", "3 Μαιου"),
        ("da", "3 lørdag", "3 loerdag"),
        ("vi", "tháng năm", "thang nam"),
    ],
)
def test_lost_diacritics(language: str, text: str, one: str) -> None:
    assert one in spoilt(noise_marks.lost_diacritics, text, " " * len(text), language)


def test_letters_of_their_own_stay() -> None:
    assert spoilt(noise_marks.lost_diacritics, "май", "mmm", "ru") == set()
    assert spoilt(noise_marks.lost_diacritics, "יוני", "mmmm", "he") == set()


def test_lost_points_leave_numeric_dates_alone() -> None:
    assert spoilt(noise_marks.lost_points, "3.5.1999", " " * 8) == set()
    assert spoilt(noise_marks.lost_points, "3. Sept. 1999", " " * 13) == {"3 Sept 1999"}


def test_mojibake() -> None:
    found = spoilt(noise_marks.mojibake, "février", " " * 7)
    assert found == {"fÃ©vrier", "f\ufffdvrier", "f?vrier"}
    assert spoilt(noise_marks.mojibake, "июня", " " * 4) == set()


def test_lookalikes_are_of_the_other_alphabet() -> None:
    found = spoilt(noise_marks.lookalike, "October", "mmmmmmm")
    assert "".join({"O": "О", "c": "с", "o": "о", "e": "е"}.get(char, char) for char in "October") in found


def test_split_word_and_spaces() -> None:
    assert "Sep tember" in spoilt(noise_letters.split_word, "September", "mmmmmmmmm")
    assert "3May" in spoilt(noise.spacing, "3 May", "d mmm", seeds=100)
    assert "May 3,1999" in spoilt(noise.spacing, "May 3, 1999", "mmm d  yyyy", seeds=300)
    assert "3 rd May" in spoilt(noise.spacing, "3rd May", "d   mmm", seeds=300)
    assert "03 / 04 / 2021" in spoilt(noise.spacing, "03/04/2021", "dd mm yyyy", seeds=300)
    assert "3\u00a0May" in spoilt(noise.odd_spaces, "3 May", "d mmm", seeds=100)


def test_a_letter_read_as_a_digit_stays_with_its_month() -> None:
    assert not any("9 r" in text for text in spoilt(noise.spacing, "3 9rudnia", "d mmmmmmm", "pl"))


def test_case_keeps_turkish_dots() -> None:
    found = spoilt(noise.case, "kasım nisan", " " * 11, "tr")
    assert "KASIM NİSAN" in found and "Kasım Nisan" in found


def test_join_trims_what_was_added_at_the_ends() -> None:
    assert noise.join(["3 ", "M", "ay", "", "\u200b"], ["d", "m", "m", "m", "m"]) == (
        "3 May\u200b",
        (("d", 0, 1), ("m", 2, 5)),
    )


@pytest.mark.parametrize(
    ("language", "month", "wrong"),
    [
        ("pl", "grudnia", "gródnia"),
        ("pl", "września", "wżeśnia"),
        ("cs", "února", "ůnora"),
        ("tr", "Kasım", "Kasim"),
        ("vi", "tháng tư", "thang tư"),
        ("ar", "أغسطس", "اغسطس"),
        ("hi", "फ़रवरी", "फरवरी"),
        ("el", "Οκτωβρίου", "Οκτοβρίου"),
        ("hr", "siječnja", "sječnja"),
        ("hu", "június", "junius"),
        ("it", "FEBBRAIO", "FEBRAIO"),
    ],
)
def test_misspelt_as_the_language_sounds(language: str, month: str, wrong: str) -> None:
    assert wrong in spoilt(noise_spelling.misspelt, month, "m" * len(month), language)


def test_every_rule_of_spelling_changes_something() -> None:
    for language, rules in noise_spelling.RULES.items():
        for rule in rules.split():
            right, wrong = rule.split(":")
            assert right.rstrip("$") and right.rstrip("$") != wrong, (language, rule)


@pytest.mark.parametrize(
    ("locale", "month", "typo", "misleads"),
    [
        ("cs", "července", "červene", True),  # července or června
        ("cs", "ledna", "leden", False),  # two forms of one month
        ("cs", "ledna", "lwdna", False),
        ("hu", "június", "júius", True),  # június or július
        ("hu", "június", "júbius", False),  # b lies beside n, not beside l
        ("hr", "lipnja", "srpnja", True),
        ("hr", "lipnja", "lipnha", False),
        ("fi", "kesäkuuta", "kesäkuu", False),
        ("en", "june", "july", True),
        ("lv", "jūnija", "jūija", True),
        ("th", "มกราคม", "มีราคม", True),
    ],
)
def test_names_know_what_a_typo_may_be_taken_for(locale: str, month: str, typo: str, misleads: bool) -> None:
    assert noise_names.misleads(month, typo, noise_names.load(locale)) == misleads


def test_long_month_names_are_spoilt_most() -> None:
    date = [("3", "d"), (" ", ""), ("listopadu", "m"), (" ", ""), ("1999", "y")]
    assert noise.long_month(date) and not noise.long_month([("Samstag", "w"), ("12", "m"), ("März", "m")])
    assert noise.share("cs", True) > noise.share("ru", True) > noise.share("en", True) > noise.share("en", False)
    assert noise.HARD_NAMES < noise.OWN_NAMES
    chars = [char for text, _ in date for char in text]
    labels = [label for text, label in date for _ in text]
    hit = 0
    for seed in range(400):
        elements, places = noise.apply(random.Random(seed), chars, labels, "cs", noise_names.load("cs"), True)
        hit += "".join(e for e, label in zip(elements, places, strict=True) if label == "m") != "listopadu"
    assert hit > 260

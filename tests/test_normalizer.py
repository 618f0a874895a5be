"""The facade over a scripted network (what it asks, what it makes of the answers) and over the shipped model."""

import pickle
import threading
from datetime import date

import pytest
from fakes import VOCAB, scripted
from hypothesis import given
from hypothesis import strategies as st

from datenorm import ArtefactError, LocaleError, Normalizer, OptionError, normalize
from datenorm.readings import BATCH, window
from datenorm.text import MAX_SOURCE, clean

TODAY = date(2020, 3, 10)


def test_results_keep_length_and_order_and_read_repeated_strings_once() -> None:
    answers = {"a": "1999-05-03", "b": "2001-01-01", "c": ""}
    normalizer, network = scripted(lambda order, language, text: answers[text])
    results = normalizer.normalize(["b", "a", "b", "c", "A"])
    assert [r.text for r in results] == ["b", "a", "b", "c", "A"]
    assert [r.iso for r in results] == ["2001-01-01", "1999-05-03", "2001-01-01", None, "1999-05-03"]
    assert results[0].date == date(2001, 1, 1)
    assert len(network.sources) == 3


def test_a_date_that_is_iso_already_goes_around_the_network() -> None:
    normalizer, network = scripted(lambda order, language, text: "")
    (result,) = normalizer.normalize(["1999-05-03"], attention=True)
    assert (result.iso, result.status, result.confidence, result.attention) == ("1999-05-03", "ok", 1.0, None)
    assert network.sources == []


@pytest.mark.parametrize(
    "text", ["2015-02-30", " 1999-05-03", "1999-5-03", "１９９９-05-03", "2018-W05-3", "0000-01-01"]
)
def test_what_only_resembles_iso_goes_through_the_network(text: str) -> None:
    normalizer, network = scripted(lambda order, language, text: "1999-05-03")
    normalizer.normalize([text])
    assert len(network.sources) == 1


@pytest.mark.parametrize("text", ["", " ", "\t\r\n", "\u200f\ufeff", "\u3000"])
def test_blank_texts_are_no_dates(text: str) -> None:
    normalizer, network = scripted(lambda order, language, text: "1999-05-03")
    (result,) = normalizer.normalize([text])
    assert (result.text, result.status, result.iso, result.date) == (text, "none", None, None)
    assert network.sources == []


def test_no_texts() -> None:
    assert scripted(lambda order, language, text: "")[0].normalize([]) == []


@pytest.mark.parametrize(
    ("expression", "status", "iso"),
    [
        ("1999-05", "partial", None),
        ("XXXX-05-03", "partial", None),
        ("2015-04-31", "invalid", None),
        ("2019-03-05=1", "conflict", None),
        ("2019-03-05=2", "ok", "2019-03-05"),
        ("XX69-05-03", "ok", "1969-05-03"),
        ("XX68-05-03", "ok", "2068-05-03"),
        ("@-1d", "ok", "2020-03-09"),
        ("A0044-03-15", "ok", "-0043-03-15"),
        ("", "none", None),
    ],
)
def test_what_is_read_is_resolved(expression: str, status: str, iso: str | None) -> None:
    normalizer, _ = scripted(lambda order, language, text: expression)
    (result,) = normalizer.normalize(["some text"], today=TODAY)
    assert (result.expression, result.status, result.iso) == (expression, status, iso)


def test_pivot() -> None:
    normalizer, _ = scripted(lambda order, language, text: "XX50-05-03")
    assert normalizer.normalize(["x"], pivot=50)[0].iso == "1950-05-03"
    assert normalizer.normalize(["x"], pivot=51)[0].iso == "2050-05-03"


def test_confidence_is_the_probability_at_the_manifests_temperature() -> None:
    script = {"1999-05-03": 0.64, "1999-03-05": 0.36}
    cold, _ = scripted(lambda order, language, text: script)
    warm, _ = scripted(lambda order, language, text: script, temperature=2.0)
    assert cold.normalize(["x"])[0].confidence == pytest.approx(0.64, abs=1e-3)
    assert warm.normalize(["x"])[0].confidence == pytest.approx(0.8, abs=1e-3)


def test_a_day_read_with_too_little_confidence_is_not_given() -> None:
    normalizer, _ = scripted(lambda order, language, text: {"1999-05-03": 0.64, "1999-03-05": 0.36}, min_confidence=0.7)
    result = normalizer.normalize(["x"])[0]
    assert (result.status, result.date, result.iso) == ("low-confidence", None, None)
    assert result.expression == "1999-05-03" and result.confidence == pytest.approx(0.64, abs=1e-3)
    assert normalizer.normalize(["x"], min_confidence=0.6)[0].iso == "1999-05-03"
    partial, _ = scripted(lambda order, language, text: {"1999-05": 0.6, "1999-03": 0.4}, min_confidence=0.7)
    assert partial.normalize(["x"])[0].status == "partial"
    with pytest.raises(OptionError, match="min_confidence is 1.5"):
        normalizer.normalize(["x"], min_confidence=1.5)


@pytest.mark.parametrize(
    ("locale", "order", "asked"),
    [
        (None, "auto", ("auto", "any")),
        (None, "ymd", ("ymd", "any")),
        ("en", "auto", ("mdy", "en")),
        ("en-GB", "auto", ("dmy", "en")),
        ("en_gb", "ymd", ("ymd", "en")),
        ("en-UK", "auto", ("dmy", "en")),
        ("en-ZZ", "auto", ("dmy", "en")),
        ("de-CH", "auto", ("dmy", "de")),
        ("de_AT.UTF-8@euro", "auto", ("dmy", "de")),
        ("zh-TW", "auto", ("ymd", "zh")),
        ("ZH-hant-hk", "auto", ("ymd", "zh")),
        ("pa-Guru-IN", "auto", ("dmy", "pa")),
        ("sr-Latn", "auto", ("dmy", "sr")),
        ("sh", "auto", ("dmy", "sr")),
        ("fr-u-ca-buddhist", "auto", ("dmy", "fr")),
    ],
)
def test_a_locale_gives_language_and_order(locale: str | None, order: str, asked: tuple[str, str]) -> None:
    normalizer, network = scripted(lambda order, language, text: "1999-05-03")
    normalizer.normalize(["may 3 1999"], locale=locale, order=order)
    assert network.sources == [(*asked, "may 3 1999")]


def test_an_unknown_locale_is_refused_with_the_nearest_names() -> None:
    normalizer, _ = scripted(lambda order, language, text: "")
    with pytest.raises(LocaleError, match=r"'srr_Latn'.*sr_Latn"):
        normalizer.normalize([], locale="srr_Latn")
    with pytest.raises(LocaleError, match=r"'de-ATT'.*de_AT"):
        normalizer.normalize([], locale="de-ATT")
    with pytest.raises(LocaleError, match="give a CLDR name"):
        normalizer.normalize([], locale="qqqqqqqq")


@pytest.mark.parametrize("wrong", [{"order": "dym"}, {"pivot": -1}, {"pivot": 101}])
def test_options_out_of_range_are_refused(wrong: dict[str, object]) -> None:
    normalizer, _ = scripted(lambda order, language, text: "")
    with pytest.raises(OptionError, match=repr(next(iter(wrong.values())))):
        normalizer.normalize([], **wrong)  # type: ignore[arg-type]


def test_what_is_no_list_of_strings_is_refused() -> None:
    normalizer, _ = scripted(lambda order, language, text: "")
    with pytest.raises(OptionError, match="one string"):
        normalizer.normalize("3 May 1999")
    with pytest.raises(OptionError, match="nan"):
        normalizer.normalize(["3 May 1999", float("nan")])  # type: ignore[list-item]


def test_many_texts_go_in_batches_of_like_length_over_threads() -> None:
    texts = [f"{'x' * (n % 37)} {n}" for n in range(3 * BATCH + 5)]
    normalizer, network = scripted(lambda order, language, text: f"{int(text.split()[-1]):04d}", threads=3)
    results = normalizer.normalize(texts)
    assert [int(r.expression) for r in results] == list(range(len(texts)))
    assert sorted(network.batches) == [5, BATCH, BATCH, BATCH]


# ---- ambiguity ----------------------------------------------------------------------------------------------

DAY_FIRST, MONTH_FIRST = "2021-04-03", "2021-03-04"


def by_order(auto: dict[str, float]):  # type: ignore[no-untyped-def]
    return lambda order, language, text: auto if order == "auto" else MONTH_FIRST if order == "mdy" else DAY_FIRST


def test_a_text_with_two_readings_is_ambiguous() -> None:
    normalizer, _ = scripted(by_order({MONTH_FIRST: 0.7, DAY_FIRST: 0.3}))
    (result,) = normalizer.normalize(["03/04/2021"])
    assert (result.status, result.iso, result.order) == ("ambiguous", MONTH_FIRST, "mdy")
    assert result.date == date(2021, 3, 4)
    assert [iso for iso, _ in result.alternatives] == [MONTH_FIRST, DAY_FIRST]
    assert [p for _, p in result.alternatives] == pytest.approx([0.7, 0.3], abs=1e-3)


def test_year_first_is_tried_only_where_no_number_is_a_year() -> None:
    ways = {"dmy": "XX03-02-01", "mdy": "XX03-01-02", "ymd": "XX01-02-03"}
    auto = {"XX03-02-01": 0.3, "XX03-01-02": 0.5, "XX01-02-03": 0.2}
    normalizer, network = scripted(lambda order, language, text: ways.get(order, auto))
    (result,) = normalizer.normalize(["01/02/03"])
    assert (result.status, result.iso, result.order) == ("ambiguous", "2003-01-02", "mdy")
    assert [iso for iso, _ in result.alternatives] == ["2003-01-02", "2003-02-01", "2001-02-03"]
    assert [order for order, _, _ in network.sources] == ["auto", "dmy", "mdy", "ymd", "auto", "auto"]
    network.sources.clear()
    normalizer.normalize(["01/02/2003"])
    assert "ymd" not in [order for order, _, _ in network.sources]


def test_a_reading_that_the_network_all_but_rules_out_is_no_alternative() -> None:
    normalizer, _ = scripted(by_order({DAY_FIRST: 0.9999, MONTH_FIRST: 0.0001}))
    (result,) = normalizer.normalize(["le 03/04/2021"])
    assert (result.status, result.iso, result.alternatives, result.order) == ("ok", DAY_FIRST, (), "dmy")


def test_an_order_or_a_locale_ends_the_ambiguity() -> None:
    normalizer, network = scripted(by_order({MONTH_FIRST: 0.7, DAY_FIRST: 0.3}))
    for options, iso, order in (({"order": "dmy"}, DAY_FIRST, "dmy"), ({"locale": "en"}, MONTH_FIRST, "mdy")):
        (result,) = normalizer.normalize(["03/04/2021"], **options)  # type: ignore[arg-type]
        assert (result.status, result.iso, result.order) == ("ok", iso, order)
    assert len(network.sources) == 2


def test_a_weekday_picks_the_reading_that_it_fits() -> None:
    answers = {"auto": "2021-03-04=6", "mdy": "2021-03-04=6", "dmy": "2021-04-03=6", "ymd": "2021-03-04=6"}
    normalizer, _ = scripted(lambda order, language, text: answers[order])
    (result,) = normalizer.normalize(["sat 03/04/2021"])
    assert (result.status, result.iso, result.order) == ("ok", "2021-04-03", "dmy")


@pytest.mark.parametrize("text", ["13/04/2021", "2021-03-04 10:00", "3 may 2021", "10:11", "20210304"])
def test_texts_that_no_order_changes_are_read_once(text: str) -> None:
    normalizer, network = scripted(by_order({DAY_FIRST: 1.0}))
    assert normalizer.normalize([text])[0].status == "ok"
    assert len(network.sources) == 1


def test_the_same_day_in_every_order_is_not_ambiguous() -> None:
    normalizer, _ = scripted(lambda order, language, text: "2021-04-04")
    (result,) = normalizer.normalize(["04/04/2021"])
    assert (result.status, result.alternatives, result.order) == ("ok", (), None)


# ---- attention ----------------------------------------------------------------------------------------------


def test_attention_is_over_the_characters_alone_and_sums_to_one() -> None:
    normalizer, _ = scripted(lambda order, language, text: "1999-05-03")
    short, long = normalizer.normalize(["3 May 1999", "3 May 1999, at noon"], attention=True)
    assert short.attention is not None and long.attention is not None
    assert short.attention.source == tuple("3 may 1999")
    assert short.attention.output == tuple("1999-05-03")
    assert short.attention.weights.shape == (10, 10)
    assert long.attention.weights.shape == (10, 19)
    assert long.attention.weights.sum(axis=1) == pytest.approx([1.0] * 10)
    assert [int(i) for i in long.attention.weights.argmax(axis=1)] == list(range(10))


def test_attention_only_when_asked_for() -> None:
    normalizer, _ = scripted(lambda order, language, text: "1999-05-03")
    assert normalizer.normalize(["3 May 1999"])[0].attention is None


# ---- long texts ---------------------------------------------------------------------------------------------


def test_long_texts_are_read_where_digits_are_densest() -> None:
    for before, after in ((500, 500), (0, 900), (900, 0), (5000, 5000)):
        text = "lorem ipsum dolor " * (before // 18) + "on 3 may 1999 at 12" + " sit amet elit" * (after // 14)
        cut = window(text)
        assert len(cut) <= MAX_SOURCE and "on 3 may 1999 at 12" in cut and cut in text


def test_a_window_keeps_whole_words() -> None:
    cut = window("x" + " 1999" * 1000)
    assert set(cut.split()) == {"1999"}
    assert window("a" * 1000) == "a" * MAX_SOURCE
    assert window("word " * 100).split()[-1] == "word"


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_batches_are_encoded_as_the_vocabulary_does(texts: list[str]) -> None:
    cleaned = [text for text in (window(clean(text)) for text in texts) if text]
    normalizer, network = scripted(lambda order, language, text: "")
    normalizer.normalize(cleaned)
    expected = {"".join(VOCAB.symbols[i] for i in VOCAB.encode(text)) for text in cleaned}
    assert {text for order, _, text in network.sources if order == "auto"} == expected


def test_a_network_of_fixed_width_reads_no_more_than_that() -> None:
    normalizer, network = scripted(lambda order, language, text: "1999-05-03", dims={"source_length": 32})
    (result,) = normalizer.normalize(["lorem ipsum " * 9 + "3 May 1999"], attention=True)
    assert network.sources[0][2].endswith("3 may 1999") and len(network.sources[0][2]) <= 30
    assert result.attention is not None
    assert result.attention.weights.shape == (10, len(result.attention.source))


# ---- the shipped model --------------------------------------------------------------------------------------


def test_the_shipped_model_reads_plain_dates(shipped: Normalizer) -> None:
    texts = [
        "3 May 1999",
        "May 3, 1999",
        "03.05.1999",
        "3 mai 1999",
        "3. Mai 1999",
        "1999年5月3日",
        "٣ مايو ١٩٩٩",
        "hello world",
    ]
    results = shipped.normalize(texts, order="dmy", today=TODAY)
    assert [r.iso for r in results] == ["1999-05-03"] * 7 + [None]
    assert all(r.confidence > 0.5 for r in results)


def test_alone_or_in_company_a_text_reads_the_same(shipped: Normalizer) -> None:
    texts = [
        f"{day} {month} {year}" for day in (1, 12, 30) for month in ("May", "sept.", "XII") for year in (1815, 2024)
    ]
    together = shipped.normalize([*texts, "x" * 150], today=TODAY)[:-1]
    alone = [shipped.normalize([text], today=TODAY)[0] for text in texts]
    assert [r.expression for r in together] == [r.expression for r in alone]
    assert [r.confidence for r in together] == pytest.approx([r.confidence for r in alone], abs=1e-4)


def test_threads_share_a_normalizer(shipped: Normalizer) -> None:
    texts = [f"{n % 28 + 1} June {1900 + n % 150}" for n in range(300)]
    expected = [r.iso for r in shipped.normalize(texts, today=TODAY)]
    found: list[list[str | None]] = []
    workers = [
        threading.Thread(target=lambda: found.append([r.iso for r in shipped.normalize(texts, today=TODAY)]))
        for _ in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert found == [expected] * 4


def test_a_normalizer_travels_by_its_path(shipped: Normalizer) -> None:
    again = pickle.loads(pickle.dumps(shipped))
    assert again.normalize(["3 May 1999"])[0].iso == "1999-05-03"


def test_normalize_reads_one_text(shipped: Normalizer) -> None:
    assert normalize("3 May 1999").date == date(1999, 5, 3)
    assert normalize("yesterday", today=TODAY).iso == "2020-03-09"


def test_a_missing_model_is_named(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ArtefactError, match="no-such-model"):
        Normalizer(tmp_path / "no-such-model")

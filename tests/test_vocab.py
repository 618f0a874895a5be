"""Vocabularies: ids are places, special symbols stand first, and nothing is known twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm.errors import DatenormError
from datenorm.vocab import END, ORDERS, PAD, START, SYMBOLS, TARGET, UNK, Vocab, control_ids, source_vocab

SOURCE = source_vocab(["de", "fr"], "abc 019-")


def test_by_hand() -> None:
    vocab = Vocab([PAD, UNK, "a", "b"])
    assert vocab.encode("abxa") == [2, 3, 1, 2]
    assert vocab.decode([2, 3, 0, 2]) == "aba"
    assert (len(vocab), vocab.id("b"), "b" in vocab, "x" in vocab) == (4, 3, True, False)


def test_special_symbols_stand_first() -> None:
    assert (SOURCE.id(PAD), SOURCE.id(UNK)) == (0, 1)
    assert SOURCE.symbols[2:9] == ("<auto>", "<dmy>", "<mdy>", "<ymd>", "<any>", "<de>", "<fr>")
    assert "".join(SOURCE.symbols[9:]) == "abc 019-"
    assert TARGET.symbols == (PAD, START, END, *SYMBOLS)


def test_no_text_encodes_to_a_special_symbol_but_unknown() -> None:
    assert set(SOURCE.encode("<de><pad>")) <= {1, *range(9, len(SOURCE))}


def test_decode_stops_at_the_end() -> None:
    ids = [TARGET.id(symbol) for symbol in (START, "1", PAD, "9", END, "2")]
    assert TARGET.decode(ids) == "19"


@given(st.text(alphabet=SYMBOLS))
def test_decode_is_the_inverse_of_encode(text: str) -> None:
    assert TARGET.decode(TARGET.encode(text)) == text


@given(st.text())
def test_any_text_encodes(text: str) -> None:
    ids = SOURCE.encode(text)
    assert len(ids) == len(text) and all(0 < number < len(SOURCE) for number in ids)


def test_control_ids() -> None:
    for order in ORDERS:
        assert control_ids(SOURCE, order, "de") == (SOURCE.id(f"<{order}>"), SOURCE.id("<de>"))
    assert control_ids(SOURCE, "auto", "xx")[1] == control_ids(SOURCE, "auto", None)[1] == SOURCE.id("<any>")


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(DatenormError, match="<ydm>"):
        control_ids(SOURCE, "ydm", "de")


def test_an_unknown_symbol_is_refused() -> None:
    with pytest.raises(DatenormError, match="'q'"):
        SOURCE.id("q")


def test_a_symbol_twice_is_refused() -> None:
    with pytest.raises(DatenormError, match="'a'"):
        Vocab(["a", "b", "a"])

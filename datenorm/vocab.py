"""Vocabularies: ordered symbols and their ids; the special ones are named here, once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from datenorm.errors import DatenormError

PAD, UNK, START, END = "<pad>", "<unk>", "<s>", "</s>"
ORDERS = ("auto", "dmy", "mdy", "ymd")
ANY = "any"
SYMBOLS = "0123456789-=X/.~?%@+<>dwmyhWRHSTMBCJUAE"
"""What date expressions are written with."""


class Vocab:
    """Ordered symbols: a symbol's place is its id."""

    __slots__ = ("_ids", "symbols")

    def __init__(self, symbols: Sequence[str]) -> None:
        self.symbols = tuple(symbols)
        self._ids = {symbol: number for number, symbol in enumerate(self.symbols)}
        if len(self._ids) != len(self.symbols):
            twice = sorted({symbol for symbol in self.symbols if self.symbols.count(symbol) > 1})
            raise DatenormError(f"symbols {twice!r} stand twice in a vocabulary: give each once")

    def __len__(self) -> int:
        return len(self.symbols)

    def __contains__(self, symbol: object) -> bool:
        return symbol in self._ids

    def id(self, symbol: str) -> int:
        """The symbol's id; raises DatenormError where there is none."""
        try:
            return self._ids[symbol]
        except KeyError:
            raise DatenormError(f"no symbol {symbol!r} in this vocabulary of {len(self)}") from None

    def encode(self, text: str) -> list[int]:
        """Ids of the characters; <unk>'s (1) for those that are not known."""
        get = self._ids.get
        return [get(char, 1) for char in text]

    def decode(self, ids: Iterable[int]) -> str:
        """The text up to the end symbol, without padding and start."""
        written = []
        for number in ids:
            symbol = self.symbols[number]
            if symbol == END:
                break
            if symbol not in (PAD, START):
                written.append(symbol)
        return "".join(written)


TARGET = Vocab([PAD, START, END, *SYMBOLS])


def source_vocab(languages: Iterable[str], characters: Iterable[str]) -> Vocab:
    """The source's vocabulary: padding, unknown, the orders, the languages, then the characters."""
    orders = [f"<{order}>" for order in ORDERS]
    return Vocab([PAD, UNK, *orders, f"<{ANY}>", *(f"<{language}>" for language in languages), *characters])


def control_ids(vocab: Vocab, order: str, language: str | None) -> tuple[int, int]:
    """Ids of the order and language symbols; a language that the vocabulary lacks counts as any."""
    named = f"<{language}>"
    return vocab.id(f"<{order}>"), vocab.id(named if named in vocab else f"<{ANY}>")

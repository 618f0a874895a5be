"""Decades of no stated century, which no expression can say: the '90s, die 60er Jahre, gli anni sessanta."""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, choices, fill_text, pick
from datenorm.train.formats import Day

# {d} the decade's two digits; then the words for the decades from twenty to ninety, as frames have them. Parted by "|".
DECADES: dict[str, tuple[str, str, str]] = {
    "en": ("{d}s|the {d}s|'{d}s|the '{d}s|in the {d}s|early {d}s|late '{d}s|mid-{d}s|the early '{d}s|the late {d}s|{d}'s", "the {w}|{w}|in the {w}|the early {w}|the late {w}|the roaring {w}|mid-{w}", "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"),
    "de": ("die {d}er Jahre|{d}er Jahre|{d}er|die {d}er|in den {d}ern|in den {d}er Jahren|Anfang der {d}er|Ende der {d}er Jahre", "die {w} Jahre|{w} Jahre|in den {w} Jahren|die {w}", "zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger"),
    "fr": ("les années {d}|années {d}|dans les années {d}|début des années {d}|fin des années {d}", "les années {w}|années {w}|dans les années {w}", "vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt|quatre-vingt-dix"),
    "es": ("los {d}|los años {d}|años {d}|la década de los {d}|en los {d}|los {d}s", "los años {w}|años {w}|los {w}|la década de los {w}", "veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa"),
    "it": ("gli anni '{d}|anni {d}|anni '{d}|gli anni {d}|negli anni '{d}|fine anni {d}", "gli anni {w}|anni {w}|negli anni {w}", "venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta"),
    "pt": ("anos {d}|os anos {d}|nos anos {d}|década de {d}", "os anos {w}|anos {w}|nos anos {w}", "vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa"),
    "nl": ("de jaren {d}|jaren {d}|de jaren '{d}|jaren '{d}|eind jaren {d}|begin jaren {d}", "de jaren {w}|jaren {w}|in de jaren {w}|eind jaren {w}", "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"),
    "sv": ("{d}-talet|på {d}-talet|början av {d}-talet", "{w}talet|på {w}talet", "tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio"),
    "da": ("{d}'erne|{d}erne|i {d}'erne|i {d}erne", "{w}|i {w}", "tyverne|trediverne|fyrrerne|halvtredserne|tresserne|halvfjerdserne|firserne|halvfemserne"),
    "nb": ("{d}-tallet|på {d}-tallet|{d}-årene|{d}-åra", "{w}årene|{w}åra|i {w}årene", "tjue|tretti|førti|femti|seksti|sytti|åtti|nitti"),
    "fi": ("{d}-luku|{d}-luvulla|{d}-luvun", "", ""), "ca": ("els anys {d}|anys {d}|als anys {d}", "els anys {w}|anys {w}", "vint|trenta|quaranta|cinquanta|seixanta|setanta|vuitanta|noranta"),
    "pl": ("lata {d}.|lata {d}|w latach {d}.|w latach {d}-tych|lata {d}-te", "lata {w}", "dwudzieste|trzydzieste|czterdzieste|pięćdziesiąte|sześćdziesiąte|siedemdziesiąte|osiemdziesiąte|dziewięćdziesiąte"),
    "cs": ("{d}. léta|v {d}. letech|{d}. let", "{w} léta", "dvacátá|třicátá|čtyřicátá|padesátá|šedesátá|sedmdesátá|osmdesátá|devadesátá"),
    "ru": ("{d}-е|{d}-е годы|в {d}-х|в {d}-х годах|{d}-е гг.", "{w} годы|{w}", "двадцатые|тридцатые|сороковые|пятидесятые|шестидесятые|семидесятые|восьмидесятые|девяностые"),
    "uk": ("{d}-ті|{d}-ті роки|у {d}-х|{d}-х років", "{w} роки|{w}", "двадцяті|тридцяті|сорокові|п'ятдесяті|шістдесяті|сімдесяті|вісімдесяті|дев'яності"),
    "ro": ("anii {d}|anii '{d}|în anii {d}|în anii '{d}", "", ""), "ja": ("{d}年代|{d}年代の", "", ""), "zh": ("{d}年代", "{w}年代", "二十|三十|四十|五十|六十|七十|八十|九十"), "ko": ("{d}년대|{d}년대에", "", ""),
}  # fmt: skip
DECADES["no"] = DECADES["nb"]
IN_WORDS_SHARE = 0.35


def short_decade(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A decade by its two digits or its word alone: no date, since its century is not stated."""
    if ctx.language not in DECADES:
        return None
    frames, spoken, words = DECADES[ctx.language]
    tens = 2 + int(rng.random() * 8)
    if words and rng.random() < IN_WORDS_SHARE:
        text = fill_text(pick(rng, choices(spoken)), {"w": choices(words)[tens - 2]})
    else:
        text = fill_text(pick(rng, choices(frames)), {"d": f"{tens}0"})
    return Draft([(text, "")], "", "no date")

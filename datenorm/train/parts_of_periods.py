"""The beginning, middle or end of a month or a year, and half years: early May 1999, fin 2018, 1. Halbjahr 2019.

The expressions have no sign for a part of a period, so that the period stands.
"""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, choices, fill, pick
from datenorm.train.east_asian import in_digits
from datenorm.train.eras_hijri import read_as_persian
from datenorm.train.formats import Day, dated, spoken_order
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.plain import OF

# What may stand around a month {m}, with its year or without; then around a year {y}. Parted by "|".
PARTS: dict[str, tuple[str, str]] = {
    "en": ("early {m}|late {m}|mid-{m}|mid {m}|early in {m}|late in {m}|middle of {m}|the middle of {m}|beginning of {m}|the beginning of {m}|the end of {m}|end of {m}|at the end of {m}|in early {m}|in late {m}|in mid-{m}|by the end of {m}|the first half of {m}|second half of {m}|start of {m}|the start of {m}|sometime in {m}|by mid-{m}",
           "early {y}|late {y}|mid-{y}|mid {y}|end of {y}|the end of {y}|at the end of {y}|beginning of {y}|the beginning of {y}|start of {y}|in early {y}|in late {y}|early in {y}|first half of {y}|second half of {y}|the first half of {y}|the second half of {y}|H1 {y}|H2 {y}|1H {y}|2H {y}|1H{y}|2H{y}|{y} H1|by the end of {y}|year-end {y}|middle of {y}|sometime in {y}"),
    "de": ("Anfang {m}|Mitte {m}|Ende {m}|Anfang {m}|Mitte {m}|Ende {m}|seit Anfang {m}|bis Ende {m}|ab Mitte {m}|erste Hälfte {m}|zweite Hälfte {m}|1. Hälfte {m}", "Anfang {y}|Mitte {y}|Ende {y}|Anfang des Jahres {y}|Ende des Jahres {y}|1. Halbjahr {y}|2. Halbjahr {y}|erstes Halbjahr {y}|zweites Halbjahr {y}|im ersten Halbjahr {y}|H1 {y}|H2 {y}|bis Ende {y}|I. Halbjahr {y}|II. Halbjahr {y}|Jahresende {y}|Jahresmitte {y}"),
    "fr": ("début {m}|mi-{m}|fin {m}|début {m}|fin {m}|à la mi-{m}|jusqu'à fin {m}|d'ici fin {m}|courant {m}|dès début {m}", "début {y}|fin {y}|mi-{y}|à la fin de {y}|au début de {y}|fin de l'année {y}|1er semestre {y}|2e semestre {y}|premier semestre {y}|second semestre {y}|S1 {y}|S2 {y}|courant {y}|première moitié de {y}"),
    "es": ("principios de {m}|a principios de {m}|mediados de {m}|a mediados de {m}|finales de {m}|a finales de {m}|fines de {m}|a fines de {m}|primera quincena de {m}|la segunda quincena de {m}|inicios de {m}|1.ª quincena de {m}|2.ª quincena de {m}|1ª quincena de {m}|2ª quincena de {m}", "principios de {y}|a principios de {y}|mediados de {y}|a mediados de {y}|finales de {y}|a finales de {y}|fines de {y}|primer semestre de {y}|segundo semestre de {y}|el primer semestre de {y}|1.er semestre de {y}|primera mitad de {y}"),
    "it": ("inizio {m}|metà {m}|fine {m}|a inizio {m}|a metà {m}|a fine {m}|inizi di {m}|ai primi di {m}|prima metà di {m}|seconda metà di {m}", "inizio {y}|metà {y}|fine {y}|a fine {y}|alla fine del {y}|all'inizio del {y}|primo semestre {y}|secondo semestre {y}|primo semestre del {y}|I semestre {y}|II semestre {y}|prima metà del {y}"),
    "pt": ("início de {m}|no início de {m}|meados de {m}|em meados de {m}|fim de {m}|no fim de {m}|final de {m}|no final de {m}|fins de {m}|princípio de {m}|1ª quinzena de {m}|2ª quinzena de {m}|primeira quinzena de {m}", "início de {y}|no início de {y}|meados de {y}|em meados de {y}|fim de {y}|final de {y}|no final de {y}|primeiro semestre de {y}|segundo semestre de {y}|1º semestre de {y}|2º semestre de {y}"),
    "nl": ("begin {m}|half {m}|medio {m}|midden {m}|eind {m}|einde {m}|eind {m}|begin {m}|eerste helft van {m}|tweede helft van {m}", "begin {y}|medio {y}|midden {y}|eind {y}|eind {y}|eerste helft {y}|tweede helft {y}|eerste helft van {y}|tweede helft van {y}|einde {y}"),
    "sv": ("början av {m}|i början av {m}|mitten av {m}|i mitten av {m}|slutet av {m}|i slutet av {m}|tidigt i {m}|sent i {m}", "början av {y}|i början av {y}|mitten av {y}|slutet av {y}|i slutet av {y}|första halvåret {y}|andra halvåret {y}"),
    "da": ("begyndelsen af {m}|i begyndelsen af {m}|midten af {m}|i midten af {m}|slutningen af {m}|i slutningen af {m}|primo {m}|medio {m}|ultimo {m}|starten af {m}", "begyndelsen af {y}|i begyndelsen af {y}|midten af {y}|slutningen af {y}|i slutningen af {y}|primo {y}|medio {y}|ultimo {y}|1. halvår {y}|2. halvår {y}|første halvår {y}|andet halvår {y}"),
    "nb": ("begynnelsen av {m}|i begynnelsen av {m}|midten av {m}|i midten av {m}|slutten av {m}|i slutten av {m}|tidlig i {m}|sent i {m}|medio {m}|starten av {m}", "begynnelsen av {y}|i begynnelsen av {y}|midten av {y}|slutten av {y}|i slutten av {y}|medio {y}|1. halvår {y}|2. halvår {y}|første halvår {y}|andre halvår {y}"),
    "fi": ("", "vuoden {y} alussa|vuoden {y} lopussa|vuoden {y} puolivälissä|alkuvuosi {y}|alkuvuodesta {y}|loppuvuosi {y}|loppuvuodesta {y}|vuoden {y} lopulla"),
    "pl": ("początek {m}|na początku {m}|połowa {m}|w połowie {m}|koniec {m}|pod koniec {m}|z końcem {m}|do końca {m}", "początek {y}|początek {y} roku|na początku {y} roku|połowa {y} roku|w połowie {y} r.|koniec {y}|koniec {y} r.|pod koniec {y} roku|I połowa {y}|I półrocze {y}|II półrocze {y} r.|pierwsze półrocze {y}"),
    "cs": ("začátek {m}|začátkem {m}|na začátku {m}|polovina {m}|v polovině {m}|konec {m}|koncem {m}|na konci {m}|do konce {m}", "začátek roku {y}|začátkem roku {y}|v polovině roku {y}|konec roku {y}|koncem roku {y}|1. pololetí {y}|2. pololetí {y}|první polovina roku {y}|konec {y}"),
    "sk": ("začiatok {m}|začiatkom {m}|v polovici {m}|koniec {m}|koncom {m}|na konci {m}", "začiatok roka {y}|začiatkom roka {y}|v polovici roka {y}|koniec roka {y}|koncom roka {y}|1. polrok {y}|2. polrok {y}"),
    "ru": ("начало {m}|в начале {m}|середина {m}|в середине {m}|конец {m}|в конце {m}|к концу {m}|до конца {m}|первая половина {m}|во второй половине {m}|нач. {m}|кон. {m}", "начало {y} года|начало {y}|в начале {y} года|конец {y} года|в конце {y} года|в конце {y} г.|конец {y} г.|середина {y}|в середине {y} года|первое полугодие {y} года|второе полугодие {y} года|I полугодие {y} г.|II полугодие {y} г.|1 полугодие {y} г.|первая половина {y} года|к концу {y} года"),
    "uk": ("початок {m}|на початку {m}|середина {m}|в середині {m}|кінець {m}|наприкінці {m}|в кінці {m}|до кінця {m}", "початок {y} року|на початку {y} року|в середині {y} року|кінець {y} року|наприкінці {y} року|перше півріччя {y} року|I півріччя {y} року|II півріччя {y} р."),
    "bg": ("началото на {m}|в началото на {m}|средата на {m}|в средата на {m}|края на {m}|в края на {m}", "началото на {y}|в началото на {y} г.|средата на {y} г.|края на {y}|в края на {y} г.|първото полугодие на {y} г."),
    "hr": ("početak {m}|početkom {m}|sredinom {m}|krajem {m}|kraj {m}", "početkom {y}.|krajem {y}.|sredinom {y}. godine|krajem {y}. godine|prvo polugodište {y}."),
    "sr": ("", "почетком {y}. године|крајем {y}. године|средином {y}. године|krajem {y}. godine|početkom {y}. godine"),
    "ro": ("începutul lunii {m}|la începutul lunii {m}|mijlocul lunii {m}|la mijlocul lunii {m}|sfârșitul lunii {m}|la sfârșitul lunii {m}", "începutul anului {y}|la începutul anului {y}|mijlocul anului {y}|sfârșitul anului {y}|la sfârșitul anului {y}|semestrul I {y}|semestrul II {y}|primul semestru din {y}"),
    "ca": ("principis {m}|a principis {m}|mitjans {m}|a mitjans {m}|finals {m}|a finals {m}", "principis de {y}|a principis de {y}|mitjans de {y}|finals de {y}|a finals de {y}|finals del {y}|primer semestre de {y}|segon semestre de {y}"),
    "tr": ("{m} başı|{m} ortası|{m} sonu|{m} başında|{m} ortasında|{m} sonunda|{m} başları", "{y} başı|{y} ortası|{y} sonu|{y} başında|{y} sonunda|{y} yılı başında|{y} yılı sonunda|{y} yılının ilk yarısı|{y} yılının ikinci yarısı"),
    "hu": ("{m} eleje|{m} elején|{m} közepe|{m} közepén|{m} vége|{m} végén", "{y} eleje|{y} elején|{y} közepe|{y} közepén|{y} vége|{y} végén|{y} első féléve|{y} második féléve|{y}. I. félév"),
    "el": ("αρχές {m}|στις αρχές {m}|μέσα {m}|στα μέσα {m}|τέλη {m}|στα τέλη {m}|τέλος {m}", "αρχές του {y}|στις αρχές του {y}|μέσα του {y}|στα μέσα του {y}|τέλη του {y}|στα τέλη του {y}|πρώτο εξάμηνο {y}|α' εξάμηνο {y}"),
    "id": ("awal {m}|pertengahan {m}|akhir {m}|pada awal {m}|pada pertengahan {m}|pada akhir {m}", "awal {y}|akhir {y}|pertengahan {y}|awal tahun {y}|akhir tahun {y}|pada akhir tahun {y}|semester I {y}|semester II {y}|semester pertama {y}"),
    "ms": ("awal {m}|pertengahan {m}|akhir {m}|pada awal {m}|pada akhir {m}", "awal {y}|akhir {y}|pertengahan {y}|awal tahun {y}|akhir tahun {y}"),
    "vi": ("đầu {m}|giữa {m}|cuối {m}|vào đầu {m}|vào cuối {m}", "đầu năm {y}|giữa năm {y}|cuối năm {y}|vào cuối năm {y}|đầu {y}|cuối {y}"),
    "ja": ("{m}上旬|{m}中旬|{m}下旬|{m}初め|{m}初旬|{m}末|{m}半ば|{m}の初め|{m}の終わり", "{y}年初め|{y}年初頭|{y}年末|{y}年半ば|{y}年前半|{y}年後半|{y}年上半期|{y}年下半期|{y}年の初め|{y}年の終わり"),
    "zh": ("{m}上旬|{m}中旬|{m}下旬|{m}初|{m}底|{m}末|{m}中", "{y}年初|{y}年底|{y}年末|{y}年中|{y}年上半年|{y}年下半年|{y}年中期|{y}年初期"),
    "yue": ("{m}上旬|{m}中旬|{m}下旬|{m}初|{m}底|{m}尾", "{y}年初|{y}年底|{y}年尾|{y}年中|{y}年上半年|{y}年下半年"),
    "ko": ("{m} 초|{m} 중순|{m} 말|{m} 상순|{m} 하순|{m} 초순", "{y}년 초|{y}년 말|{y}년 중반|{y}년 상반기|{y}년 하반기"),
    "ar": ("أوائل {m}|بداية {m}|منتصف {m}|نهاية {m}|أواخر {m}|في أوائل {m}|في نهاية {m}|في منتصف {m}|مطلع {m}", "أوائل عام {y}|بداية عام {y}|منتصف عام {y}|نهاية عام {y}|أواخر عام {y}|في نهاية عام {y}|النصف الأول من عام {y}|النصف الثاني من عام {y}|نهاية {y}"),
    "he": ("תחילת {m}|אמצע {m}|סוף {m}|בתחילת {m}|באמצע {m}|בסוף {m}", "תחילת {y}|אמצע {y}|סוף {y}|בתחילת {y}|בסוף {y}|בסוף שנת {y}|תחילת שנת {y}"),
    "hi": ("{m} की शुरुआत|{m} की शुरुआत में|{m} के मध्य में|{m} के अंत में|{m} का अंत", "{y} की शुरुआत|{y} की शुरुआत में|{y} के मध्य में|{y} के अंत में|{y} का अंत"),
}  # fmt: skip
PARTS["no"] = PARTS["nb"]
WITH_YEAR_SHARE, OF_YEAR_SHARE = 0.7, 0.42


def _month(rng: random.Random, ctx: Context, when: Day, with_year: bool) -> list[Piece] | None:
    if ctx.language in EAST_ASIAN:
        gap = " " if ctx.language == "ko" else ""
        return in_digits(ctx.language, when, "ym" if with_year else "m", gap)
    # The whole name in the case that a day asks for, which is the one behind "the end of" too: koncem května.
    wide = ctx.data.months.get("format_wide") if rng.random() < 0.8 else None
    name = wide[when.month - 1] if wide else ctx.month(rng, when.month)
    if not name:
        return None
    month: list[Piece] = [(name, "m")]
    year: list[Piece] = [(str(when.year), "y")]
    if not with_year:
        return month
    if spoken_order(ctx.data.name) == "ymd":
        return [*year, (". " if ctx.language == "hu" else " ", ""), *month]
    of = " năm " if ctx.language == "vi" else OF.get(ctx.language, " ")
    return [*month, (of, ""), *year]


def part_of_period(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Mitte Mai 1999, в конце мая, H1 2019, 1999年5月上旬: written as the whole month or year."""
    if ctx.language not in PARTS or read_as_persian(ctx.language, when.year):
        return None
    months, years = PARTS[ctx.language]
    if not months or rng.random() < OF_YEAR_SHARE:
        pieces = fill(pick(rng, choices(years)), {"y": [(str(when.year), "y")]})
        return Draft(pieces, f"{when.year:04d}", "partial")
    with_year = rng.random() < WITH_YEAR_SHARE
    month = _month(rng, ctx, when, with_year)
    if month is None:
        return None
    year = f"{when.year:04d}" if with_year else "XXXX"
    return Draft(
        fill(pick(rng, choices(months)), {"m": month}), dated(year, when.month, when.day, parts="ym"), "partial"
    )

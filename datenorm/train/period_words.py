"""Centuries, decades and quarters in number words, and what leads them: the nineteenth century, dix-neuvième siècle, early 1990s."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train.context import ENGLISH, Context
from datenorm.train.draft import Draft, Piece, fill, pick
from datenorm.train.formats import Day
from datenorm.train.numerals_cjk import cjk_words

FIRST_CENTURY = 12
# The words of the 12th to the 21st century ("_" for a space), and how a text frames one.
CENTURIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "de": ("zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste",
           ("{w}s Jahrhundert", "das {w} Jahrhundert", "im {w}n Jahrhundert", "des {w}n Jahrhunderts")),
    "fr": ("douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième",
           ("{w} siècle", "le {w} siècle", "au {w} siècle", "du {w} siècle")),
    "es": ("doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno", ("siglo {w}", "el siglo {w}", "en el siglo {w}", "del siglo {w}")),
    "it": ("dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo",
           ("{w} secolo", "il {w} secolo", "nel {w} secolo", "del {w} secolo")),
    "pt": ("doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte vinte_e_um", ("século {w}", "no século {w}", "o século {w}", "do século {w}")),
    "nl": ("twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste",
           ("{w} eeuw", "de {w} eeuw", "in de {w} eeuw")),
    "ru": ("двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый двадцатый двадцать_первый", ("{w} век",)),
    "uk": ("дванадцяте тринадцяте чотирнадцяте п'ятнадцяте шістнадцяте сімнадцяте вісімнадцяте дев'ятнадцяте двадцяте двадцять_перше", ("{w} століття",)),
    "pl": ("dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty dwudziesty dwudziesty_pierwszy", ("{w} wiek",)),
    "cs": ("dvanácté třinácté čtrnácté patnácté šestnácté sedmnácté osmnácté devatenácté dvacáté dvacáté_první", ("{w} století",)),
    "sv": ("tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta", ("{w} århundradet", "det {w} århundradet", "i det {w} århundradet")),
    "da": ("tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende enogtyvende", ("{w} århundrede", "det {w} århundrede", "i det {w} århundrede")),
    "nb": ("tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende tjueførste", ("{w} århundre", "det {w} århundre", "i det {w} århundre")),
    "fi": ("kahdestoista kolmastoista neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista kahdeskymmenes kahdeskymmenesensimmäinen",
           ("{w} vuosisata",)),
    "hu": ("tizenkettedik tizenharmadik tizennegyedik tizenötödik tizenhatodik tizenhetedik tizennyolcadik tizenkilencedik huszadik huszonegyedik",
           ("{w} század", "a {w} század", "a {w} században")),
    "ro": ("doisprezecelea treisprezecelea paisprezecelea cincisprezecelea șaisprezecelea șaptesprezecelea optsprezecelea nouăsprezecelea douăzecilea douăzeci_și_unulea",
           ("secolul al {w}", "în secolul al {w}")),
    "el": ("δωδέκατος δέκατος_τρίτος δέκατος_τέταρτος δέκατος_πέμπτος δέκατος_έκτος δέκατος_έβδομος δέκατος_όγδοος δέκατος_ένατος εικοστός εικοστός_πρώτος",
           ("{w} αιώνας", "ο {w} αιώνας")),
    "tr": ("on_ikinci on_üçüncü on_dördüncü on_beşinci on_altıncı on_yedinci on_sekizinci on_dokuzuncu yirminci yirmi_birinci", ("{w} yüzyıl", "{w} yüzyılda", "{w} yüzyılın")),
    "ar": ("الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين الحادي_والعشرين",
           ("القرن {w}", "في القرن {w}", "القرن {w} الميلادي", "القرن {w} للميلاد")),
    "fa": ("دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم بیست_و_یکم", ("قرن {w} میلادی", "سده {w} میلادی")),
    "hi": ("बारहवीं तेरहवीं चौदहवीं पंद्रहवीं सोलहवीं सत्रहवीं अठारहवीं उन्नीसवीं बीसवीं इक्कीसवीं", ("{w} सदी", "{w} शताब्दी", "{w} सदी में")),
    "id": ("dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh dua_puluh_satu", ("abad ke{w}", "abad {w}", "pada abad ke{w}")),
    "vi": ("mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín hai_mươi hai_mươi_mốt", ("thế kỷ {w}", "thế kỷ thứ {w}")),
    "ca": ("dotze tretze catorze quinze setze disset divuit dinou vint vint-i-u", ("segle {w}", "el segle {w}", "al segle {w}")),
    "bg": ("дванадесети тринадесети четиринадесети петнадесети шестнадесети седемнадесети осемнадесети деветнадесети двадесети двадесет_и_първи", ("{w} век",)),
    "hr": ("dvanaesto trinaesto četrnaesto petnaesto šesnaesto sedamnaesto osamnaesto devetnaesto dvadeseto dvadeset_prvo", ("{w} stoljeće",)),
    "sr": ("дванаести тринаести четрнаести петнаести шеснаести седамнаести осамнаести деветнаести двадесети двадесет_први", ("{w} век",)),
    "et": ("kaheteistkümnes kolmeteistkümnes neljateistkümnes viieteistkümnes kuueteistkümnes seitsmeteistkümnes kaheksateistkümnes üheksateistkümnes kahekümnes kahekümne_esimene",
           ("{w} sajand",)),
    "lv": ("divpadsmitais trīspadsmitais četrpadsmitais piecpadsmitais sešpadsmitais septiņpadsmitais astoņpadsmitais deviņpadsmitais divdesmitais divdesmit_pirmais", ("{w} gadsimts",)),
    "lt": ("dvyliktasis tryliktasis keturioliktasis penkioliktasis šešioliktasis septynioliktasis aštuonioliktasis devynioliktasis dvidešimtasis dvidešimt_pirmasis", ("{w} amžius",)),
    "zh": ("十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一", ("{w}世纪", "{w}世紀", "公元{w}世纪")), "ja": ("十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一", ("{w}世紀",)),
    "ko": ("십이 십삼 십사 십오 십육 십칠 십팔 십구 이십 이십일", ("{w}세기", "제{w}세기")),
}  # fmt: skip
# The decades of a century in words: the tens from twenty to ninety, and how they follow the word for the hundreds.
ENGLISH_TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split()
ENGLISH_HUNDREDS = {17: "seventeen", 18: "eighteen", 19: "nineteen"}
GERMAN_TENS = "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger".split()
SWEDISH_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()
# The first to the fourth quarter in words.
QUARTERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "de": ("erste zweite dritte vierte", ("{w}s Quartal {y}", "im {w}n Quartal {y}", "das {w} Quartal {y}")), "fr": ("premier deuxième troisième quatrième", ("{w} trimestre {y}", "au {w} trimestre {y}", "le {w} trimestre de {y}")),
    "es": ("primer segundo tercer cuarto", ("{w} trimestre de {y}", "el {w} trimestre de {y}", "{w} trimestre {y}")), "it": ("primo secondo terzo quarto", ("{w} trimestre {y}", "nel {w} trimestre del {y}", "{w} trimestre del {y}")),
    "pt": ("primeiro segundo terceiro quarto", ("{w} trimestre de {y}", "no {w} trimestre de {y}")), "nl": ("eerste tweede derde vierde", ("{w} kwartaal {y}", "{w} kwartaal van {y}", "het {w} kwartaal van {y}")),
    "sv": ("första andra tredje fjärde", ("{w} kvartalet {y}",)), "da": ("første andet tredje fjerde", ("{w} kvartal {y}", "i {w} kvartal {y}")), "nb": ("første andre tredje fjerde", ("{w} kvartal {y}", "i {w} kvartal {y}")),
    "ru": ("первый второй третий четвертый", ("{w} квартал {y}", "{w} квартал {y} года", "{w} квартал {y} г.")), "uk": ("перший другий третій четвертий", ("{w} квартал {y}", "{w} квартал {y} року")),
    "pl": ("pierwszy drugi trzeci czwarty", ("{w} kwartał {y}", "{w} kwartał {y} r.", "{w} kwartał {y} roku")), "cs": ("první druhé třetí čtvrté", ("{w} čtvrtletí {y}", "{w} čtvrtletí roku {y}")),
    "hu": ("első második harmadik negyedik", ("{y} {w} negyedéve", "{y} {w} negyedévében")), "ro": ("primul al_doilea al_treilea al_patrulea", ("{w} trimestru {y}", "{w} trimestru din {y}")),
    "ca": ("primer segon tercer quart", ("{w} trimestre de {y}", "{w} trimestre del {y}")), "tr": ("birinci ikinci üçüncü dördüncü", ("{y} {w} çeyrek", "{y} yılının {w} çeyreği")),
    "ar": ("الأول الثاني الثالث الرابع", ("الربع {w} من عام {y}", "الربع {w} {y}", "الربع {w} من {y}")), "zh": ("一 二 三 四", ("{y}年第{w}季度", "{y}年{w}季度", "{y}年第{w}季")), "ja": ("一 二 三 四", ("{y}年第{w}四半期",)),
    "el": ("πρώτο δεύτερο τρίτο τέταρτο", ("{w} τρίμηνο {y}", "{w} τρίμηνο του {y}")), "fi": ("ensimmäinen toinen kolmas neljäs", ("{w} neljännes {y}", "vuoden {y} {w} neljännes")),
}  # fmt: skip
# What names a part of a decade or a century: the expressions have no sign for it, and the period stands.
PART_LEADS: dict[str, tuple[str, ...]] = {
    "en": ("early ", "late ", "mid-", "mid ", "early to mid ", "beginning of the ", "end of the ", "the end of the ", "the middle of the ", "first half of the ", "second half of the ", "the early ", "the late ",
           "in the early ", "in the late ", "in the mid-", "last quarter of the ", "early/mid "),
    "de": ("Anfang ", "Ende ", "Mitte ", "frühes ", "spätes ", "Anfang der ", "Ende der ", "1. Hälfte ", "2. Hälfte "), "fr": ("début ", "fin ", "milieu ", "début du ", "fin du ", "milieu du ", "1re moitié du "),
    "es": ("principios del ", "finales del ", "mediados del ", "a finales del ", "inicios del ", "fines del "), "it": ("inizio ", "fine ", "metà ", "fine del ", "inizi del ", "prima metà del "),
    "pt": ("início do ", "fim do ", "final do ", "meados do "), "nl": ("begin ", "eind ", "midden ", "vroege "), "ru": ("начало ", "конец ", "середина ", "в начале ", "в конце ", "первая половина ", "кон. ", "нач. "),
    "uk": ("початок ", "кінець ", "середина "), "pl": ("początek ", "koniec ", "połowa ", "pocz. ", "kon. ", "I poł. ", "II poł. "), "cs": ("začátek ", "konec ", "polovina ", "poč. "), "sv": ("tidigt ", "sent ", "slutet av ", "början av ", "mitten av "),
    "da": ("begyndelsen af ", "slutningen af ", "midten af "), "nb": ("tidlig ", "sent ", "slutten av ", "begynnelsen av "), "ja": (), "zh": (), "ro": ("începutul ", "sfârșitul ", "mijlocul "), "hu": (), "ca": ("finals del ", "principis del "),
}  # fmt: skip
BEHIND = {
    "ja": ("初頭", "末", "半ば", "前半", "後半"),
    "zh": ("初", "末", "中期", "初期", "末期"),
    "ko": (" 초", " 말", " 중반"),
    "hu": (" eleje", " vége", " közepe"),
}


@cache
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


def century_in_words(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Dix-neuvième siècle, das neunzehnte Jahrhundert, القرن التاسع عشر."""
    if ctx.language not in CENTURIES:
        return None
    text, frames = CENTURIES[ctx.language]
    index = int(rng.random() * 10) if rng.random() < 0.5 else 6 + int(rng.random() * 3)
    pieces = fill(pick(rng, frames), {"w": [(_words(text)[index], "y")]})
    return Draft(pieces, f"{FIRST_CENTURY + index - 1}XX", "partial")


def decade_in_words(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The nineteen-sixties, die neunzehnhundertsechziger Jahre; 20世纪90年代, 二十世纪九十年代."""
    tens = 2 + int(rng.random() * 8)
    if ctx.language == ENGLISH:
        hundreds = pick(rng, (19, 19, 19, 18, 17))
        year = ENGLISH_HUNDREDS[hundreds] + pick(rng, (" ", "-")) + ENGLISH_TENS[tens - 2]
        return Draft([(pick(rng, ("the ", "in the ", "")), ""), (year, "y")], f"{hundreds}{tens}X", "partial")
    if ctx.language == "de":
        frame = pick(rng, ("neunzehnhundert{w} Jahre", "die neunzehnhundert{w} Jahre", "in den neunzehnhundert{w}n"))
        word = frame.split("{w}")[0].split(" ")[-1]
        before, _, after = frame.partition(word + "{w}")
        return Draft([(before, ""), (word + GERMAN_TENS[tens - 2], "y"), (after, "")], f"19{tens}X", "partial")
    if ctx.language == "sv":
        return Draft([(f"nittonhundra{SWEDISH_TENS[tens - 2]}", "y"), ("talet", "")], f"19{tens}X", "partial")
    if ctx.language in ("zh", "yue"):
        century = pick(rng, (18, 19, 20, 20, 20))
        spelt = rng.random() < 0.5
        named = cjk_words("zh", "day", century)[0] if spelt else str(century)
        decade = "一二三四五六七八九"[tens - 1] + "十" if spelt else f"{tens}0"
        pieces: list[Piece] = [(named, "y"), (pick(rng, ("世纪", "世紀")), ""), (decade, "y"), ("年代", "")]
        return Draft(pieces, f"{century - 1}{tens}X", "partial")
    return None


def quarter_in_words(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Premier trimestre 1999, erstes Quartal 1999, الربع الأول من عام 1999."""
    if ctx.language not in QUARTERS:
        return None
    text, frames = QUARTERS[ctx.language]
    number = int(rng.random() * 4)
    values: dict[str, str | list[Piece]] = {"w": [(_words(text)[number], "m")], "y": [(str(when.year), "y")]}
    return Draft(fill(pick(rng, frames), values), f"{when.year:04d}-{33 + number}", "partial")


def in_part(rng: random.Random, ctx: Context, draft: Draft) -> Draft:
    """The beginning, middle or end of a decade or century, which is written as the whole."""
    if leads := PART_LEADS.get(ctx.language):
        if draft.text()[:1].isdecimal() or draft.pieces[0][1]:
            draft.surround(before=pick(rng, leads))
    elif ctx.language in BEHIND:
        draft.surround(after=pick(rng, BEHIND[ctx.language]))
    return draft

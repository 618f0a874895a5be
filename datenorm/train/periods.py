"""Seasons, quarters, decades and centuries, in the languages whose words for them are given here."""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, choices, fill, pick
from datenorm.train.formats import ROMAN, Day
from datenorm.train.numerals_english import ordinal_mark

# Words for spring, summer, autumn and winter, several of each apart by "|"; then the ways to name one of a year.
SEASONS: dict[str, tuple[str, str, str, str, tuple[str, ...]]] = {
    "en": ("spring", "summer", "autumn|fall", "winter", ("{s} {y}", "{s} of {y}", "the {s} of {y}", "in the {s} of {y}", "{s}, {y}", "in {s} {y}", "{y} {s}")),
    "de": ("Frühling|Frühjahr|Frühj.", "Sommer", "Herbst", "Winter", ("{s} {y}", "im {s} {y}", "im {s} des Jahres {y}", "{s} {y}")),
    "fr": ("printemps|au printemps|le printemps", "été|l'été|en été", "automne|l'automne|à l'automne", "hiver|l'hiver|en hiver", ("{s} {y}", "{s} {y}", "{s} de {y}", "{s} de l'année {y}")),
    "es": ("primavera|la primavera|en la primavera", "verano|el verano|en el verano", "otoño|el otoño|en otoño", "invierno|el invierno|en el invierno",
           ("{s} de {y}", "{s} {y}", "{s} del {y}")),
    "it": ("primavera|la primavera|nella primavera", "estate|l'estate|nell'estate", "autunno|l'autunno|nell'autunno", "inverno|l'inverno|nell'inverno",
           ("{s} {y}", "{s} del {y}")),
    "pt": ("primavera|na primavera", "verão|no verão", "outono|no outono", "inverno|no inverno", ("{s} de {y}", "{s} {y}")),
    "nl": ("lente|voorjaar|in de lente|in het voorjaar", "zomer", "herfst|najaar", "winter", ("{s} {y}", "{s} van {y}")),
    "sv": ("våren|vår", "sommaren|sommar", "hösten|höst", "vintern|vinter", ("{s} {y}", "{s} år {y}")),
    "da": ("forår|foråret", "sommer|sommeren", "efterår|efteråret", "vinter|vinteren", ("{s} {y}", "i {s} {y}")),
    "nb": ("våren|vår", "sommeren|sommer", "høsten|høst", "vinteren|vinter", ("{s} {y}",)),
    "no": ("våren|vår", "sommeren|sommer", "høsten|høst", "vinteren|vinter", ("{s} {y}",)),
    "fi": ("kevät|keväällä", "kesä|kesällä", "syksy|syksyllä", "talvi|talvella", ("{s} {y}", "{y} {s}")),
    "ru": ("весна|весной|весны", "лето|летом|лета", "осень|осенью|осени", "зима|зимой|зимы", ("{s} {y}", "{s} {y} года", "{s} {y} г.")),
    "uk": ("весна|навесні", "літо|влітку", "осінь|восени", "зима|взимку", ("{s} {y}", "{s} {y} року", "{s} {y} р.")),
    "pl": ("wiosna|wiosną", "lato|latem", "jesień|jesienią", "zima|zimą", ("{s} {y}", "{s} {y} r.", "{s} {y} roku")),
    "cs": ("jaro|na jaře", "léto|v létě", "podzim|na podzim", "zima|v zimě", ("{s} {y}", "{s} roku {y}")),
    "sk": ("jar|na jar", "leto|v lete", "jeseň|na jeseň", "zima|v zime", ("{s} {y}", "{s} roku {y}")),
    "sl": ("pomlad|spomladi", "poletje|poleti", "jesen|jeseni", "zima|pozimi", ("{s} {y}", "{s} leta {y}")),
    "hr": ("proljeće", "ljeto", "jesen", "zima", ("{s} {y}.", "{s} {y}", "{s} {y}. godine")),
    "bg": ("пролет|пролетта", "лято|лятото", "есен|есента", "зима|зимата", ("{s} {y}", "{s} на {y}", "{s} {y} г.")),
    "hu": ("tavasza|tavaszán", "nyara|nyarán", "ősze|őszén", "tele|telén", ("{y} {s}",)),
    "ro": ("primăvara|primăvară", "vara|vară", "toamna|toamnă", "iarna|iarnă", ("{s} {y}", "{s} lui {y}", "{s} anului {y}")),
    "el": ("άνοιξη", "καλοκαίρι", "φθινόπωρο", "χειμώνας", ("{s} {y}", "{s} του {y}")),
    "ca": ("primavera", "estiu", "tardor", "hivern", ("{s} de {y}", "{s} {y}", "{s} del {y}")),
    "gl": ("primavera", "verán", "outono", "inverno", ("{s} de {y}", "{s} {y}")),
    "tr": ("ilkbahar|bahar", "yaz", "sonbahar|güz", "kış", ("{y} {s}", "{s} {y}")),
    "et": ("kevad|kevadel", "suvi|suvel", "sügis|sügisel", "talv|talvel", ("{s} {y}", "{y} {s}", "{y}. aasta {s}")),
    "lv": ("pavasaris", "vasara", "rudens", "ziema", ("{y}. gada {s}", "{s} {y}")),
    "lt": ("pavasaris|pavasarį", "vasara|vasarą", "ruduo|rudenį", "žiema|žiemą", ("{y} m. {s}", "{s} {y}")),
    "is": ("vor|vorið", "sumar|sumarið", "haust|haustið", "vetur|veturinn", ("{s} {y}",)),
    "he": ("אביב", "קיץ", "סתיו", "חורף", ("{s} {y}",)),
    "ar": ("ربيع", "صيف", "خريف", "شتاء", ("{s} {y}", "{s} عام {y}")),
    "ja": ("春", "夏", "秋", "冬", ("{y}年{s}", "{y}年の{s}", "{y} {s}")),
    "zh": ("春|春季|春天", "夏|夏季|夏天", "秋|秋季|秋天", "冬|冬季|冬天", ("{y}年{s}", "{y}{s}")),
    "ko": ("봄", "여름", "가을", "겨울", ("{y}년 {s}", "{y} {s}")),
    "vi": ("mùa xuân", "mùa hè|mùa hạ", "mùa thu", "mùa đông", ("{s} {y}", "{s} năm {y}")),
    "eo": ("printempo", "somero", "aŭtuno", "vintro", ("{s} {y}", "{s} de {y}")),
}  # fmt: skip
# {n} the quarter's number, {R} in Roman figures, {o} with the language's ordinal mark.
QUARTERS = {
    "": ("Q{n} {y}", "Q{n}/{y}", "{y}-Q{n}", "{y}Q{n}", "{y} Q{n}", "Q{n}-{y}", "{n}Q{y}", "{n}Q {y}", "Q{n}, {y}"),
    "en": ("{o} quarter {y}", "{o} quarter of {y}", "quarter {n} {y}", "quarter {n} of {y}", "the {w} quarter of {y}", "{w} quarter {y}", "{o} qtr {y}"),
    "de": ("{n}. Quartal {y}", "{R}. Quartal {y}", "im {n}. Quartal {y}", "{n}. Vierteljahr {y}", "Quartal {n}/{y}"),
    "fr": ("T{n} {y}", "{n}e trimestre {y}", "trimestre {n} {y}", "{n}ème trimestre {y}", "{n}e trimestre de {y}"),
    "es": ("T{n} {y}", "{n}.º trimestre de {y}", "trimestre {n} de {y}", "{n}T {y}", "{n}º trimestre {y}"), "it": ("{n}° trimestre {y}", "{R} trimestre {y}", "T{n} {y}"),
    "pt": ("{n}º trimestre de {y}", "{n}T{y}", "{n}.º trimestre de {y}"), "nl": ("{n}e kwartaal {y}", "kwartaal {n} {y}", "{n}e kwartaal van {y}"),
    "sv": ("kvartal {n} {y}", "kv. {n} {y}"), "da": ("{n}. kvartal {y}", "kvartal {n} {y}"), "nb": ("{n}. kvartal {y}",), "no": ("{n}. kvartal {y}",),
    "fi": ("{n}. neljännes {y}", "{n}. vuosineljännes {y}", "{R} neljännes {y}"), "ru": ("{n} квартал {y}", "{R} квартал {y} г.", "{n}-й квартал {y} года", "{n} кв. {y}"),
    "uk": ("{n} квартал {y}", "{R} квартал {y} року", "{n}-й квартал {y}"), "pl": ("{R} kwartał {y}", "{n}. kwartał {y}", "{R} kw. {y}"),
    "cs": ("{n}. čtvrtletí {y}", "{R}. čtvrtletí {y}"), "sk": ("{n}. štvrťrok {y}",), "hr": ("{n}. tromjesečje {y}.", "{R}. kvartal {y}"), "sl": ("{n}. četrtletje {y}",),
    "hu": ("{y}. {R}. negyedév", "{y} {n}. negyedéve", "{y}. {n}. negyedév"), "ro": ("trimestrul {R} {y}", "trimestrul {n} {y}", "T{n} {y}"),
    "tr": ("{y} {n}. çeyrek", "{n}. çeyrek {y}"), "ja": ("{y}年第{n}四半期", "{y}年{n}Q"), "zh": ("{y}年第{n}季度", "{y}年{n}季度"), "ko": ("{y}년 {n}분기", "{y}년 제{n}분기"),
    "vi": ("quý {n} năm {y}", "quý {R}/{y}", "quý {n}/{y}"), "id": ("kuartal {n} {y}", "triwulan {R} {y}", "kuartal {R} {y}"), "ms": ("suku {n} {y}",),
    "bg": ("{R} тримесечие на {y} г.", "{n}-во тримесечие {y}"), "el": ("{n}ο τρίμηνο {y}",), "he": ("רבעון {n} {y}",), "ca": ("{n}T {y}", "trimestre {n} de {y}"),
}  # fmt: skip
DECADES = {
    "en": ("{0}s", "the {0}s", "{0}'s", "in the {0}s", "the {0}'s"), "de": ("{0}er", "{0}er Jahre", "{0}er-Jahre", "die {0}er Jahre", "in den {0}er Jahren", "in den {0}ern"),
    "nl": ("jaren {0}", "de jaren {0}", "{0}'s"), "sv": ("{0}-talet", "på {0}-talet"), "da": ("{0}'erne", "{0}erne", "{0}-erne"),
    "nb": ("{0}-tallet", "{0}-årene", "{0}-åra"), "no": ("{0}-tallet", "{0}-årene"), "nn": ("{0}-talet", "{0}-åra"), "fi": ("{0}-luku", "{0}-luvulla", "{0}-luvun"),
    "ja": ("{0}年代",), "zh": ("{0}年代", "{0} 年代"), "yue": ("{0}年代",), "ko": ("{0}년대", "{0}년대에"), "fr": ("années {0}", "les années {0}", "dans les années {0}"),
    "ru": ("{0}-е", "{0}-е годы", "{0}-х годов", "в {0}-х", "{0}-е гг.", "{0}-х гг."), "uk": ("{0}-ті", "{0}-ті роки", "{0}-х років", "{0}-х"),
    "es": ("años {0}", "los años {0}", "década de {0}", "la década de {0}", "en los años {0}"), "it": ("anni {0}", "gli anni {0}", "negli anni {0}"),
    "pt": ("anos {0}", "década de {0}", "os anos {0}", "na década de {0}"), "ca": ("anys {0}", "dècada de {0}", "la dècada del {0}"),
    "gl": ("anos {0}", "década de {0}"), "ro": ("anii {0}", "deceniul {0}"), "id": ("{0}-an", "tahun {0}-an"), "ms": ("{0}-an", "tahun {0}-an"),
    "vi": ("thập niên {0}", "những năm {0}", "thập kỷ {0}"), "th": ("ทศวรรษ {0}", "ทศวรรษที่ {0}"), "el": ("δεκαετία του {0}", "τη δεκαετία του {0}"),
    "bg": ("{0}-те", "{0}-те години"), "mk": ("{0}-тите", "{0}-ти"), "hr": ("{0}-e", "{0}-ih", "{0}-e godine"), "sr": ("{0}-е", "{0}-их", "{0}-их година"),
    "et": ("{0}. aastad", "{0}ndad", "{0}. aastatel"), "lv": ("{0}. gadi", "{0}. gados"), "hi": ("{0} के दशक", "{0} का दशक", "{0} के दशक में"), "bn": ("{0}-এর দশক",),
    "eo": ("{0}-aj jaroj",), "eu": ("{0}ko hamarkada", "{0}eko hamarkada"), "af": ("{0}'s",), "cy": ("{0}au", "y {0}au"), "fil": ("dekada {0}",), "sw": ("miaka ya {0}",),
}  # fmt: skip
# Endings that follow the vowels of the last numeral read aloud, by the decade's tens.
HARMONY: dict[str, dict[int, tuple[str, ...]]] = {
    "tr": {**dict.fromkeys((10, 30, 40, 60, 90), ("{0}'lar", "{0}lar", "{0}'larda")), **dict.fromkeys((20, 50, 70, 80), ("{0}'ler", "{0}ler", "{0}'li yıllar"))},
    "hu": {**dict.fromkeys((10, 40, 50, 70, 90), ("{0}-es évek", "az {0}-es évek", "{0}-es években")), **dict.fromkeys((20, 30, 60, 80), ("{0}-as évek", "{0}-as években"))},
}  # fmt: skip
# {n} the century's number, {c} its hundreds, {R} in Roman figures, {o} with the English ordinal mark, {w} in English words.
CENTURIES = {
    "en": ("{o} century", "the {o} century", "{o} cent.", "{o} c.", "in the {o} century", "{w} century", "the {w} century", "{o} century AD", "the {c}s", "{c}s"),
    "de": ("{n}. Jahrhundert", "{n}. Jh.", "{n}. Jhd.", "im {n}. Jahrhundert", "{n}. Jhdt."), "fr": ("{R}e siècle", "{n}e siècle", "{R}ème siècle", "au {R}e siècle", "{R}e s."),
    "es": ("siglo {R}", "s. {R}", "siglo {n}", "el siglo {R}", "en el siglo {R}"), "it": ("{R} secolo", "sec. {R}", "{n}° secolo", "nel {R} secolo"),
    "pt": ("século {R}", "séc. {R}", "no século {R}", "século {n}"), "nl": ("{n}e eeuw", "{n}de eeuw", "de {n}e eeuw"), "da": ("{n}. århundrede", "{c}-tallet", "i {c}-tallet"),
    "nb": ("{n}. århundre", "{c}-tallet", "på {c}-tallet"),
    "sv": ("{n}:e århundradet", "{c}-talet", "på {c}-talet"), "fi": ("{n}. vuosisata", "{n}. vuosisadalla", "{c}-luku", "{c}-luvulla", "{c}-luvun"), "pl": ("{R} wiek", "{R} w.", "w {R} wieku"),
    "ru": ("{R} век", "{n} век", "{R} в.", "в {R} веке", "{n}-й век"), "uk": ("{R} століття", "{n} століття", "{R} ст."), "cs": ("{n}. století", "v {n}. století"),
    "sk": ("{n}. storočie", "{n}. storočí"), "sl": ("{n}. stoletje",), "hr": ("{n}. stoljeće", "{n}. st."), "sr": ("{n}. век", "{R} век"), "bg": ("{R} век", "{n} век", "{n}-и век"),
    "hu": ("{n}. század", "{R}. század", "a {n}. században"), "ro": ("secolul {R}", "secolul al {R}-lea", "sec. {R}", "secolul {n}"), "ca": ("segle {R}", "s. {R}"),
    "gl": ("século {R}",), "tr": ("{n}. yüzyıl", "{R}. yüzyıl"), "ja": ("{n}世紀",), "zh": ("{n}世纪", "{n}世紀", "公元{n}世纪"), "yue": ("{n}世紀",), "ko": ("{n}세기",),
    "vi": ("thế kỷ {n}", "thế kỷ {R}", "thế kỷ thứ {n}"), "id": ("abad ke-{n}", "abad {R}"), "ms": ("abad ke-{n}",), "th": ("ศตวรรษที่ {n}", "คริสต์ศตวรรษที่ {n}"),
    "el": ("{n}ος αιώνας", "{n}ος αι."), "et": ("{n}. sajand", "{n}. sajandil"), "lv": ("{n}. gadsimts", "{n}. gs."), "lt": ("{R} amžius", "{R} a."), "ar": ("القرن {n}", "القرن الـ{n}"),
    "he": ("המאה ה-{n}",), "hi": ("{n}वीं सदी", "{n}वीं शताब्दी"), "eo": ("{n}-a jarcento",), "fil": ("ika-{n} siglo", "ika-{n} na siglo"),
}  # fmt: skip
ORDINAL_WORDS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
                 "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first")  # fmt: skip
HIGH_ROMAN = (*("", *ROMAN), "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV")


def _numbered(template: str, number: int, label: str, year: list[Piece]) -> Draft:
    ordinal = f"{number}{ordinal_mark(number)}"
    word = ORDINAL_WORDS[number] if number < len(ORDINAL_WORDS) else ordinal
    values = {"n": str(number), "R": HIGH_ROMAN[number], "o": ordinal, "w": word, "c": f"{number - 1}00"}
    return Draft(fill(template, {**{k: [(v, label)] for k, v in values.items()}, "y": year}), "", "partial")


def _year(rng: random.Random, year: int, marks: tuple[str, ...]) -> tuple[list[Piece], str]:
    # As written, and as the expression has it: 1999, '99. The marks are what may stand before two digits.
    if marks and 1930 <= year <= 2068 and rng.random() < 0.12:
        return [(pick(rng, marks), ""), (f"{year % 100:02d}", "y")], f"XX{year % 100:02d}"
    return [(str(year), "y")], f"{year:04d}"


def season(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Spring 1999, im Herbst 1999, летом 1999 года."""
    if ctx.language not in SEASONS:
        return None
    number = int(rng.random() * 4)
    word = pick(rng, choices(str(SEASONS[ctx.language][number])))
    if rng.random() < 0.2:
        word = word.capitalize()
    template = pick(rng, SEASONS[ctx.language][4])
    year, expression = _year(rng, when.year, ("'", "’") if template == "{s} {y}" else ())
    pieces = fill(template, {"s": [(word, "m")], "y": year})
    return Draft(pieces, f"{expression}-{21 + number}", "partial")


def quarter(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Q1 1999, 1. Quartal 1999, 1999年第1四半期."""
    own = QUARTERS.get(ctx.language, ())
    number = 1 + int(rng.random() * 4)
    template = pick(rng, own if own and rng.random() < 0.55 else QUARTERS[""])
    year, expression = _year(rng, when.year, ("'", "’", "") if template[:2] in ("Q{", "{n") else ())
    draft = _numbered(template, number, "m", year)
    draft.expression = f"{expression}-{32 + number}"
    return draft


def decade(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The 1990s, die 1990er Jahre, 1990-е годы; never the first of a century, which may be the whole of it."""
    start = when.year - when.year % 10
    harmony = HARMONY.get(ctx.language)
    forms = harmony.get(start % 100) if harmony else DECADES.get(ctx.language)
    if not forms or start % 100 == 0:
        return None
    before, _, after = pick(rng, forms).partition("{0}")
    return Draft([(before, ""), (str(start), "y"), (after, "")], f"{start // 10:03d}X", "partial")


def _century_number(rng: random.Random, year: int) -> int:
    chance = rng.random()
    if chance < 0.25:
        return year // 100 + 1
    return 14 + int(rng.random() * 8) if chance < 0.65 else 1 + int(rng.random() * 21)


def century(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The 19th century, XIXe siècle, 19世紀; most often one in which people date by it."""
    if ctx.language not in CENTURIES:
        return None
    number = _century_number(rng, when.year)
    template = pick(rng, CENTURIES[ctx.language])
    # The 1900s and 2000s may as well be ten years.
    number = 16 + int(rng.random() * 4) if "{c}" in template else min(number, 24)
    draft = _numbered(template, number, "y", [])
    draft.expression = f"{number - 1:02d}XX"
    return draft

"""How weeks of a year and days of a year are written: by ISO 8601, and in words of a language."""

from __future__ import annotations

WEEK_WORDS = {
    "en": ("week", "wk", "CW", "W"), "de": ("KW", "Woche", "KW", "Kalenderwoche"), "fr": ("semaine", "sem.", "S"), "es": ("semana", "sem."), "it": ("settimana",),
    "pt": ("semana",), "nl": ("week", "wk"), "sv": ("vecka", "v."), "da": ("uge",), "nb": ("uke",), "no": ("uke",), "fi": ("viikko", "vko"),
    "pl": ("tydzień", "tydz."), "cs": ("týden",), "ru": ("неделя",), "ca": ("setmana",), "id": ("minggu",), "tr": ("hafta",), "ro": ("săptămâna",),
    "uk": ("тиждень",), "et": ("nädal",), "sk": ("týždeň",), "vi": ("tuần",),
}  # fmt: skip
# Weeks of a year by their number's ordinal; o is the ordinal mark.
SPOKEN_WEEKS = {
    "en": ("week {n} of {y}", "the {n}{o} week of {y}", "{n}{o} week of {y}", "week number {n} of {y}", "wk {n} of {y}", "week {n} in {y}", "week no. {n}, {y}"),
    "de": ("{n}. KW {y}", "{n}. Woche {y}", "{n}. Kalenderwoche {y}", "Kalenderwoche {n}/{y}", "Woche {n} des Jahres {y}", "{n}. KW/{y}", "in KW {n} {y}"),
    "fr": ("semaine {n} de {y}", "{n}e semaine de {y}", "semaine n° {n} de {y}", "sem. {n} de {y}"), "es": ("semana {n} de {y}", "semana {n} del {y}", "semana n.º {n} de {y}"),
    "it": ("settimana {n} del {y}", "{n}ª settimana del {y}", "sett. {n} del {y}"), "pt": ("semana {n} de {y}", "{n}ª semana de {y}"), "nl": ("week {n} van {y}", "weeknummer {n} van {y}"),
    "sv": ("vecka {n} år {y}", "v. {n} {y}", "v{n} {y}"), "da": ("uge {n} i {y}", "uge {n}, {y}"), "nb": ("uke {n} i {y}",), "no": ("uke {n} i {y}",), "fi": ("viikko {n} vuonna {y}", "vk {n}/{y}"),
    "pl": ("{n}. tydzień {y}", "{n} tydzień {y} roku", "tydzień {n} {y} r."), "cs": ("{n}. týden {y}", "{n}. týden roku {y}"), "sk": ("{n}. týždeň {y}",), "hu": ("{y}. {n}. hét", "{y}. év {n}. hete"),
    "ru": ("{n}-я неделя {y} года", "{n} неделя {y} г.", "неделя {n} {y} года"), "uk": ("{n}-й тиждень {y} року", "тиждень {n} {y} р."), "ja": ("{y}年第{n}週", "{y}年の第{n}週"), "zh": ("{y}年第{n}周", "{y}年第{n}週"),
    "ko": ("{y}년 {n}주차", "{y}년 제{n}주"), "tr": ("{y} yılının {n}. haftası", "{y} {n}. hafta"), "ro": ("săptămâna {n} din {y}",), "ca": ("setmana {n} de {y}", "setmana {n} del {y}"),
}  # fmt: skip
SPOKEN_DAYS = {
    "en": ("day {n} of {y}", "the {n}{o} day of {y}", "{n}{o} day of {y}", "day {n}, {y}", "{y}, day {n}", "DOY {n} {y}", "{y} DOY {n}", "day of year {n}, {y}"),
    "de": ("{n}. Tag des Jahres {y}", "Tag {n} des Jahres {y}"), "fr": ("{n}e jour de {y}", "jour {n} de {y}", "{n}e jour de l'année {y}"), "es": ("día {n} de {y}", "día {n} del año {y}"),
    "it": ("giorno {n} del {y}", "{n}º giorno del {y}"), "pt": ("dia {n} de {y}", "{n}º dia de {y}"), "nl": ("dag {n} van {y}",), "sv": ("dag {n} år {y}",), "ru": ("{n}-й день {y} года", "день {n} {y} года"),
    "pl": ("{n}. dzień {y} roku", "dzień {n} {y} roku"), "ja": ("{y}年の{n}日目",), "zh": ("{y}年第{n}天",), "ko": ("{y}년 제{n}일",),
}  # fmt: skip
WEEK_SHAPES = (
    "{w} {n}, {y}", "{w} {n} {y}", "{w} {n}/{y}", "{w}{n}/{y}", "{w}{n} {y}", "{y} {w} {n}", "{y}-{w}{n}",
    "{y} {w}{n}", "{w} {n}.{y}",
)  # fmt: skip

ORDINAL_SHAPES = (
    *("{y}-{n}",) * 3,
    "{y}/{n}",
    "{y}{n}",
    "{y}.{n}",
    "{y}-{n}T{H}:{M}:{S}Z",
    "{y}{n}T{H}{M}{S}Z",
    "{y}{n}T{H}{M}",
    "{y}{n}{H}{M}{S}",
    "{y}-{n} {H}:{M}:{S}",
    "{y}:{n}",
)

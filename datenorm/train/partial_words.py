"""Parts of dates behind words that count from elsewhere: the 3rd of next month, second Tuesday of October 2016, Christmas 2016.

What is counted can't be written beside what is stated, so the expression holds the stated part alone.
"""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, choices, fill, pick
from datenorm.train.formats import Day, month_part, weekday_within
from datenorm.train.negatives_words import HOLIDAYS

# {d} the day, {o} the day with the language's ordinal mark; parted by "|".
DAYS_OF_MONTH = {
    "en": "the {o} of next month|the {o} of this month|the {o} of last month|{o} of next month|next month on the {o}|last month on the {o}|on the {o} of next month|the {o} next month|this month, on the {o}|the {o} inst.|the {o} ult.|day {d} of next month|the {o} of the coming month|on {o} of this month",
    "de": "am {d}. des nächsten Monats|der {d}. des nächsten Monats|am {d}. nächsten Monats|am {d}. dieses Monats|der {d}. dieses Monats|am {d}. letzten Monats|am {d}. des letzten Monats|am {d}. d. M.|{d}. des Monats|nächsten Monat am {d}.|am {d}. des Monats|den {d}. ds. Mts.",
    "fr": "le {d} du mois prochain|le {d} de ce mois|le {d} du mois dernier|le {d} du mois|le {d} courant|le {d} de ce mois-ci|le mois prochain, le {d}|au {d} du mois prochain", "es": "el {d} del próximo mes|el {d} de este mes|el {d} del mes que viene|el {d} del mes pasado|el día {d} del próximo mes|el {d} del corriente|el {d} del presente mes|día {d} de este mes",
    "it": "il {d} del mese prossimo|il {d} di questo mese|il {d} del mese scorso|il {d} del prossimo mese|il {d} corrente mese|il {d} c.m.|il giorno {d} del mese", "pt": "dia {d} do próximo mês|dia {d} deste mês|no dia {d} do mês que vem|dia {d} do mês passado|o dia {d} do corrente|a {d} do mês passado|dia {d} do mês",
    "nl": "de {d}e van volgende maand|de {d}e van deze maand|de {d}e van vorige maand|op de {d}e van volgende maand|{d}e van de maand|de {d}e dezer", "sv": "den {d}:e nästa månad|den {d} nästa månad|den {d}:e denna månad|den {d} förra månaden|den {d}:e i månaden|den {d} dennes", "da": "den {d}. i næste måned|den {d}. næste måned|den {d}. i denne måned|den {d}. sidste måned|den {d}. ds.",
    "nb": "den {d}. neste måned|den {d}. i neste måned|den {d}. denne måneden|den {d}. forrige måned|den {d}. i måneden", "fi": "ensi kuun {d}. päivä|ensi kuun {d}. päivänä|tämän kuun {d}. päivä|viime kuun {d}. päivä|kuun {d}. päivä|tämän kuun {d}.", "pl": "{d}. dnia przyszłego miesiąca|{d} następnego miesiąca|{d} tego miesiąca|{d} przyszłego miesiąca|{d} zeszłego miesiąca|{d} bieżącego miesiąca|{d} bm.",
    "cs": "{d}. příštího měsíce|{d}. tohoto měsíce|{d}. minulého měsíce|{d}. den v měsíci|{d}. t. m.", "sk": "{d}. budúceho mesiaca|{d}. tohto mesiaca|{d}. minulého mesiaca|{d}. deň v mesiaci", "hu": "jövő hónap {d}.|jövő hónap {o}|e hónap {d}.|múlt hónap {d}.|f. hó {d}.|a hónap {d}. napja|folyó hó {d}.",
    "ro": "pe {d} luna viitoare|pe {d} luna aceasta|pe {d} luna trecută|data de {d} a lunii viitoare|{d} ale lunii|{d} luna curentă", "tr": "gelecek ayın {d}'i|gelecek ayın {d}. günü|bu ayın {d}'i|geçen ayın {d}'i|ayın {d}'i|önümüzdeki ayın {d}'inde", "ru": "{d} числа следующего месяца|{d}-го следующего месяца|{d} числа этого месяца|{d} числа прошлого месяца|{d}-го числа текущего месяца|{d} с. м.",
    "uk": "{d} числа наступного місяця|{d} числа цього місяця|{d} числа минулого місяця|{d}-го наступного місяця|{d} ц. м.", "bg": "на {d} следващия месец|{d}-о число на следващия месец|на {d} този месец|на {d} миналия месец|{d}-то число на месеца", "hr": "{d}. sljedećeg mjeseca|{d}. ovog mjeseca|{d}. prošlog mjeseca|{d}. u mjesecu|{d}. o.mj.", "sr": "{d}. следећег месеца|{d}. овог месеца|{d}. прошлог месеца|{d}. о. м.",
    "sl": "{d}. naslednjega meseca|{d}. tega meseca|{d}. prejšnjega meseca|{d}. v mesecu|{d}. t. m.", "el": "στις {d} του επόμενου μήνα|στις {d} αυτού του μήνα|στις {d} του μήνα|στις {d} του περασμένου μήνα|την {d}η του μηνός|{d} τρέχοντος", "ar": "{d} من الشهر القادم|يوم {d} من الشهر المقبل|{d} من هذا الشهر|{d} من الشهر الماضي|اليوم {d} من الشهر|{d} الجاري", "fa": "{d}ام ماه آینده|{d} ماه آینده|{d}م این ماه|{d} این ماه|{d} ماه گذشته|روز {d} ماه",
    "he": "ה-{d} לחודש הבא|{d} לחודש|ה-{d} בחודש הבא|ב-{d} לחודש זה|ה-{d} לחודש שעבר", "hi": "अगले महीने की {d} तारीख|इस महीने की {d} तारीख|पिछले महीने की {d} तारीख|अगले महीने {d} तारीख को|महीने की {d} तारीख", "vi": "ngày {d} tháng sau|ngày {d} tháng này|ngày {d} tháng trước|mùng {d} tháng sau|ngày {d} của tháng", "id": "tanggal {d} bulan depan|tanggal {d} bulan ini|tanggal {d} bulan lalu|tgl {d} bulan depan",
    "ms": "{d} haribulan depan|hari ke-{d} bulan depan|{d} bulan ini|{d} bulan lepas", "th": "วันที่ {d} เดือนหน้า|วันที่ {d} เดือนนี้|วันที่ {d} เดือนที่แล้ว|วันที่ {d} ของเดือน", "ja": "来月{d}日|来月の{d}日|今月{d}日|今月の{d}日|先月{d}日|先月の{d}日|再来月{d}日|当月{d}日|同月{d}日", "zh": "下个月{d}号|下月{d}日|这个月{d}号|本月{d}日|上个月{d}号|上月{d}日|下個月{d}號|當月{d}日|同月{d}日",
    "yue": "下個月{d}號|今個月{d}號|上個月{d}號", "ko": "다음 달 {d}일|다음달 {d}일|이번 달 {d}일|이달 {d}일|지난달 {d}일|지난 달 {d}일|내달 {d}일", "ca": "el {d} del mes vinent|el {d} d'aquest mes|el {d} del mes passat|el dia {d} del mes", "gl": "o {d} do vindeiro mes|o {d} deste mes|o {d} do mes pasado", "et": "järgmise kuu {d}. päev|selle kuu {d}.|eelmise kuu {d}.", "lv": "nākamā mēneša {d}. datumā|šī mēneša {d}. datumā|pagājušā mēneša {d}. datumā", "lt": "kito mėnesio {d} d.|šio mėnesio {d} d.|praėjusio mėnesio {d} d.",
}  # fmt: skip
# What names a year counted from ours, behind a day and month or before it (it ends in a space or stands in a language without).
YEARS_BEHIND = {
    "en": " last year| next year| this year| of last year| of next year| of this year| the year before last", "de": " letzten Jahres| nächsten Jahres| dieses Jahres| vorigen Jahres| d. J.| des letzten Jahres| kommenden Jahres", "fr": " de l'année dernière| de l'an dernier| de cette année| de l'année prochaine| dernier| prochain", "es": " del año pasado| de este año| del próximo año| del año que viene| pasado| próximo",
    "it": " dell'anno scorso| di quest'anno| dell'anno prossimo| scorso| prossimo| c.a.", "pt": " do ano passado| deste ano| do próximo ano| do ano que vem| passado| próximo", "nl": " van vorig jaar| vorig jaar| van dit jaar| volgend jaar| dit jaar| jl.| a.s.", "sv": " förra året| i fjol| i år| nästa år", "da": " sidste år| i år| næste år", "nb": " i fjor| i år| neste år", "fi": " viime vuonna| tänä vuonna| ensi vuonna",
    "pl": " zeszłego roku| tego roku| przyszłego roku| ubiegłego roku| br.| bieżącego roku| ub.r.", "cs": " loňského roku| letošního roku| příštího roku| minulého roku| t. r.| loni| letos", "sk": " minulého roku| tohto roku| budúceho roku| t. r.| vlani", "ro": " anul trecut| anul acesta| anul viitor| a.c.", "ru": " прошлого года| этого года| следующего года| текущего года| с. г.| с.г.| будущего года", "uk": " минулого року| цього року| наступного року| ц. р.| поточного року", "bg": " миналата година| тази година| догодина| т.г.", "hr": " prošle godine| ove godine| sljedeće godine| o.g.", "sr": " прошле године| ове године| следеће године",
    "el": " πέρυσι| φέτος| του χρόνου| του περασμένου έτους| τρέχοντος έτους", "ar": " من العام الماضي| من هذا العام| من العام القادم| الماضي| المقبل| من السنة الماضية", "fa": " سال گذشته| امسال| سال آینده| پارسال", "he": " שנה שעברה| השנה| שנה הבאה| אשתקד", "vi": " năm ngoái| năm nay| năm sau| năm trước", "id": " tahun lalu| tahun ini| tahun depan", "th": " ปีที่แล้ว| ปีนี้| ปีหน้า", "ca": " de l'any passat| d'enguany| de l'any vinent", "gl": " do ano pasado| deste ano",
}  # fmt: skip
YEARS_AHEAD = {
    "ja": "去年の|去年|昨年|昨年の|今年の|今年|来年の|来年|一昨年の|再来年|本年|同年", "zh": "去年|今年|明年|前年|后年|去年的|同年|本年", "yue": "舊年|今年|出年", "ko": "작년 |지난해 |올해 |내년 |재작년 |금년 |같은 해 ", "hu": "tavaly |idén |jövő év |múlt év |jövőre |f. év ", "tr": "geçen yıl |geçen yılın |bu yıl |bu yılın |gelecek yıl |geçen sene |seneye ", "fi": "viime vuoden |tämän vuoden |ensi vuoden ", "hi": "पिछले साल |इस साल |अगले साल ", "en": "last year on |next year on ", "et": "eelmise aasta |tänavu |järgmise aasta ", "lt": "pernai |šiemet |kitų metų ", "lv": "pērn |šogad |nākamgad ",
}  # fmt: skip
# What names a month counted from ours, before its name.
MONTHS_LED = {
    "en": "last |next |this |this past |this coming |the coming |next year's |last year's ", "de": "letzten |nächsten |kommenden |vergangenen |diesen |im letzten |im nächsten |im vergangenen |im kommenden ", "es": "el próximo |el pasado |este |próximo |pasado |el próximo mes de ",
    "it": "lo scorso |il prossimo |scorso |prossimo |questo ", "pt": "no próximo |no último |próximo |este |neste ", "nl": "afgelopen |vorige |komende |volgende |aanstaande |deze ", "sv": "förra |nästa |kommande ", "da": "sidste |næste |kommende ", "nb": "forrige |neste |kommende ",
    "ru": "прошлый |следующий |этот |будущий ", "uk": "минулий |наступний |цей ", "pl": "zeszły |przyszły |ubiegły |ten ", "tr": "geçen |gelecek |bu |önümüzdeki ", "ca": "el proper |aquest |el passat ",
}  # fmt: skip
# The first to the fifth and the last; then {o} {W} a weekday, {M} the month, {Y} the year.
NTH_WEEKDAYS = {
    "en": ("first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th", "{o} {W} of {M} {Y}|{o} {W} in {M} {Y}|the {o} {W} of {M} {Y}|the {o} {W} in {M}, {Y}|on the {o} {W} of {M} {Y}|{M} {Y}, {o} {W}"), "de": ("erster|zweiter|dritter|vierter|letzter|1.|2.|3.|4.", "{o} {W} im {M} {Y}|der {o} {W} im {M} {Y}|{o} {W} {M} {Y}|am {o} {W} im {M} {Y}"),
    "fr": ("premier|deuxième|troisième|quatrième|dernier|1er|2e|3e|4e", "{o} {W} de {M} {Y}|le {o} {W} de {M} {Y}|{o} {W} du mois de {M} {Y}"), "es": ("primer|segundo|tercer|cuarto|último|1er|2.º|3er", "{o} {W} de {M} de {Y}|el {o} {W} de {M} de {Y}|{o} {W} de {M} {Y}"), "it": ("primo|secondo|terzo|quarto|ultimo|1°|2°|3°", "{o} {W} di {M} {Y}|il {o} {W} di {M} {Y}|{o} {W} del mese di {M} {Y}"), "pt": ("primeira|segunda|terceira|quarta|última|2.ª|3ª", "{o} {W} de {M} de {Y}|a {o} {W} de {M} de {Y}|na {o} {W} de {M} de {Y}"),
    "nl": ("eerste|tweede|derde|vierde|laatste|1e|2e|3e", "{o} {W} van {M} {Y}|de {o} {W} van {M} {Y}|{o} {W} in {M} {Y}"), "sv": ("första|andra|tredje|fjärde|sista", "{o} {W}en i {M} {Y}|den {o} {W}en i {M} {Y}"), "da": ("første|anden|tredje|fjerde|sidste|2.|3.", "{o} {W} i {M} {Y}|den {o} {W} i {M} {Y}"), "nb": ("første|andre|tredje|fjerde|siste|2.|3.", "{o} {W} i {M} {Y}|den {o} {W}en i {M} {Y}"), "fi": ("ensimmäinen|toinen|kolmas|neljäs|viimeinen", "{M} {o} {W} {Y}|{M} {Y} {o} {W}"),
    "pl": ("pierwszy|drugi|trzeci|czwarty|ostatni|druga|ostatnia", "{o} {W} {M} {Y}|{o} {W} w {M} {Y}|{o} {W} miesiąca {M} {Y}"), "cs": ("první|druhý|třetí|čtvrtý|poslední|2.|3.", "{o} {W} v {M} {Y}|{o} {W} {M} {Y}"), "ru": ("первый|второй|третий|четвёртый|последний|первая|последняя|вторая|2-й|3-й", "{o} {W} {M} {Y}|{o} {W} {M} {Y} года|{o} {W} в {M} {Y} года"), "uk": ("перший|другий|третій|четвертий|останній|остання|друга", "{o} {W} {M} {Y}|{o} {W} {M} {Y} року"), "ro": ("prima|a doua|a treia|ultima", "{o} {W} din {M} {Y}"),
    "tr": ("ilk|ikinci|üçüncü|dördüncü|son|2.|3.", "{M} {Y} {o} {W}|{Y} {M} ayının {o} {W} günü|{M} {Y}'in {o} {W} günü"), "hu": ("első|második|harmadik|negyedik|utolsó", "{Y} {M} {o} {W}|{Y}. {M} {o} {W}"), "el": ("πρώτη|δεύτερη|τρίτη|τέταρτη|τελευταία|2η|3η", "{o} {W} του {M} {Y}|η {o} {W} του {M} {Y}"), "ar": ("أول|ثاني|ثالث|رابع|آخر", "{o} {W} من {M} {Y}|{o} {W} في {M} {Y}|{o} يوم {W} من شهر {M} {Y}"), "he": ("ראשון|שני|שלישי|רביעי|אחרון", "{W} ה{o} ב{M} {Y}|{W} ה{o} של {M} {Y}"),
    "ja": ("第1|第2|第3|第4|最後の|第一|第二|第三|第四", "{Y}年{M}{o}{W}|{Y}年{M}の{o}{W}"), "zh": ("第一个|第二个|第三个|第四个|最后一个|第2个|第3个", "{Y}年{M}{o}{W}|{Y}年{M}的{o}{W}"), "ko": ("첫째|둘째|셋째|넷째|마지막|첫 번째|두 번째|세 번째", "{Y}년 {M} {o} {W}|{Y}년 {M}의 {o} {W}"), "vi": ("đầu tiên|thứ hai|thứ ba|cuối cùng", "{W} {o} của {M} năm {Y}|{W} {o} {M} {Y}"), "id": ("pertama|kedua|ketiga|keempat|terakhir", "{W} {o} bulan {M} {Y}|{W} {o} di {M} {Y}"), "ca": ("primer|segon|tercer|quart|últim", "{o} {W} de {M} de {Y}|el {o} {W} de {M} del {Y}"),
}  # fmt: skip
# Feasts whose year is told; {h} the feast, {y} the year.
FEASTS = {
    "en": "{h} {y}|{h}, {y}|{h} of {y}|{h} in {y}|{y} {h}|on {h} {y}", "de": "{h} {y}|{h} im Jahr {y}|an {h} {y}|{h} {y}|zu {h} {y}", "fr": "{h} {y}|{h} de {y}|{h} en {y}", "es": "{h} {y}|{h} de {y}|{h} del {y}", "it": "{h} {y}|{h} del {y}|{h} di {y}", "pt": "{h} {y}|{h} de {y}|{h} em {y}", "ru": "{h} {y}|{h} {y} года|{h} в {y} году", "uk": "{h} {y}|{h} {y} року", "pl": "{h} {y}|{h} {y} r.|{h} {y} roku",
    "ja": "{y}年{h}|{y}年の{h}|{y} {h}|{h} {y}", "zh": "{y}年{h}|{y}年的{h}|{y}{h}|{h}{y}", "ko": "{y}년 {h}|{y} {h}|{h} {y}", "hu": "{y} {h}|{h} {y}|{y}. {h}", "tr": "{y} {h}|{h} {y}", "vi": "{h} {y}|{h} năm {y}", "ar": "{h} {y}|{h} عام {y}", "id": "{h} {y}|{h} tahun {y}", "th": "{h} {y}", "ca": "{h} {y}|{h} de {y}", "ro": "{h} {y}|{h} din {y}",
}  # fmt: skip
for _table in (DAYS_OF_MONTH, YEARS_BEHIND, MONTHS_LED, NTH_WEEKDAYS):
    _table["no"] = _table["nb"]

MONTHS_IN_DIGITS = frozenset({"ja", "zh", "yue", "ko", "vi"})


def day_of_month(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The 3rd of next month: the day is stated, its month is not."""
    if ctx.language not in DAYS_OF_MONTH:
        return None
    day: list[Piece] = [(str(when.day), "d")]
    marked = fill(ctx.ordinal(rng, when.day) or "{d}", {"d": day})
    pieces = fill(pick(rng, choices(DAYS_OF_MONTH[ctx.language])), {"d": day, "o": marked})
    return Draft(pieces, f"XXXX-XX-{when.day:02d}", "partial in text")


def of_relative_year(rng: random.Random, ctx: Context, draft: Draft | None) -> Draft | None:
    """A day and month, or a month, of last, this or next year, which stays open."""
    if draft is None:
        return None
    named = any(label == "m" and not any(c.isdigit() for c in text) for text, label in draft.pieces)
    if not named and ctx.language not in MONTHS_IN_DIGITS:
        return None
    behind, ahead = YEARS_BEHIND.get(ctx.language), YEARS_AHEAD.get(ctx.language)
    if behind and (not ahead or rng.random() < 0.8):
        draft.surround(after=pick(rng, choices(behind)))
    elif ahead:
        draft.surround(before=pick(rng, choices(ahead)))
    else:
        return None
    draft.kind += " in text"
    return draft


def relative_month(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Last May, kommenden Mai: the month is stated, its year is not."""
    # "Май" as it is named alone, which these words agree with.
    names = ctx.data.months.get("stand_wide") or ctx.data.months.get("format_wide")
    name = names[when.month - 1] if names and rng.random() < 0.7 else ctx.month(rng, when.month)
    if ctx.language not in MONTHS_LED or not name:
        return None
    lead = pick(rng, choices(MONTHS_LED[ctx.language]))
    return Draft([(lead, ""), (name, "m")], f"XXXX-{when.month:02d}", "partial in text")


def nth_weekday(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The second Tuesday of October 2016, of which only the month and the year are stated."""
    if ctx.language not in NTH_WEEKDAYS:
        return None
    ordinals, templates = NTH_WEEKDAYS[ctx.language]
    template = pick(rng, choices(templates))
    name = weekday_within(rng, ctx, when.weekday, template.replace("{W}", "{weekday}"))
    yearless = rng.random() < 0.25 and template.endswith("{M} {Y}")
    values: dict[str, str | list[Piece]] = {
        "o": pick(rng, choices(ordinals)),
        "W": name,
        "M": month_part(rng, ctx, when.month),
    }
    if ctx.language in MONTHS_IN_DIGITS and ctx.language != "vi":
        values["M"] = [(str(when.month), "m"), ("월" if ctx.language == "ko" else "月", "")]
    if yearless:
        return Draft(fill(template.removesuffix(" {Y}"), values), f"XXXX-{when.month:02d}", "partial in text")
    values["Y"] = [(str(when.year), "y")]
    return Draft(fill(template, values), f"{when.year:04d}-{when.month:02d}", "partial in text")


def feast(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A feast of a stated year: Christmas 2016; no day is told."""
    known = HOLIDAYS.get(ctx.language)
    # Ramadan 1430 and Nowruz 1395 are years of other calendars.
    if not known or when.year < 1500:
        return None
    template = pick(rng, choices(FEASTS.get(ctx.language, "{h} {y}")))
    return Draft(
        fill(template, {"h": pick(rng, known).replace("_", " "), "y": [(str(when.year), "y")]}),
        f"{when.year:04d}",
        "partial in text",
    )

"""Lengths of time, rhythms and ages in a language's own frames: for 3 days, alle 2 Wochen, 42 ans; none says from when."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train import phrases
from datenorm.train.context import Context
from datenorm.train.draft import fill_text, pick
from datenorm.train.negatives_lengths import usual
from datenorm.train.numerals_cjk import EAST_ASIAN

# {n} a number, {u} a unit of time, {y} a unit of years. A frame that the language's phrases read as a shift from today
# ("в течение 3 дней" within them) is left out when it is drawn.
FRAMES: dict[str, tuple[str, ...]] = {
    "en": (
        "for {n} {u}", "for {n} {u}", "every {n} {u}", "each {n} {u}", "during {n} {u}", "{n} {u} long", "{n} {u} a week", "{n} {u} a month", "took {n} {u}", "takes {n} {u}", "lasted {n} {u}",
        "lasts about {n} {u}", "a period of {n} {u}", "duration: {n} {u}", "at least {n} {u}", "up to {n} {u}", "{n} {u} of work", "{n} {y} old", "aged {n}", "age {n}", "he is {n} {y} old",
        "valid for {n} {u}", "once every {n} {u}", "{n} times a day", "a {n}-day trip", "{n}-year plan", "{n}-week course", "{n} {u} warranty", "a couple of {u}", "a few {u}", "several {u}",
        "many {u}", "{n} {u} in total", "for over {n} {u}", "for {n} to 30 {u}", "{n} or more {u}", "less than {n} {u}", "{n} {u} notice", "stay for {n} {u}", "waited {n} {u}", "over the course of {n} {u}",
        "all {u}", "per {u}", "{n} {u} each", "{n} nights", "{n} business days", "{n} working days",
    ),
    "de": (
        "für {n} {u}", "{n} {u} lang", "alle {n} {u}", "während {n} {u}", "über {n} {u} hinweg", "jede {n}. Woche", "dauert {n} {u}", "Dauer: {n} {u}", "mindestens {n} {u}", "bis zu {n} {u}", "{n} {y} alt", "im Alter von {n} {y}",
        "{n} Mal pro Tag", "{n}-tägig", "{n}-jährig", "{n}-stündige Fahrt", "{n} {u} Garantie", "ein paar {u}", "einige {u}", "mehrere {u}", "einen Zeitraum von {n} {u}", "weniger als {n} {u}", "{n} {u} Arbeit", "je {n} {u}",
        "gültig für {n} {u}", "{n} Werktage", "{n} Nächte", "Alter: {n}", "pro {u}",
    ),
    "fr": (
        "pendant {n} {u}", "durant {n} {u}", "tous les {n} {u}", "toutes les {n} {u}", "une durée de {n} {u}", "pour {n} {u}", "{n} fois par semaine", "{n} fois par jour", "dure {n} {u}", "durée : {n} {u}", "au moins {n} {u}",
        "jusqu'à {n} {u}", "âgé de {n} {y}", "à l'âge de {n} {y}", "elle a {n} {y}", "quelques {u}", "plusieurs {u}", "une période de {n} {u}", "moins de {n} {u}", "{n} {u} de travail", "{n} {u} de garantie", "chaque {u}", "par {u}",
        "{n} nuits", "{n} jours ouvrés", "valable {n} {u}", "séjour de {n} {u}",
    ),
    "es": (
        "durante {n} {u}", "cada {n} {u}", "por {n} {u}", "una duración de {n} {u}", "{n} veces al día", "dura {n} {u}", "duración: {n} {u}", "al menos {n} {u}", "hasta {n} {u}", "tiene {n} {y}", "{n} {y} de edad", "de {n} {y} de edad",
        "unos {u}", "varios {u}", "un período de {n} {u}", "menos de {n} {u}", "{n} {u} de trabajo", "{n} {u} de garantía", "{n} noches", "{n} días hábiles", "por {u}", "edad: {n}",
    ),
    "it": (
        "per {n} {u}", "ogni {n} {u}", "durante {n} {u}", "una durata di {n} {u}", "dura {n} {u}", "durata: {n} {u}", "almeno {n} {u}", "fino a {n} {u}", "ha {n} {y}", "all'età di {n} {y}", "{n} volte al giorno", "alcuni {u}",
        "un periodo di {n} {u}", "meno di {n} {u}", "{n} {u} di lavoro", "{n} {u} di garanzia", "{n} notti", "{n} giorni lavorativi", "età {n}", "al {u}",
    ),
    "pt": (
        "durante {n} {u}", "por {n} {u}", "a cada {n} {u}", "de {n} em {n} {u}", "uma duração de {n} {u}", "dura {n} {u}", "duração: {n} {u}", "pelo menos {n} {u}", "até {n} {u}", "tem {n} {y}", "{n} {y} de idade", "{n} vezes por dia",
        "alguns {u}", "vários {u}", "um período de {n} {u}", "menos de {n} {u}", "{n} {u} de garantia", "{n} noites", "{n} dias úteis", "por {u}",
    ),
    "nl": (
        "{n} {u} lang", "elke {n} {u}", "om de {n} {u}", "gedurende {n} {u}", "duurt {n} {u}", "duur: {n} {u}", "voor {n} {u}", "minstens {n} {u}", "maximaal {n} {u}", "{n} {y} oud", "op {n}-jarige leeftijd", "{n} keer per dag",
        "een paar {u}", "enkele {u}", "een periode van {n} {u}", "minder dan {n} {u}", "{n} nachten", "{n} werkdagen", "per {u}",
    ),
    "sv": (
        "i {n} {u}", "var {n}:e månad", "under {n} {u}", "varje {u}", "varar {n} {u}", "minst {n} {u}", "upp till {n} {u}", "{n} {y} gammal", "vid {n} års ålder", "{n} gånger om dagen", "några {u}", "flera {u}", "en period på {n} {u}", "{n} {u} garanti", "{n} nätter",
    ),
    "da": ("i {n} {u}", "hver {n}. måned", "varer {n} {u}", "mindst {n} {u}", "op til {n} {u}", "{n} {y} gammel", "i en alder af {n} {y}", "{n} gange om dagen", "nogle {u}", "flere {u}", "en periode på {n} {u}", "{n} {u} garanti", "{n} nætter"),
    "nb": ("i {n} {u}", "hver {n}. måned", "varer {n} {u}", "minst {n} {u}", "opptil {n} {u}", "{n} {y} gammel", "i en alder av {n} {y}", "{n} ganger om dagen", "noen {u}", "flere {u}", "en periode på {n} {u}", "{n} {u} garanti", "{n} netter"),
    "fi": ("{n} päivän ajan", "{n} viikon ajan", "{n} kuukauden välein", "{n} päivän välein", "kestää {n} {u}", "vähintään {n} {u}", "enintään {n} {u}", "{n}-vuotias", "{n} vuoden ikäinen", "{n} kertaa päivässä", "muutama päivä", "{n} yötä", "kesto: {n} {u}"),
    "pl": (
        "przez {n} {u}", "co {n} {u}", "trwa {n} {u}", "trwało {n} {u}", "okres {n} {u}", "co najmniej {n} {u}", "nawet {n} {u}", "{n} razy dziennie", "ma {n} {y}", "w wieku {n} {y}", "kilka {u}", "czas trwania: {n} {u}", "mniej niż {n} {u}", "{n} {u} gwarancji", "{n} nocy", "{n} dni roboczych", "raz na {n} {u}",
    ),
    "cs": ("po dobu {n} {u}", "každé {n} {u}", "každých {n} {u}", "trvá {n} {u}", "nejméně {n} {u}", "až {n} {u}", "{n}krát denně", "je mu {n} {y}", "ve věku {n} {y}", "několik {u}", "doba trvání: {n} {u}", "{n} nocí", "{n} pracovních dnů"),
    "sk": ("počas {n} {u}", "každé {n} {u}", "každých {n} {u}", "trvá {n} {u}", "najmenej {n} {u}", "{n}-krát denne", "má {n} {y}", "vo veku {n} {y}", "niekoľko {u}", "{n} nocí", "{n} pracovných dní"),
    "hu": ("{n} napig", "{n} hétig", "{n} évig", "{n} havonta", "{n} naponta", "{n} hetente", "{n} {u} hosszú", "{n} éves", "legalább {n} {u}", "naponta {n}-szer", "{n} napos túra", "néhány {u}", "{n} éjszaka", "{n} munkanap", "{n} éves korában"),
    "ro": ("timp de {n} {u}", "la fiecare {n} {u}", "durează {n} {u}", "cel puțin {n} {u}", "până la {n} {u}", "de {n} ori pe zi", "are {n} {y}", "în vârstă de {n} {y}", "câteva {u}", "o perioadă de {n} {u}", "{n} nopți", "{n} zile lucrătoare"),
    "tr": ("{n} {u} boyunca", "her {n} {u}", "her {n} {u}da bir", "{n} {u} sürer", "{n} {u} sürdü", "en az {n} {u}", "en fazla {n} {u}", "günde {n} kez", "{n} yaşında", "birkaç {u}", "süre: {n} {u}", "{n} {u}lık", "{n} gece", "{n} iş günü", "{n} {u} süreyle", "{n} {u} garanti"),
    "ru": (
        "в течение {n} {u}", "каждые {n} {u}", "на протяжении {n} {u}", "длится {n} {u}", "длился {n} {u}", "не менее {n} {u}", "до {n} {u} включительно", "{n} раз в день", "мне {n} {y}", "ему {n} {y}", "в возрасте {n} {y}", "несколько {u}", "срок: {n} {u}",
        "менее {n} {u}", "{n} {u} гарантии", "{n} ночей", "{n} рабочих дней", "раз в {n} {u}", "целых {n} {u}", "около {n} {u}", "стаж {n} {y}",
    ),
    "uk": ("протягом {n} {u}", "кожні {n} {u}", "триває {n} {u}", "щонайменше {n} {u}", "{n} разів на день", "мені {n} {y}", "йому {n} {y}", "у віці {n} {y}", "кілька {u}", "термін: {n} {u}", "менше {n} {u}", "{n} ночей", "{n} робочих днів", "раз на {n} {u}"),
    "bg": ("в продължение на {n} {u}", "всеки {n} {u}", "на всеки {n} {u}", "трае {n} {u}", "поне {n} {u}", "{n} пъти на ден", "на {n} {y}", "няколко {u}", "{n} нощувки"),
    "hr": ("tijekom {n} {u}", "svakih {n} {u}", "svaka {n} {u}", "traje {n} {u}", "najmanje {n} {u}", "{n} puta dnevno", "ima {n} {y}", "nekoliko {u}", "{n} noći"),
    "sr": ("током {n} {u}", "сваких {n} {u}", "траје {n} {u}", "најмање {n} {u}", "{n} пута дневно", "има {n} {y}", "неколико {u}"),
    "sl": ("vsake {n} {u}", "traja {n} {u}", "vsaj {n} {u}", "{n}-krat na dan", "star {n} {y}", "nekaj {u}"),
    "el": ("για {n} {u}", "κάθε {n} {u}", "επί {n} {u}", "διαρκεί {n} {u}", "διάρκεια: {n} {u}", "τουλάχιστον {n} {u}", "{n} φορές την ημέρα", "{n} ετών", "είναι {n} χρονών", "σε ηλικία {n} ετών", "μερικές {u}", "{n} νύχτες", "{n} εργάσιμες ημέρες"),
    "ar": ("لمدة {n} {u}", "كل {n} {u}", "طوال {n} {u}", "استغرق {n} {u}", "مدته {n} {u}", "على الأقل {n} {u}", "{n} مرات في اليوم", "عمره {n} {y}", "يبلغ من العمر {n} {y}", "عدة {u}", "المدة: {n} {u}", "{n} ليال"),
    "fa": ("به مدت {n} {u}", "هر {n} {u}", "در طول {n} {u}", "{n} {u} طول کشید", "حداقل {n} {u}", "{n} بار در روز", "{n} ساله", "چند {u}", "مدت: {n} {u}", "{n} شب", "{n} روز کاری"),
    "he": ("במשך {n} {u}", "כל {n} {u}", "לאורך {n} {u}", "נמשך {n} {u}", "לפחות {n} {u}", "{n} פעמים ביום", "בן {n}", "בת {n}", "בגיל {n}", "כמה {u}", "{n} לילות", "{n} ימי עסקים"),
    "hi": ("{n} {u} तक", "हर {n} {u}", "{n} {u} के लिए", "{n} {u} लगे", "कम से कम {n} {u}", "दिन में {n} बार", "{n} साल का", "{n} वर्षीय", "कुछ {u}", "अवधि: {n} {u}", "{n} रातें"),
    "bn": ("{n} {u} ধরে", "প্রতি {n} {u}", "কমপক্ষে {n} {u}", "দিনে {n} বার", "{n} বছর বয়সী", "কয়েক {u}"),
    "vi": ("trong suốt {n} {u}", "mỗi {n} {u}", "cứ {n} {u} một lần", "kéo dài {n} {u}", "ít nhất {n} {u}", "tối đa {n} {u}", "{n} lần mỗi ngày", "{n} tuổi", "vài {u}", "mấy {u}", "{n} đêm", "suốt {n} {u}", "bảo hành {n} {u}"),
    "id": ("selama {n} {u}", "setiap {n} {u}", "tiap {n} {u}", "berlangsung {n} {u}", "minimal {n} {u}", "hingga {n} {u}", "{n} kali sehari", "berusia {n} {y}", "umur {n} {y}", "beberapa {u}", "{n} malam", "{n} hari kerja", "garansi {n} {u}"),
    "ms": ("selama {n} {u}", "setiap {n} {u}", "berlangsung {n} {u}", "{n} kali sehari", "berumur {n} {y}", "beberapa {u}", "{n} malam"),
    "th": ("เป็นเวลา {n} {u}", "ทุก {n} {u}", "ทุกๆ {n} {u}", "นาน {n} {u}", "ตลอด {n} {u}", "อย่างน้อย {n} {u}", "{n} ครั้งต่อวัน", "อายุ {n} ปี", "หลาย{u}", "{n} คืน", "รับประกัน {n} {u}"),
    "ca": ("durant {n} {u}", "cada {n} {u}", "dura {n} {u}", "té {n} {y}", "{n} vegades al dia", "uns {u}"),
    "et": ("{n} päeva pikk", "iga {n} {u} järel", "kestab {n} {u}", "{n}-aastane", "{n} korda päevas", "mitu {u}"),
    "lv": ("ik pēc {n} {u}", "ilgst {n} {u}", "vecumā {n} {u}", "{n} reizes dienā", "vairākas {u}"),
    "lt": ("kas {n} {u}", "trunka {n} {u}", "{n} metų amžiaus", "{n} kartus per dieną", "keletas {u}"),
    "ja": ("{n}{u}", "{n}{u}ごと", "{n}{u}おき", "{n}{u}かかる", "{n}{u}続く", "期間は{n}{u}", "{n}{u}以上", "最低{n}{u}", "{n}{u}の旅", "毎日{n}回", "週{n}回", "{n}歳", "{n}才", "年齢{n}歳", "満{n}歳", "{n}泊", "全{n}話"),
    "zh": ("{n}{u}", "每{n}{u}", "每隔{n}{u}", "持续{n}{u}", "为期{n}{u}", "长达{n}{u}", "用了{n}{u}", "至少{n}{u}", "每天{n}次", "{n}岁", "今年{n}岁", "年龄{n}", "{n}个小时", "保修{n}个月", "{n}个工作日", "住{n}晚", "連續{n}{u}", "{n}歲"),
    "ko": ("{n}{u} 동안", "{n}{u}마다", "{n}{u}간", "매 {n}{u}", "{n}{u} 걸린다", "{n}{u} 걸렸다", "최소 {n}{u}", "하루 {n}번", "{n}살", "{n}세", "나이 {n}세", "기간: {n}{u}", "{n}박", "몇 {u}"),
}  # fmt: skip
FRAMES["no"] = FRAMES["nn"] = FRAMES["nb"]
FRAMES["bs"] = FRAMES["hr"]
FRAMES["mk"] = FRAMES["bg"]
FRAMES["gl"] = FRAMES["pt"]
FRAMES["yue"] = FRAMES["zh"]
# Where a unit and the field of a date are one sign, only what says a length: 日間, 个月.
SPANS = {
    "ja": ("日間", "週間", "か月", "ヶ月", "か月間", "年間", "時間", "分", "分間", "秒"),
    "zh": ("天", "个星期", "周", "个月", "小时", "分钟", "个季度", "個月", "天", "個星期"),
    "yue": ("日時間", "個星期", "個月", "個鐘", "分鐘"),
    "ko": ("일", "주", "주일", "개월", "시간", "분"),
}
UNITS = "ddwwmyyh"
USUAL_SHARE = 0.5


@cache
def _shifts(language: str) -> frozenset[str]:
    known = phrases.load(language)
    texts = (*known.ago, *known.ahead)
    return frozenset(text.replace("{unit}", "{u}").lower() for text in texts)


@cache
def _frames(language: str) -> tuple[str, ...]:
    shifts = _shifts(language)
    return tuple(text for text in FRAMES.get(language, ()) if text.replace("{y}", "{u}").lower() not in shifts)


def _count(rng: random.Random, ctx: Context) -> str:
    counts = ctx.phrases.counts
    if counts and rng.random() < 0.25:
        return pick(rng, counts[pick(rng, _numbers(ctx.language))])
    return str(1 + int(10 ** (rng.random() * 1.95)))


@cache
def _unit_words(language: str, key: str, full: bool) -> tuple[str, ...]:
    """The words of a unit; `full`: only the plurals that the table names first, no short forms."""
    known = phrases.load(language).units.get(key, ())
    return (known[1:3] if full else ()) or known or ("h",)


@cache
def _numbers(language: str) -> tuple[str, ...]:
    return tuple(phrases.load(language).counts)


def lasting(rng: random.Random, ctx: Context) -> str | None:
    """One such text; None where the language has no frame."""
    frames = _frames(ctx.language)
    frame = usual(rng, ctx.language) if not frames or rng.random() < USUAL_SHARE else pick(rng, frames)
    if not frame:
        return None
    known = ctx.phrases.units
    if ctx.language in EAST_ASIAN:
        unit = years = pick(rng, SPANS.get(ctx.language, SPANS["zh"]))
    else:
        unit = pick(rng, _unit_words(ctx.language, pick(rng, UNITS), rng.random() < 0.6))
        years = pick(rng, known.get("y") or (unit,))
    return fill_text(frame, {"n": _count(rng, ctx), "u": unit, "y": years})

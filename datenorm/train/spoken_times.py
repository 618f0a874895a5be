"""Times of day in words, as each language says them: half past four, halb fünf."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train.context import Context, load
from datenorm.train.draft import fill_text, pick

# {n}: an hour in words.
CLOCKS = {
    "en": ("half past {n}", "quarter to {n}", "quarter past {n}", "{n} o'clock", "at {n} o'clock", "ten to {n}", "five past {n}", "twenty past {n}", "{n} thirty", "{n} fifteen", "at half past {n}", "{n} in the morning", "around noon", "at midnight", "noon", "half {n}"),
    "de": ("halb {n}", "Viertel vor {n}", "Viertel nach {n}", "{n} Uhr", "um {n} Uhr", "um halb {n}", "dreiviertel {n}", "zehn vor {n}", "fünf nach {n}", "gegen {n} Uhr", "um Mitternacht", "Schlag {n}"),
    "fr": ("{n} heures et demie", "{n} heures et quart", "{n} heures moins le quart", "à {n} heures", "{n} heures pile", "vers {n} heures", "à minuit", "midi et demi"),
    "es": ("las {n} y media", "las {n} y cuarto", "las {n} menos cuarto", "a las {n}", "a las {n} en punto", "sobre las {n}", "a medianoche", "a mediodía"),
    "it": ("le {n} e mezza", "le {n} e un quarto", "le {n} meno un quarto", "alle {n}", "alle {n} in punto", "verso le {n}", "a mezzanotte"),
    "pt": ("{n} e meia", "às {n} e meia", "às {n} em ponto", "às {n} horas", "{n} horas", "um quarto para as {n}", "à meia-noite"),
    "nl": ("half {n}", "kwart voor {n}", "kwart over {n}", "{n} uur", "om {n} uur", "tien voor {n}", "rond {n} uur", "om middernacht"),
    "sv": ("halv {n}", "kvart i {n}", "kvart över {n}", "klockan {n}", "tio i {n}", "vid {n}-tiden", "vid midnatt"),
    "da": ("halv {n}", "kvart i {n}", "kvart over {n}", "klokken {n}", "ti minutter i {n}", "ved midnat"),
    "nb": ("halv {n}", "kvart på {n}", "kvart over {n}", "klokka {n}", "ti på {n}", "ved midnatt"),
    "fi": ("puoli {n}", "varttia vaille {n}", "vartin yli {n}", "kello {n}", "tasan kello {n}", "keskiyöllä"),
    "pl": ("za kwadrans {n}", "kwadrans po {n}", "godzina {n}", "punkt {n}", "o północy"),
    "cs": ("v {n} hodin", "půl {n}", "čtvrt na {n}", "tři čtvrtě na {n}", "o půlnoci"),
    "hu": ("fél {n}", "negyed {n}", "háromnegyed {n}", "{n} óra", "{n} órakor", "éjfélkor"),
    "ru": ("в {n} часов", "в {n} часов утра", "без четверти {n}", "половина {n}", "ровно {n} часов", "в полночь"),
    "tr": ("saat {n}", "saat {n} buçuk", "{n} buçukta", "tam {n}", "gece yarısı"),
    "id": ("jam {n}", "pukul {n}", "setengah {n}", "jam {n} lewat seperempat"),
    "ja": ("{n}時", "{n}時半", "午前{n}時", "午後{n}時", "{n}時頃", "正午", "真夜中"),
    "zh": ("{n}点", "{n}点半", "上午{n}点", "下午{n}点", "{n}点钟", "{n}点一刻", "半夜", "正午"),
    "ko": ("{n} 시", "오전 {n}시", "오후 {n}시 반", "{n}시쯤", "자정", "정오"),
    "ar": ("الساعة {n}", "{n} والنصف", "{n} إلا ربع", "عند منتصف الليل"),
    "he": ("בשעה {n}", "{n} וחצי", "רבע ל{n}", "בחצות"),
    "hi": ("{n} बजे", "साढ़े {n} बजे", "सवा {n} बजे", "पौने {n} बजे"),
    "vi": ("{n} giờ", "{n} giờ rưỡi", "lúc {n} giờ", "{n} giờ sáng", "lúc nửa đêm"),
    "el": ("στις {n}", "{n} και μισή", "{n} παρά τέταρτο", "τα μεσάνυχτα"),
    "th": ("{n} โมง", "บ่าย {n} โมง", "{n} ทุ่ม", "ตี {n}", "เที่ยงคืน"),
}  # fmt: skip
CLOCKS["no"] = CLOCKS["nb"]


@cache
def _hours(name: str) -> tuple[str, ...]:
    """The words of one to twelve that name no weekday or month too; Korean counts hours by its own, named last."""
    ctx = load(name)
    forms = [ctx.phrases.counts.get(str(hour), ()) for hour in range(1, 13)]
    first = [words[-1] if ctx.language == "ko" else words[0] for words in forms if words]
    return tuple(word for word in first if word.lower() not in ctx.names)


def time_in_words(rng: random.Random, ctx: Context) -> str | None:
    """A time of day without digits; None where nothing is known of how the language says one."""
    clocks, hours = CLOCKS.get(ctx.language), _hours(ctx.data.name)
    return fill_text(pick(rng, clocks), {"n": pick(rng, hours)}) if clocks and hours else None

"""How people name the months of the Solar Hijri and the Islamic calendar, beyond CLDR, by language."""

from __future__ import annotations

from functools import cache

from datenorm.train.context import Context

Names = tuple[tuple[str, ...], ...]


def _split(*months: str) -> Names:
    return tuple(tuple(month.split("|")) for month in months)


_DARI = _split("حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله|سنبلهٔ", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت")
_AFGHAN_LATIN = _split(
    "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sonbola|Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi|Jady", "Dalw", "Hut"
)

PERSIAN: dict[str, tuple[Names, ...]] = {
    "fa": (
        _split("فروردین", "اردیبهشت|اردی‌بهشت", "خرداد", "تیر", "مرداد|امرداد", "شهریور", "مهر", "آبان|ابان", "آذر|اذر", "دی", "بهمن", "اسفند"),
        _split("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
        _split("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
        _DARI,
    ),
    "ps": (
        _split("وری", "غویی|غوایی", "غبرګولی|غبرگولی", "چنګاښ|چنگاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ|لیندی", "مرغومی", "سلواغه", "کب"),
        _DARI,
    ),
    "ckb": (
        _split("خاکەلێوە", "گوڵان|بانەمەڕ", "جۆزەردان", "پووشپەڕ", "گەلاوێژ", "خەرمانان", "ڕەزبەر", "گەڵاڕێزان|خەزەڵوەر", "سەرماوەز", "بەفرانبار",
               "ڕێبەندان", "ڕەشەمە"),
    ),
    "en": (
        _split("Farvardin", "Ordibehesht", "Khordad|Khordād", "Tir", "Mordad|Amordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey|Day", "Bahman",
               "Esfand"),
        _AFGHAN_LATIN,
    ),
}  # fmt: skip

ISLAMIC: dict[str, Names] = {
    "ar": _split("محرم|المحرم|محرّم", "صفر|صفر الخير", "ربيع الأول|ربيع الاول|ربيع أول", "ربيع الآخر|ربيع الثاني|ربيع الاخر|ربيع ثاني",
                 "جمادى الأولى|جمادى الاولى|جمادى الأول|جماد الأول|جمادي الأولى", "جمادى الآخرة|جمادى الثانية|جمادى الاخرة|جمادى الآخر|جماد الثاني",
                 "رجب", "شعبان", "رمضان|شهر رمضان", "شوال", "ذو القعدة|ذي القعدة|ذو القعده|ذوالقعدة", "ذو الحجة|ذي الحجة|ذوالحجة|ذي الحجه"),
    "fa": _split("محرم", "صفر", "ربیع الاول|ربیع‌الاول|ربیع‌الأول", "ربیع الثانی|ربیع‌الثانی|ربیع الآخر", "جمادی الاول|جمادی‌الاولی|جمادی الاولی",
                 "جمادی الثانی|جمادی‌الثانی|جمادی الثانیه|جمادی الآخر", "رجب", "شعبان", "رمضان", "شوال", "ذی القعده|ذیقعده|ذی‌القعده|ذوالقعده",
                 "ذی الحجه|ذیحجه|ذی‌الحجه|ذوالحجه"),
    "ur": _split("محرم|محرم الحرام", "صفر|صفر المظفر", "ربیع الاول|ربیع الأول", "ربیع الثانی", "جمادی الاول|جمادی الاولیٰ", "جمادی الثانی|جمادی الثانیہ",
                 "رجب|رجب المرجب", "شعبان|شعبان المعظم", "رمضان|رمضان المبارک", "شوال|شوال المکرم", "ذوالقعدہ|ذیقعد|ذی القعدہ", "ذوالحجہ|ذی الحجہ"),
    "en": _split("Muharram|Muharam", "Safar", "Rabi al-Awwal|Rabi' al-Awwal|Rabi I|Rabi' I|Rabi ul Awal|Rabi al-Ula",
                 "Rabi al-Thani|Rabi' al-Thani|Rabi II|Rabi' II|Rabi al-Akhir|Rabi ath-Thani",
                 "Jumada al-Awwal|Jumada al-Ula|Jumada I|Jumada al-Ūlā|Jumadi ul Awal", "Jumada al-Thani|Jumada al-Akhirah|Jumada II|Jumada al-Thaniyah",
                 "Rajab", "Shaban|Sha'ban|Sha'aban", "Ramadan|Ramadhan|Ramazan", "Shawwal|Shawal",
                 "Dhu al-Qadah|Dhu al-Qa'dah|Dhul Qadah|Dhu'l-Qa'dah|Zul Qadah", "Dhu al-Hijjah|Dhul Hijjah|Dhu'l-Hijja|Zul Hijjah|Dhul-Hijja"),
    "tr": _split("Muharrem", "Safer|Sefer", "Rebiülevvel|Rebîülevvel|Rebiyülevvel", "Rebiülahir|Rebiülâhir|Rebiyülahir", "Cemaziyelevvel|Cemâziyelevvel",
                 "Cemaziyelahir|Cemâziyelâhir", "Recep|Receb", "Şaban|Şâban", "Ramazan|Ramazân", "Şevval", "Zilkade", "Zilhicce"),
    "id": _split("Muharram|Muharam", "Safar|Shafar", "Rabiul Awal|Rabiulawal|Rabi'ul Awwal", "Rabiul Akhir|Rabiulakhir|Rabi'ul Akhir",
                 "Jumadil Awal|Jumadilawal|Jumadal Ula", "Jumadil Akhir|Jumadilakhir", "Rajab", "Syakban|Sya'ban|Sya’ban", "Ramadan|Ramadhan",
                 "Syawal|Syawwal", "Zulkaidah|Dzulqa'dah|Dzulkaidah|Zulkaedah", "Zulhijah|Dzulhijjah|Zulhijjah|Dzulhijah"),
}  # fmt: skip
ISLAMIC["ms"] = ISLAMIC["id"]

ISLAMIC_MARKS: dict[str, tuple[str, ...]] = {
    "ar": (" هـ", " هـ", " هـ.", "هـ", " ه", "ه", " هجري", " هجرية", " هجريا", " للهجرة"),
    "fa": (" ه.ق", " ه.ق.", " ه‍.ق.", " هجری قمری", " قمری", " ق", " ق."),
    "ps": (" هـ", " هجري قمري", " ه.ق"),
    "ur": (" ھ", " ہجری", "ھ", " هـ"),
    "tr": (" Hicri", " H.", " H"),
    "id": (" H", " Hijriah", " Hijriyah", "H"),
    "ms": (" H", " Hijrah", "H"),
    "fr": (" H", " AH", " de l'Hégire"),
    "de": (" AH", " H", " d. H."),
    "en": (" AH", " A.H.", " AH", " H", "AH", " Hijri", " (AH)"),
}
PERSIAN_MARKS: dict[str, tuple[str, ...]] = {
    "fa": (" ه.ش", " ه.ش.", " هجری شمسی", " ش", " خورشیدی", " هجری خورشیدی", " ه‍.ش.", " شمسی"),
    "ps": (" هـ ش", " ل", " لمریز", " هجري لمريز"),
    "ckb": (" ی هەتاوی", " ی کۆچی", " هەتاوی"),
    "en": (" SH", " AP", " S.H.", " AHS", " (SH)"),
}


@cache
def persian_months(language: str, cldr: tuple[str, ...]) -> tuple[Names, ...]:
    """The sets of Solar Hijri month names of a language, CLDR's own first; () where there is none."""
    own = tuple((name,) for name in cldr[:12])
    return ((own,) if own else ()) + PERSIAN.get(language, ())


@cache
def islamic_months(language: str, cldr: tuple[str, ...]) -> Names:
    """The names of the twelve Islamic months in a language; () where there is none."""
    own = tuple((name,) for name in cldr[:12])
    more = ISLAMIC.get(language, ())
    if not own or not more:
        return own or more
    return tuple((*first, *second) for first, second in zip(own, more, strict=True))


def cldr_months(ctx: Context, calendar: str) -> tuple[str, ...]:
    """The wide month names of another calendar as CLDR has them; () where it has none."""
    return tuple(ctx.data.calendars.get(calendar) or ())

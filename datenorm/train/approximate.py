"""The words that make a date approximate (c. 1890, um 1890) or a guess (probably 1890), by language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

Words = tuple[str, ...]
# By language: words before a year or a month, before a day, behind the date; and, for a guess, words before it.
TABLE: dict[str, tuple[Words, Words, Words, Words]] = {
    "en": (("c.", "c.", "c", "ca.", "ca", "circa", "about", "around", "approximately", "approx.", "approx", "roughly", "abt.", "abt", "some time around", "circ.", "near", "around about", "estimated", "est.", "in or about"),
           ("c.", "ca.", "circa", "about", "around", "approximately", "approx.", "on or about", "on about", "roughly", "around the"), ("(approx.)", "approx.", "or so", "(circa)", "approximately"),
           ("probably", "possibly", "perhaps", "prob.", "poss.", "maybe", "presumably")),
    "de": (("um", "um", "ca.", "ca.", "ca", "circa", "zirka", "etwa", "ungefähr", "gegen", "um das Jahr", "rund", "um ca.", "so um"), ("ca.", "etwa am", "um den", "ungefähr am", "circa am", "gegen den", "etwa"), ("ca.", "(ca.)"),
           ("vermutlich", "wahrscheinlich", "wohl", "vielleicht", "möglicherweise")),
    "fr": (("vers", "vers", "v.", "env.", "environ", "circa", "ca", "ca.", "c.", "aux environs de", "autour de", "aux alentours de", "vers l'an", "vers l'année", "à peu près"), ("vers le", "autour du", "aux environs du", "environ le", "ca."), ("environ", "env.", "(environ)"),
           ("peut-être", "probablement", "sans doute", "prob.")),
    "es": (("hacia", "c.", "ca.", "circa", "alrededor de", "aprox.", "aproximadamente", "cerca de", "hacia el año", "alrededor del año"), ("hacia el", "alrededor del", "aproximadamente el", "cerca del", "en torno al"), ("aprox.", "(aprox.)", "aproximadamente"),
           ("probablemente", "quizás", "posiblemente", "tal vez")),
    "it": (("circa", "ca.", "c.", "verso il", "intorno al", "attorno al", "circa il", "verso"), ("verso il", "intorno al", "attorno al", "circa il"), ("circa", "ca.", "(circa)"), ("forse", "probabilmente", "presumibilmente")),
    "pt": (("c.", "ca.", "cerca de", "circa", "por volta de", "aprox.", "aproximadamente", "em torno de"), ("por volta de", "cerca de", "aproximadamente"), ("aprox.", "(aprox.)", "aproximadamente"), ("provavelmente", "talvez", "possivelmente")),
    "nl": (("ca.", "ca", "circa", "omstreeks", "rond", "ongeveer", "±", "rond het jaar", "om en nabij"), ("ca.", "circa", "omstreeks", "rond", "ongeveer", "rond de"), ("ca.", "(ca.)", "ongeveer"), ("waarschijnlijk", "mogelijk", "vermoedelijk", "misschien")),
    "sv": (("ca", "ca.", "cirka", "c:a", "omkring", "runt", "ungefär", "kring", "omkring år", "omkr."), ("ca", "cirka", "omkring", "omkring den", "runt den", "ungefär"), ("ca", "ungefär"), ("troligen", "möjligen", "kanske", "förmodligen")),
    "da": (("ca.", "ca", "cirka", "omkring", "omtrent", "o.", "omkr.", "cirka år"), ("ca.", "cirka", "omkring", "omkring den"), ("ca.",), ("måske", "formentlig", "sandsynligvis")),
    "nb": (("ca.", "ca", "cirka", "omkring", "rundt", "omtrent"), ("ca.", "cirka", "omkring", "rundt"), ("ca.",), ("kanskje", "trolig", "sannsynligvis", "muligens")),
    "fi": (("n.", "noin", "suunnilleen", "arviolta", "noin vuonna"), ("n.", "noin", "suunnilleen"), ("tienoilla",), ("ehkä", "luultavasti", "mahdollisesti", "todennäköisesti")),
    "pl": (("ok.", "około", "ok", "circa", "c.", "ca", "mniej więcej", "około roku", "ok. roku"), ("ok.", "około", "mniej więcej"), ("ok.", "(ok.)"), ("prawdopodobnie", "może", "zapewne")),
    "cs": (("kolem", "cca", "asi", "přibližně", "okolo", "zhruba", "kol.", "kolem roku", "kolem r.", "asi roku", "okolo roku"), ("kolem", "cca", "asi", "přibližně", "okolo", "zhruba"), ("cca",), ("pravděpodobně", "snad", "možná")),
    "sk": (("okolo", "cca", "asi", "približne", "zhruba", "okolo roku"), ("okolo", "cca", "asi", "približne"), ("cca",), ("pravdepodobne", "možno")),
    "sl": (("okoli", "okrog", "pribl.", "približno", "cca", "ok."), ("okoli", "okrog", "približno"), ("cca",), ("verjetno", "morda")),
    "hr": (("oko", "otprilike", "cca", "približno"), ("oko", "otprilike", "cca", "približno"), ("otprilike",), ("vjerojatno", "možda")),
    "bs": (("oko", "otprilike", "cca", "približno"), ("oko", "otprilike", "cca"), (), ("vjerovatno", "možda")),
    "sr": (("око", "отприлике", "приближно", "oko", "otprilike", "cca"), ("око", "отприлике", "oko"), (), ("вероватно", "можда", "verovatno", "možda")),
    "ru": (("ок.", "около", "примерно", "приблизительно", "ориентировочно", "прибл.", "где-то в", "приблизительно в", "примерно в"), ("ок.", "около", "примерно", "приблизительно", "ориентировочно"), ("примерно", "(примерно)"), ("вероятно", "возможно", "предположительно", "предп.")),
    "uk": (("бл.", "близько", "приблизно", "орієнтовно", "бл"), ("близько", "приблизно", "орієнтовно", "бл."), ("приблизно",), ("ймовірно", "можливо", "імовірно")),
    "be": (("каля", "прыблізна", "прыкладна"), ("каля", "прыблізна"), (), ("верагодна", "магчыма")),
    "bg": (("ок.", "около", "приблизително", "към"), ("ок.", "около", "приблизително"), (), ("вероятно", "може би")),
    "mk": (("околу", "приближно"), ("околу", "приближно"), (), ("веројатно", "можеби")),
    "hu": (("kb.", "körülbelül", "cca", "mintegy"), ("kb.", "körülbelül"), ("körül", "körül", "táján", "tájékán"), ("valószínűleg", "talán", "feltehetően")),
    "ro": (("cca", "cca.", "circa", "aprox.", "în jurul anului", "aproximativ", "pe la"), ("cca", "circa", "aproximativ", "în jur de", "pe la", "în jurul datei de"), ("aprox.", "aproximativ"), ("probabil", "poate", "posibil")),
    "el": (("περ.", "περίπου", "γύρω στο", "π."), ("περίπου", "γύρω στις", "περ."), ("περίπου", "(περίπου)"), ("πιθανώς", "ίσως", "πιθανόν")),
    "tr": (("yaklaşık", "yakl.", "aşağı yukarı", "tahminen", "y."), ("yaklaşık", "aşağı yukarı", "tahminen"), ("civarı", "civarında", "dolayları", "dolaylarında", "sıralarında"), ("muhtemelen", "belki", "olasılıkla")),
    "et": (("umbes", "u.", "ca", "ca.", "ligikaudu", "umb."), ("umbes", "u.", "ligikaudu"), ("paiku",), ("arvatavasti", "võib-olla", "ilmselt")),
    "lv": (("ap.", "apm.", "apmēram", "ap", "aptuveni"), ("ap", "apmēram", "aptuveni"), (), ("iespējams", "varbūt", "droši vien")),
    "lt": (("apie", "maždaug", "apytiksliai"), ("apie", "maždaug"), (), ("galbūt", "tikriausiai", "turbūt")),
    "is": (("um", "u.þ.b.", "kringum", "ca."), ("um", "u.þ.b.", "kringum"), (), ("líklega", "sennilega", "kannski")),
    "la": (("circa", "ca.", "c.", "circiter"), ("circa", "ca."), (), ("fortasse",)),
    "ca": (("cap al", "vers", "c.", "circa", "aprox.", "aproximadament", "al voltant de"), ("cap al", "vers el", "aproximadament el"), ("aprox.",), ("probablement", "potser")),
    "gl": (("arredor de", "cara a", "aprox.", "ca."), ("arredor do", "cara ao"), ("aprox.",), ("probablemente", "quizais")),
    "af": (("ca.", "circa", "omstreeks", "ongeveer", "omtrent", "rondom"), ("ca.", "omstreeks", "ongeveer", "rondom"), (), ("waarskynlik", "moontlik")),
    "id": (("sekitar", "kira-kira", "kurang lebih", "ca.", "sekitar tahun"), ("sekitar", "kira-kira", "sekitar tanggal"), (), ("mungkin", "kemungkinan", "barangkali")),
    "ms": (("sekitar", "lebih kurang", "kira-kira", "sekitar tahun"), ("sekitar", "lebih kurang", "kira-kira"), (), ("mungkin", "barangkali")),
    "vi": (("khoảng", "vào khoảng", "chừng", "ước chừng", "khoảng năm"), ("khoảng", "vào khoảng", "khoảng ngày"), (), ("có lẽ", "có thể", "có lẽ là")),
    "ar": (("حوالي", "نحو", "قرابة", "حوالي عام", "نحو سنة"), ("حوالي", "نحو", "قرابة"), ("تقريبا", "تقريباً"), ("ربما", "على الأرجح")),
    "fa": (("حدود", "حوالی", "در حدود", "حدود سال", "تقریباً"), ("حدود", "حوالی", "در حدود"), (), ("احتمالاً", "شاید")),
    "he": (("בערך", "סביב", "בסביבות", "כ-", "בערך בשנת"), ("בערך", "בסביבות", "סביב"), ("בערך",), ("אולי", "כנראה")),
    "hi": (("लगभग", "करीब", "अनुमानतः", "तकरीबन"), ("लगभग", "करीब", "अनुमानतः"), ("के आसपास", "के लगभग", "के करीब"), ("शायद", "संभवतः")),
    "bn": (("আনুমানিক", "প্রায়", "আনু."), ("আনুমানিক", "প্রায়"), ("নাগাদ", "এর কাছাকাছি"), ("সম্ভবত", "হয়তো")),
    "ur": (("تقریباً", "لگ بھگ", "قریب"), ("تقریباً", "لگ بھگ"), ("کے لگ بھگ", "کے قریب"), ("شاید", "غالباً")),
    "th": (("ประมาณ", "ราว", "ราวๆ", "ประมาณปี", "ราวปี"), ("ประมาณวันที่", "ราววันที่", "ประมาณ"), ("โดยประมาณ",), ("อาจจะ", "น่าจะ")),
    "ja": (("約", "およそ"), ("およそ",), ("頃", "頃", "ごろ", "ころ", "前後", "あたり"), ("おそらく", "たぶん")),
    "zh": (("约", "約", "大约", "大約", "约于"), ("约", "約", "大约", "大約"), ("前后", "前後", "左右", "上下"), ("可能", "可能是", "也许")),
    "yue": (("約", "大約"), ("約", "大約"), ("左右", "前後"), ("可能",)),
    "ko": (("약", "대략"), ("약", "대략"), ("경", "경", "무렵", "쯤"), ("아마", "아마도", "추정")),
    "oc": (("cap a", "a l'entorn de", "ca."), ("cap al",), (), ("benlèu", "probable")), "fo": (("um", "umleið", "ca."), ("umleið", "ca."), (), ("kanska", "møguliga")),
    "lb": (("ëm", "ronn", "ca.", "ongeféier"), ("ëm den", "ca.", "ongeféier"), (), ("vläicht", "wahrscheinlech")), "eu": (("inguru", "ca."), ("inguru",), ("inguruan", "inguru"), ("agian", "ziurrenik")),
    "eo": (("ĉirkaŭ", "proksimume", "ĉ.", "ca."), ("ĉirkaŭ", "proksimume"), (), ("eble", "verŝajne")), "sq": (("rreth", "rreth vitit", "afërsisht", "ca."), ("rreth", "afërsisht"), (), ("ndoshta", "mbase")),
    "cy": (("tua", "c.", "oddeutu"), ("tua", "oddeutu"), (), ("efallai", "mae'n debyg")), "ga": (("thart ar", "timpeall", "c."), ("thart ar", "timpeall"), (), ("b'fhéidir",)),
    "az": (("təxminən", "təqribən"), ("təxminən", "təqribən"), (), ("ehtimal ki", "bəlkə")), "kk": (("шамамен", "жуықтап"), ("шамамен",), (), ("мүмкін",)),
    "uz": (("taxminan", "tahminan"), ("taxminan",), (), ("ehtimol",)), "hy": (("մոտ", "մոտավորապես", "շուրջ"), ("մոտ", "մոտավորապես"), (), ("հավանաբար",)),
    "ka": (("დაახლოებით", "დაახლ."), ("დაახლოებით",), (), ("სავარაუდოდ", "შესაძლოა")), "sw": (("takriban", "karibu", "mnamo takriban"), ("takriban", "karibu"), (), ("labda", "huenda")),
    "fil": (("mga", "bandang", "humigit-kumulang"), ("bandang", "humigit-kumulang"), (), ("marahil", "siguro")), "mr": (("सुमारे", "अंदाजे"), ("सुमारे", "अंदाजे"), (), ("कदाचित", "बहुधा")),
    "ta": (("சுமார்", "ஏறத்தாழ"), ("சுமார்",), (), ("ஒருவேளை",)), "te": (("సుమారు", "దాదాపు"), ("సుమారు",), (), ("బహుశా",)), "gu": (("આશરે", "લગભગ"), ("આશરે",), (), ("કદાચ",)),
    "ne": (("लगभग", "करिब"), ("लगभग",), (), ("सायद",)), "mt": (("madwar", "ċirka"), ("madwar",), (), ("forsi",)),
}  # fmt: skip
TABLE |= {
    "no": TABLE["nb"],
    "nn": (("ca.", "om lag", "kring", "omkring"), ("ca.", "om lag", "kring"), (), ("kanskje", "truleg")),
}
# What ends the words that a year alone can follow.
YEAR_ENDINGS = (
    "Jahr",
    "jaar",
    "roku",
    "r.",
    " år",
    "año",
    "l'an",
    "l'année",
    "vitit",
    "vuonna",
    "anului",
    "tahun",
    "năm",
    "عام",
    "سنة",
    "سال",
    "ปี",
    "בשנת",
)


@cache
def approximations(language: str) -> frozenset[str]:
    """The language's words, in lower case, that make a date that follows them an approximate one or a guess."""
    found = [*TABLE.get(language, ()), *TABLE["en"]]
    return frozenset(word.lower() for words in (found[0], found[1], found[3], *TABLE["en"][:2]) for word in words)


def certain(words: Iterable[str], language: str) -> tuple[str, ...]:
    """Those words before a date that leave it as sure as it is: not "ca.", "um den", "vers le"."""
    known = approximations(language)
    return tuple(word for word in words if word.lower() not in known and word.lower().split(" ")[0] not in known)

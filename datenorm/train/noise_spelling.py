"""Errors of spelling, by the rules of a language: letters that sound alike, marks and signs that people leave out.

`misspelt` edits `chars` in place, as the functions in noise_letters do, and says whether it did.
"""

from __future__ import annotations

import random
import unicodedata
from functools import cache

from datenorm.train.noise_letters import kept, pick_run

# "right:wrong", where "~" stands for nothing and "$" for the word's end. Two signs for one sound, a letter not heard, a sign seldom typed.
_SOUTH_SLAVIC = "č:ć ć:č ije:je je:ije đ:dj dj:đ š:s ž:z"
_NORDIC = "k:c c:k å:aa ä:æ æ:ä ö:ø ø:ö ä:e æ:e"
_ARABIC = "أ:ا إ:ا آ:ا ا:أ ى$:ي ي$:ى ة:ه ه$:ة ؤ:و ئ:ي ئ:ء ظ:ض ض:ظ ذ:د ث:ت"
_PERSIAN = "ی:ي ک:ك ي:ی ك:ک آ:ا ئ:ی ۀ:ه ة:ه ز:ذ ذ:ز س:ص ص:س"
_DEVANAGARI = "़:~ ि:ी ी:ि ु:ू ू:ु ँ:ं ं:ँ ष:श श:ष ण:न न:ण ं:म् म्:ं ब:व व:ब ओ:औ ो:ौ ै:े ट:त ृ:ि"
_MALAY = "f:p v:p p:f v:f kt:gt mber:mbir u:oe j:dj"
RULES = {
    "en": "uary:ary uary:urary bru:bu gust:gest mber:ber tem:tm tem:tim cem:sem ril:rill dnes:nes dnes:dens ues:eus rday:day rs:r tur:ter",
    "de": "ß:ss ä:e ä:ae z:tz z:c k:c tz:z ie:i v:w ü:ue ö:oe mm:m nn:n tt:t",
    "fr": "é:e é:er é:è è:é û:u oû:ou er:é ai:ei em:en ll:l ç:s c:s em:am ie:i t:th in:ain ep:ept",
    "es": "b:v v:b m:n mb:nb pt:t ie:e é:e á:a c:s s:c z:s ll:y g:j j:g y:ll h:~ br:vr br:r",
    "it": "nn:n bb:b tt:t gg:g gl:l m:mm t:tt gn:ni g:gg r:rr ì:i ì:i' ì:í c:cc z:zz",
    "pt": "ç:c ç:ss v:b mb:nb z:s s:z ei:e ou:o lh:li ê:e á:a o:u é:e j:g g:j ch:x",
    "ca": "ç:s ç:c b:v v:b ny:n l·l:l j:g g:j r:~ o:u e:a ss:s x:ch",
    "gl": "x:j ñ:n b:v v:b s:z z:s c:z",
    "ro": "ș:ş ț:ţ ş:ș ţ:ț ș:s ț:t â:î î:â ă:a ie:e e:ie ii:i i:ii ch:k",
    "nl": "ij:y ij:ei ei:ij k:c c:k z:s aa:a uu:u v:f s:z oe:o ee:e ao:au",
    "af": "y:ei ie:i k:c f:v v:f",
    "sv": _NORDIC, "da": _NORDIC, "nb": _NORDIC, "nn": _NORDIC, "no": _NORDIC,
    "is": "ð:d þ:th æ:ae ö:o í:i ú:u á:a é:e ó:o nn:n y:i ý:í",
    "fi": "uu:u aa:a kk:k mm:m ll:l rr:r oo:o ä:a ö:o u:uu a:aa k:kk d:t h:hh ou:o eu:e",
    "et": "õ:ö õ:o ä:a ü:y uu:u aa:a ii:i ll:l nn:n bb:b u:uu i:ii",
    "hu": "ly:j j:ly í:i i:í ú:u u:ú ó:o ö:ő ő:ö ü:ű ű:ü é:e á:a á:a sz:s cs:c zs:z pr:p ny:n",
    "pl": "ó:u u:ó rz:ż rz:sz ż:rz ż:z ź:z ch:h h:ch ę:e ą:a ą:om ń:n ś:s ć:c ł:l cz:c ti:t dz:c y:i",
    "cs": "ů:ú ú:ů ú:u ů:u y:i i:y ý:í í:ý í:i ě:e ě:je č:c ř:r ř:rž ž:z š:s á:a s:z z:s d:t b:p v:f j:~",
    "sk": "ô:o ä:e ľ:l y:i i:y í:i ú:u á:a é:e č:c ť:t ň:n s:z ie:e",
    "sl": "č:c š:s ž:z ij:i v:u lj:l nj:n", "hr": _SOUTH_SLAVIC + " nj:n lj:l v:u", "bs": _SOUTH_SLAVIC + " x:ks nj:n",
    "sr": _SOUTH_SLAVIC + " ч:ћ ћ:ч ј:и ије:је ђ:дј њ:нј љ:лј х:~ џ:ђ",
    "lt": "ė:e ų:u ž:z š:s č:c į:i ū:u y:i i:y ie:e uo:o ę:e ą:a",
    "lv": "ā:a ē:e ī:i ū:u š:s ž:z č:c ļ:l ņ:n i:ī",
    "ru": "ё:е е:ё е:и и:е о:а а:о я:е я:и ь:~ ть:т ю:у й:и ь:ъ тя:те нт:н ав:аф г:ж ч:щ ря:ра ц:тс",
    "uk": "і:и и:і ї:і є:е е:є ґ:г ь:~ е:и и:е з:с о:а а:о сі:си чн:шн ц:тс в:у ня:на ер:ир рв:рьв ю:у",
    "be": "ў:у у:ў і:и ё:е ь:~ е:я я:е о:а а:о дз:д з:с ы:и ц:т",
    "bg": "я:йа ю:йу о:у у:о е:и и:е а:ъ ъ:а в:ф ри:рий й:и пт:т мв:нв",
    "mk": "ј:и ќ:к ѓ:г љ:л њ:н в:ф пт:т мв:нв", "kk": "қ:к ғ:г ң:н ұ:у ү:у ө:о ә:а һ:х і:и",
    "el": "η:ι ι:η υ:ι ι:υ ο:ω ω:ο ώ:ό ό:ώ αι:ε ε:αι ει:ι ου:υ ί:ι ά:α έ:ε ό:ο ύ:υ ΐ:ι ϊ:ι αυ:αβ υγ:βγ λι:λλι μβ:μ κτ:χτ πτ:φτ",
    "tr": "ı:i i:ı ş:s ğ:g ğ:~ ç:c ü:u ö:o u:ü s:ş c:ç k:g m:n b:p p:b t:d ğu:v",
    "az": "ı:i i:ı ş:s ğ:g ç:c ü:u ö:o ə:e ə:a ya:a v:w",
    "sq": "ë:e ç:c rr:r sh:s ll:l j:i dh:d", "eu": "z:s s:z rr:r tz:z ts:tx il:ill", "ga": "á:a é:e í:i ó:o ú:u mh:m bh:b ll:l",
    "id": _MALAY, "ms": _MALAY, "fil": "o:u u:o e:i i:e ny:n k:c", "sw": "w:v j:y ch:c",
    "ar": _ARABIC, "fa": _PERSIAN, "ckb": "ی:ي ک:ك ە:ه ێ:ی ۆ:و ڕ:ر ڵ:ل", "ps": "ې:ی ي:ی ک:ك ښ:ش",
    "ur": "ی:ي ک:ك ہ:ه ے:ی ھ:ہ ئ:ی آ:ا ں:ن ق:ک ز:ذ س:ص",
    "he": "וו:ו יי:י ו:~ ט:ת ת:ט ק:כ כ:ק ס:ש ו:וו י:יי",
    "hi": _DEVANAGARI, "mr": _DEVANAGARI, "ne": _DEVANAGARI, "kok": _DEVANAGARI, "mai": _DEVANAGARI,
    "bn": "ি:ী ী:ি ু:ূ ূ:ু ন:ণ ণ:ন শ:স স:শ ষ:শ ়:~ জ:য য:জ ঁ:~ ো:অ",
    "ta": "ண:ன ன:ண ர:ற ற:ர ள:ல ல:ள ஜ:ச ஆ:அ ோ:ொ ே:ெ", "te": "ి:ీ ీ:ి ు:ూ ూ:ు శ:స ష:శ ్:~",
    "th": "่:~ ้:~ ์:~ ั:~ ณ:น น:ณ ศ:ส ษ:ส ฎ:ด ฏ:ต ธ:ท ภ:พ ี:ิ ิ:ี ุ:ู",
    "ka": "ყ:კ ქ:კ თ:ტ ტ:თ ფ:პ წ:ც ჭ:ჩ", "hy": "է:ե և:եւ օ:ո ո:օ ր:ռ ռ:ր պ:բ ք:կ",
}  # fmt: skip
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))


@cache
def _rules(language: str) -> tuple[tuple[str, str], ...]:
    rules = (rule.split(":") for rule in RULES.get(language, "").split())
    return tuple((right, "" if wrong == "~" else wrong) for right, wrong in rules)


@cache
def without_tone(char: str) -> str:
    """A Vietnamese letter without its tone mark: ố becomes ô."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", char).translate(_TONES))


def _lost_tones(chars: list[str]) -> bool:
    before = list(chars)
    chars[:] = [char if char.isascii() else without_tone(char) for char in chars]
    return chars != before


def misspelt(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str,
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Write a word as it sounds, or without a sign; Vietnamese without its tones."""
    if language == "vi":
        return _lost_tones(chars)
    rules = _rules(language)
    run = pick_run(rng, chars, labels, least) if rules else None
    if run is None:
        return False
    start, end = run
    saved = chars[start:end]
    word = "".join(saved).lower() + "$"
    if len(word) != end - start + 1:
        return False  # an earlier error has widened an element
    places = [(word.find(right), right, wrong) for right, wrong in rules if right in word]
    if not places:
        return False
    at, right, wrong = places[int(rng.random() * len(places))]
    again = word.find(right, at + 1)
    if again > 0 and rng.random() < 0.5:
        at = again
    place = start + at
    capitals = chars[place] != chars[place].lower()
    shouted = capitals and end - start > 1 and saved[-1] != saved[-1].lower()
    width = len(right.rstrip("$"))
    chars[place : place + width] = [""] * width
    chars[place] = wrong.upper() if shouted else wrong[:1].upper() + wrong[1:] if capitals else wrong
    return kept(chars, run, saved, forbidden)

"""Telephone numbers as languages write and announce them: digits in pairs look like a short date and are none."""

from __future__ import annotations

import random

from datenorm.train.draft import choices, pick

PAIRED = frozenset("fr da nb nn no sv fi nl br oc co ca eu is fo tr de hu cs".split())
"""Languages whose numbers are read and written two digits at a time, or often are."""

# What stands before a number, by language; parted by |.
_ANNOUNCED = {
    "en": "Tel. |Tel: |Phone: |phone |Fax: |Call |call us at |Mobile: |T: |Ph. |Cell: |reach me on ", "fr": "Tél. |Tél : |Tél. : |tel |Téléphone : |Fax : |appelez le |appeler au |Port. |Mobile : |au |joignable au |contactez le |Standard : ",
    "de": "Tel. |Tel.: |Telefon |Telefon: |Fax: |Fax |Mobil: |Handy |Rufnummer |Durchwahl |ruf an unter |erreichbar unter ", "es": "Tel. |Tel: |Tfno. |Teléfono: |Fax: |Móvil: |llama al |llamar al ", "pt": "Tel. |Tel: |Telefone: |Fax: |Telemóvel: |Cel. |ligue para ", "it": "Tel. |Tel: |Telefono: |Fax: |Cell. |chiama il |chiamare il ",
    "nl": "Tel. |tel: |Telefoon: |Fax: |Mobiel: |bel |bel naar ", "sv": "Tel. |Tfn |Telefon: |Fax: |Mobil: |ring ", "da": "Tlf. |Tlf: |Telefon: |Fax: |Mobil: |ring til ", "nb": "Tlf. |Tlf: |Telefon: |Faks: |Mobil: |ring ", "nn": "Tlf. |Telefon: |Faks: |ring ", "fi": "Puh. |puh: |Puhelin: |Faksi: |soita ", "is": "Sími |s. |Fax: ", "et": "Tel. |tel: |Telefon: |Faks: ", "lv": "Tālr. |Tel. |Fakss: ", "lt": "Tel. |Faks. |tel: ",
    "pl": "Tel. |tel: |Telefon: |Faks: |kom. |zadzwoń pod ", "cs": "Tel. |tel: |Telefon: |Fax: |mobil: |volejte ", "sk": "Tel. |tel: |Telefón: |Fax: |mobil: |volajte ", "sl": "Tel. |tel: |Telefon: |Faks: |GSM: ", "hr": "Tel. |tel: |Telefon: |Faks: |mob. ", "sr": "Тел. |тел: |Телефон: |Факс: ", "hu": "Tel. |Tel.: |Telefon: |Fax: |Mobil: |hívja a ", "ro": "Tel. |Tel: |Telefon: |Fax: |Mobil: |sunați la ", "bg": "Тел. |тел: |Телефон: |Факс: |GSM: ", "ru": "Тел. |тел.: |Телефон: |Факс: |моб. |звоните ", "uk": "Тел. |тел.: |Телефон: |Факс: |моб. |дзвоніть ", "be": "Тэл. |тэл.: |Факс: ",
    "el": "Τηλ. |τηλ: |Τηλέφωνο: |Φαξ: |κιν. ", "tr": "Tel. |Tel: |Telefon: |Faks: |GSM: ", "ar": "هاتف: |تلفون |فاكس: |جوال: ", "fa": "تلفن: |تلفن |فکس: |موبایل: ", "he": "טל' |טלפון: |פקס: |נייד: ", "hi": "फ़ोन: |दूरभाष: |फैक्स: |मोबाइल: ", "id": "Telp. |Telepon: |Faks: |HP: ", "ms": "Tel: |Telefon: |Faks: ", "vi": "ĐT: |Điện thoại: |Fax: |gọi ", "th": "โทร. |โทร |โทรศัพท์: |แฟกซ์: ", "ja": "電話 |電話: |TEL |Tel: |FAX |携帯: ", "zh": "电话: |电话 |電話: |传真: |手机: ", "ko": "전화 |전화: |팩스: |TEL ", "ca": "Tel. |Tel: |Telèfon: |Fax: |truqueu al ", "eu": "Tel. |Tel: |Telefonoa: |Faxa: ", "gl": "Tel. |Teléfono: |Fax: ",
}  # fmt: skip


def announced(rng: random.Random, language: str, number: str) -> str:
    """A number behind what says that it is a telephone's: Tél. 06 12 11 09 87."""
    known = _ANNOUNCED.get(language) or _ANNOUNCED["en"]
    return pick(rng, choices(known)) + number


def paired(rng: random.Random) -> str:
    """A number two digits at a time, three to five times: 06 12 11 09 87, 22.05.11.09; three only as 030/12 05 99."""
    mark = pick(rng, (" ", " ", " ", ".", "-"))
    pairs = [f"{int(rng.random() * 100):02d}" for _ in range(pick(rng, (4, 4, 5, 5, 5)))]
    # Pairs that could be a day, a month and a year are what is hard.
    pairs[0] = pick(rng, (pairs[0], f"0{1 + int(rng.random() * 9)}"))
    for place in range(1, len(pairs)):
        if rng.random() < 0.4:
            pairs[place] = f"{1 + int(rng.random() * 12):02d}"
    number = mark.join(pairs)
    chance = rng.random()
    if chance < 0.1:
        return f"+{30 + int(rng.random() * 60)}{pick(rng, (' ', ' ', mark))}{number.removeprefix('0')}"
    return (
        f"0{10 + int(rng.random() * 90)}{pick(rng, ('/', ' / ', '-'))}{mark.join(pairs[:3])}"
        if chance < 0.2
        else number
    )

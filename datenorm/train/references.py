"""Numbers of laws, orders, cases and documents before the date that they bear: SFS 2015:123, den 17 oktober 2016."""

from __future__ import annotations

import random
import re

from datenorm.train.draft import Draft, choices, pick

# {y} a year, {s} its two digits, {a} a number up to 999, {b} one up to 31, {c} one of four or five digits; parted by "|".
REFERENCES = {
    "en": "Order {b}-{b}-{c} placed on |Order no. {c} of |Case No. {a}/{y}, |Case {b}:{s}-cv-{c}, |Regulation (EU) {y}/{a} of |Directive {y}/{b}/EC of |Act {a} of {y}, |Resolution {a} ({y}), |Invoice {y}-{a}, |Ref. {b}/{b}/{a} dated |RFC {c}, |Bill {b}-{a}, |Decision {y}/{a} of |Public Law {b}-{a}, |Ticket #{c}, opened |Vol. {b}, No. {b}, |Issue {b}, |Episode {b}, |Chapter {b}, |Season {b}, Episode {b} - |Version {b}.{b} (|Part {b} (|Day {b}: ",
    "de": "BGBl. I {y} S. {a} vom |Az. {b} K {a}/{s} vom |Urteil {b} ZR {a}/{s} vom |Verordnung (EU) {y}/{a} vom |Richtlinie {y}/{b}/EG vom |Rechnung {y}-{a} vom |Nr. {a}/{y} vom |Bestellung {b}-{b}-{c} vom |Drucksache {b}/{c} vom |Folge {b}, |Heft {b} (|Kapitel {b}, |Ausgabe {b}/{y}, ",
    "fr": "Loi n° {y}-{a} du |Décret n° {y}-{c} du |Règlement (UE) {y}/{a} du |Arrêt n° {a}/{y} du |Facture {y}-{a} du |Dossier {b}/{c} du |n° {b}, |épisode {b} (|chapitre {b}, |tome {b} (|JO n° {a} du ",
    "es": "Ley {a}/{y}, de |Real Decreto {a}/{y}, de |Sentencia {a}/{y}, de |Reglamento (UE) {y}/{a} de |Factura {y}-{a}, |Expediente {b}/{c}, |capítulo {b} (|BOE núm. {a}, de |n.º {b}, |Pedido {b}-{b}-{c}, ", "it": "Legge {a}/{y} del |D.Lgs. n. {a}/{y} del |Sentenza n. {a}/{y} del |Regolamento (UE) {y}/{a} del |Fattura {a}/{y} del |Prot. n. {c} del |episodio {b} (|capitolo {b}, |n. {b}, ", "pt": "Lei n.º {a}/{y}, de |Decreto n.º {c}/{y}, de |Acórdão {a}/{y}, de |Processo {a}/{y}, |Fatura {y}/{a} de |capítulo {b} (|episódio {b}, |Portaria n.º {a}/{y}, de ",
    "nl": "Stb. {y}, {a} van |Verordening (EU) {y}/{a} van |Zaak {a}/{y}, |ECLI:NL:HR:{y}:{a}, |Factuur {y}-{a} van |aflevering {b} (|hoofdstuk {b}, ", "sv": "SFS {y}:{a}, den |Prop. {y}/{s}:{b}, |Mål nr T {c}-{s}, |Faktura {c}, |avsnitt {b} (|kapitel {b}, |Dnr {y}/{a}, ", "da": "Lov nr. {a} af |Bekendtgørelse nr. {c} af |Sag {b}/{c}, |afsnit {b} (|Faktura {c}, ", "nb": "Lov {y}-{b}-{b} nr. {b}, |Sak {y}/{a}, |Forskrift nr. {c}, |episode {b} (|Faktura {c}, ", "fi": "Laki {a}/{y}, |Asetus {a}/{y}, |HE {a}/{y}, |Lasku {c}, |jakso {b} (|luku {b}, ",
    "pl": "Dz.U. {y} poz. {a} z dnia |Uchwała nr {a}/{y} z dnia |Faktura {a}/{b}/{y} z dnia |sygn. akt II K {a}/{s}, |odcinek {b} (|rozdział {b}, ", "cs": "č. {a}/{y} Sb. ze dne |č. j. {a}/{y} ze dne |Faktura {y}{a} ze dne |sp. zn. {b} C {a}/{y}, |díl {b} (|kapitola {b}, ", "sk": "č. {a}/{y} Z. z. zo dňa |č. k. {b}C/{a}/{y} zo dňa |Faktúra {y}{a} zo dňa |kapitola {b}, ", "hu": "{a}/{y}. sz. határozat, |{y}. évi {a}. szám, |Számla {y}/{a}, |{b}. rész (|{b}. fejezet, ",
    "ro": "Legea nr. {a}/{y} din |H.G. nr. {a}/{y} din |Dosar {a}/{b}/{y} din |Factura {c} din |episodul {b} (|capitolul {b}, ", "tr": "{y}/{a} sayılı karar, |Esas No: {y}/{a}, |Fatura No: {c}, |{c} sayılı Kanun, |bölüm {b} (|Sayı {a}, ", "ru": "Закон № {a}-ФЗ от |Приказ № {a}/{y} от |Дело № {b}-{a}/{y} от |Счёт № {c} от |серия {b} (|глава {b}, |Выпуск {b} (|№ {a}, ", "uk": "Закон № {a}/{y} від |Наказ № {a} від |Справа № {a}/{c}/{s} від |Рахунок № {c} від |серія {b} (|розділ {b}, ", "bg": "ДВ бр. {b}/{y} от |Решение № {a}/{y} от |Фактура № {c} от |епизод {b} (",
    "hr": "NN {a}/{y} od |Rješenje {a}/{y} od |Račun {a}/{b}/{b} od |epizoda {b} (", "sr": "Сл. гласник {a}/{y} од |Решење {a}/{y} од |Рачун {c} од |епизода {b} (", "el": "Ν. {c}/{y}, |ΦΕΚ Α' {a}/{y}, |Απόφαση {a}/{y}, |Τιμολόγιο {c}, |επεισόδιο {b} (", "ar": "القرار رقم {a} لسنة {y} بتاريخ |القانون رقم {a}/{y} بتاريخ |فاتورة رقم {c} بتاريخ |الحلقة {b} (|الفصل {b}، ", "fa": "قانون شماره {a} مورخ |نامه شماره {c} مورخ |قسمت {b} (", "he": "תיק {a}/{s} מיום |חשבונית {c} מיום |פרק {b} (",
    "hi": "आदेश संख्या {a}/{y} दिनांक |बिल संख्या {c}, |अध्याय {b} (", "vi": "Nghị định {a}/{y}/NĐ-CP ngày |Quyết định số {a}/{y} ngày |Hóa đơn số {c} ngày |tập {b} (|chương {b}, ", "id": "Nomor {a} Tahun {y} tanggal |UU No. {b}/{y} tanggal |Faktur {c} tanggal |episode {b} (|bab {b}, ", "th": "ฉบับที่ {b} ลงวันที่ |เลขที่ {a}/{b} ลงวันที่ |ตอนที่ {b} (",
    "ja": "第{b}号 |第{a}号、|事件番号{a} |注文番号{b}-{b}-{c} |第{b}話（|第{b}章 |{a}号室 ", "zh": "法释〔{y}〕{b}号 |国发[{y}]{b}号 |〔{y}〕第{a}号 |订单号{c} |第{b}期 |第{b}集（|第{b}章 |{b}号楼 ", "ko": "제{y}-{a}호 |법률 제{c}호, |사건번호 {y}나{c}, |제{b}호 |{b}화 (|{b}회, ", "ca": "Llei {a}/{y}, de |capítol {b} (|Factura {c}, ",
}  # fmt: skip
REFERENCES["no"] = REFERENCES["nb"]
SHARE = 0.008
_WHOLE = re.compile(r"\d{4}-\d\d-\d\d(?:=\d)?")


def behind_reference(rng: random.Random, language: str, draft: Draft) -> None:
    """Put such a number before a whole date: none of it is the date's."""
    if language not in REFERENCES or not _WHOLE.fullmatch(draft.expression):
        return
    before = _numbered(rng, pick(rng, choices(REFERENCES[language])))
    draft.surround(before, {"(": ")", "（": "）"}.get(before[-1:], ""))


def _numbered(rng: random.Random, text: str) -> str:
    year, days = 1950 + int(rng.random() * 90), text.split("{b}")
    text = "".join(part + str(1 + int(rng.random() * 31)) for part in days[:-1]) + days[-1]
    text = text.replace("{y}", str(year)).replace("{s}", f"{year % 100:02d}")
    text = text.replace("{a}", str(int(10 ** (rng.random() * 3))))
    return text.replace("{c}", str(1000 + int(10 ** (rng.random() * 5))))

"""Numbers in two and three parts that name a place in a book, a document, an address or a product: Art. 12.3, Lk 2,1-20."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train import context
from datenorm.train.context import Context
from datenorm.train.draft import Weighted, fill_text, pick
from datenorm.train.negatives_counted import counted, numbered

# {a} {b} {c} numbers up to 31, {n} one of up to three digits, {y} a year, {s} two digits, {l} a capital letter, {p} five digits.
VERSES = {
    "en": "John|Matthew|Matt|Luke|Mark|Genesis|Gen|Psalm|Ps|Isaiah|1 Corinthians|1 Cor|2 Kings|Romans|Rom|Acts|Rev|Exodus|Proverbs|Prov|Hebrews|Job|Surah|Quran", "de": "Johannes|Joh|Matthäus|Mt|Lukas|Lk|Mk|Markus|1. Mose|Psalm|Ps|Jesaja|Jes|1. Korinther|Röm|Apg|Offb|Sprüche|Hebr|Sure",
    "fr": "Jean|Jn|Matthieu|Mt|Luc|Lc|Marc|Mc|Genèse|Psaume|Ps|Ésaïe|1 Corinthiens|Romains|Actes|Apocalypse|Proverbes|Sourate", "es": "Juan|Mateo|Mt|Lucas|Lc|Marcos|Génesis|Salmo|Isaías|1 Corintios|Romanos|Hechos|Apocalipsis|Proverbios|Sura", "it": "Giovanni|Gv|Matteo|Mt|Luca|Lc|Mc|Genesi|Salmo|Isaia|1 Corinzi|Romani|Atti|Proverbi|Sura", "pt": "João|Mateus|Mt|Lucas|Lc|Gênesis|Salmo|Isaías|1 Coríntios|Romanos|Atos|Provérbios",
    "nl": "Johannes|Matteüs|Lucas|Marcus|Genesis|Psalm|Jesaja|1 Korintiërs|Romeinen|Handelingen|Spreuken", "sv": "Johannes|Matteus|Lukas|Psalm|Jesaja|1 Kor|Romarbrevet|Ordspråksboken", "pl": "J|Mt|Łk|Mk|Rdz|Psalm|Ps|Iz|1 Kor|Rz|Dz|Ap", "cs": "Matouš|Lukáš|Žalm|Izajáš|1 Korintským|Římanům", "ru": "Ин.|Мф.|Лк.|Быт.|Псалом|Пс.|Ис.|1 Кор.|Рим.|Деян.|Сура", "uk": "Ів.|Мт.|Лк.|Буття|Псалом|Рим.",
    "el": "Ιωάννης|Ματθαίος|Λουκάς|Ψαλμός", "hu": "János|Máté|Lukács|Zsoltár|Róma", "ro": "Ioan|Matei|Luca|Psalmul|Romani", "fi": "Joh.|Matt.|Luuk.|Ps.|Room.", "ar": "يوحنا|متى|لوقا|مزمور|سورة البقرة", "ko": "요한복음|마태복음|누가복음|시편", "ja": "ヨハネ|マタイ|ルカ|詩篇|創世記", "zh": "约翰福音|马太福音|路加福音|诗篇|创世记", "vi": "Giăng|Ma-thi-ơ|Lu-ca|Thi thiên", "id": "Yohanes|Matius|Lukas|Mazmur|Roma|Surah",
}  # fmt: skip
VERSE_SHAPES = (
    "{a}:{b}",
    "{a}:{b}-{c}",
    "{a},{b}",
    "{a},{b}-{c}",
    "{a}.{b}",
    "{a}, {b}-{c}",
    "{a}:{b}, {c}",
    "{a}:{b}–{c}",
    "{a}, {b}",
)
ADDRESSES = {
    "en": "{n} Baker Street|{n} Main St.|{a} Downing Street|{n}B Station Road|5th Avenue|7th Avenue|1st Floor|2nd Floor|3rd Avenue|221B Baker Street|{n} Park Ave|{n} Sunset Blvd|Flat {a}, {n} Mill Lane|P.O. Box {n}|{p} New York|New York, NY {p}|Suite {n}|{n} W 42nd St|{n} E 12th St|London W{a} {b}AB|Apt {a}B|Chicago, IL {p}", "de": "Hauptstraße {n}|Bahnhofstr. {n}|Am Markt {a}|{p} Berlin|{p} Hamburg|D-{p} Köln|Gartenweg {a}{l}|Schillerstraße {a}-{b}|Postfach {n}|Lindenallee {a}/{b}",
    "fr": "{n} rue de la Paix|{n}, avenue Foch|{n} bd Voltaire|{n} bis, rue Pasteur|{p} Paris|{p} Lyon|BP {n}|Paris {a}e|{a} place de la Mairie|F-{p} Nantes|Cedex {a}", "es": "Calle Mayor {n}|C/ Goya, {n}|Avda. Diagonal {n}|Plaza España {a}, {b}º|{p} Madrid|Paseo del Prado {n}|Apdo. {n}", "it": "Via Roma {n}|Piazza Dante, {a}|Viale Verdi {n}|{p} Milano|Corso Italia {a}/{b}|Via Garibaldi {a}{l}", "pt": "Rua Direita, {n}|Av. Brasil, {n}|{p} Lisboa|Largo da Sé, {a}|Rua Augusta {n}, {a}º", "ca": "Carrer Major {n}|Plaça Reial {a}|{p} Barcelona", "gl": "Rúa Real {n}|Praza Maior {a}",
    "nl": "Dorpsstraat {n}|Kerkweg {a}|Keizersgracht {n}|Stationsplein {a}{l}|Lange Voorhout {a}-{b}|Postbus {n}", "sv": "Storgatan {n}|Kungsgatan {a}|Vasagatan {a}{l}|Box {n}|Skolvägen {a}", "da": "Nørregade {n}|Vestergade {a}, {b}. tv|Skovvej {a}|Postboks {n}", "nb": "Storgata {n}|Kirkeveien {a}|Skolegata {a}{l}|Postboks {n}", "fi": "Mannerheimintie {n}|Koulukatu {a} {l} {b}|Rantatie {a}|PL {n}", "is": "Laugavegur {n}|Aðalstræti {a}", "et": "Pikk {a}-{b}|Narva mnt {n}", "lv": "Brīvības iela {n}-{a}|Raiņa bulv. {a}", "lt": "Gedimino pr. {n}|Vilniaus g. {a}-{b}",
    "pl": "ul. Polna {a}/{b}|ul. Długa {n}|al. Wolności {n} m. {a}|pl. Zamkowy {a}|os. Słoneczne {a}/{b}", "cs": "Dlouhá {n}/{a}|Národní {a}|Husova {n}|nám. Míru {a}|Na Příkopě {a}/{b}", "sk": "Hlavná {n}|Dlhá {a}/{b}|nám. SNP {a}", "hu": "Kossuth u. {n}|Petőfi utca {a}.|Fő tér {a}.|Váci út {n}. II/{a}", "ro": "str. Lungă nr. {n}|bd. Unirii {n}|Calea Victoriei {n}, ap. {a}", "hr": "Ilica {n}|Vukovarska {a}|Trg slobode {a}", "sr": "Кнез Михаилова {n}|Немањина {a}/{b}", "sl": "Slovenska cesta {n}|Trubarjeva {a}", "bg": "ул. Раковски {n}|бул. Витоша {a}|ж.к. Младост {a}, бл. {n}", "tr": "Atatürk Cad. No: {n}|İstiklal Caddesi {n}|Gül Sok. No:{a}/{b}|Lale Sokak {a} D:{b}",
    "ru": "ул. Ленина, {n}|ул. Ленина, д. {a}, кв. {n}|пр. Мира {n}|Невский пр., {n}|Садовая {a}/{b}|дом {a}, корп. {b}|а/я {n}", "uk": "вул. Шевченка, {n}|просп. Перемоги, {n}|вул. Франка {a}, кв. {b}", "be": "вул. Леніна, {n}|пр. Незалежнасці {n}", "el": "Ερμού {n}|Οδός Αθηνάς {a}|Λεωφ. Κηφισίας {n}", "ar": "شارع الملك فهد {n}|شارع النيل {a}|ص.ب. {n}", "fa": "خیابان آزادی، پلاک {n}|کوچه {a}، پلاک {b}", "he": "רחוב הרצל {n}|דרך בגין {n}|אלנבי {a} דירה {b}", "hi": "मकान नं. {n}|गली नं. {a}|प्लॉट {n}, सेक्टर {a}",
    "vi": "{n} Nguyễn Huệ|Số {a} đường Lê Lợi|{a}/{b} Trần Hưng Đạo|Quận {a}", "id": "Jl. Sudirman No. {n}|Jalan Melati {a}|RT {a}/RW {b}|Jl. Gatot Subroto Kav. {a}-{b}", "ms": "No. {a}, Jalan Ampang|Jalan {a}/{b}|Lorong {a}", "th": "{n}/{a} ถนนสุขุมวิท|ซอย {a}|เลขที่ {n} หมู่ {a}", "ja": "西新宿{a}-{b}-{c}|{a}丁目{b}番地|銀座{a}丁目|本町{a}-{b}|{n}号室", "zh": "中山路{n}号|长安街{a}号{b}楼|人民路{n}弄{a}号|{a}栋{n}室|北京西路{n}號", "ko": "강남대로 {n}|종로 {a}가 {b}|테헤란로{a}길 {b}|{a}동 {n}호",
}  # fmt: skip
# Names of products, ships and shows that stand before a small number; of no language.
NAMED = ("Apollo|Windows|iPhone|Galaxy S|Pixel|Boeing|Airbus A|Formula|Formel|Channel|Kanal|Route|Studio|Pier|Area|Catch|Opus|Op.|Symphony No.|Sonata No.|Chanel No.|Toy Story|Rocky|PlayStation|Xbox|Nokia|Audi A|Mazda|Peugeot|Renault|Fiat|Tesla|Volvo|Gemini|Soyuz|Sputnik|Voyager|Falcon|Ariane|"
         "Mambo No.|Blink|Maroon|Jackson|Ocean's|Final Fantasy|FIFA|GTA|Terminator|Alien|Ubuntu|Fedora|Debian|Java|Angular|Vue|Office|Photoshop|Acrobat|Core i|Ryzen|Snapdragon|DDR|Bluetooth|Wi-Fi|USB|HDMI|Typhoon|Covid|Type|Phase|Stage|Tier|Zone|Sector|Delta|Sigma|Omega|Octane|Decca|Aprilia|Maybach|Junkers Ju|Opel|Oktan|Novus|Mariner|Mercury|U|Heinkel|DC|MD|F|MiG|B|AK|X|G|A|E").split("|")  # fmt: skip
# Where such a number stands in a text; of no language: the abbreviations are shared by many.
PLACES = ("p.|pp.|S.|s.|str.|стр.|с.|pag.|pág.|págs.|σελ.|fol.|sid.|blz.|Art.|art.|§|§§|Abs.|Nr.|No.|no.|nr.|n°|nº|№|cap.|Kap.|ch.|chap.|fig.|Fig.|Abb.|Tab.|рис.|табл.|ст.|п.|гл.|vol.|Bd.|tom|t.|eq.|Sect.|Sec.|par.|Ziff.|lit.|Rn.|Pos.|Zl.|Az.").split("|")  # fmt: skip
PARTED = ("{a}.{b}", "{a}-{b}", "{a}/{b}", "{a}:{b}", "{a}–{b}", "{a}, {b}", "{a} - {b}", "{a}.{b}{l}", "{a}({b})", "{a}.{b}-{c}", "{a}/{b}/{c}{l}", "{a}f.", "{a}ff.", "{a} u. {b}", "{a}+{b}")  # fmt: skip
# Product, order and document numbers, each behind what says so.
DOCUMENTS = (
    "SKU {a}-{b}-{s}|SKU: {a}-{b}-{n}|Part No. {a}-{b}-{s}|P/N {a}-{b}-{y}-{l}|Part No. {a}-{b}-{y}-{l}|S/N {a}{b}-{s}|Serial no. {a}-{b}-{s}|Art.-Nr. {a}.{b}.{s}|Art. No. {a}-{b}-{s}|Artikelnummer {a}.{b}.{n}|Réf. {a}-{b}-{s}|Ref. {y}/{b}/{l}|Ref.: {l}{l}/{y}/{n}|ref. {a}/{b}/{n}|Ticket #{y}{n}|Case no. {a}/{n}/{s}|"
    "Invoice No. {y}/{n}|Rechnung Nr. {y}/{n}|Rechnungsnr. {y}-{n}|Facture n° {y}-{n}|Factura n.º {y}/{n}|Fattura n. {n}/{y}|Fatura nº {n}/{y}|Factuurnr. {y}{n}|Fakturanr {y}{n}|Faktura nr {n}/{s}/{y}|FV {n}/{a}/{y}|č. {n}/{y} Sb.|Dz.U. {y} poz. {n}|Счёт № {n}/{s}|Заказ № {n}-{y}|договор № {a}/{b}-{s}|Договір № {a}/{b}|"
    "Az. {a} C {n}/{s}|{a} O {n}/{s}|BGBl. I S. {n}|SFS {y}:{n}|Sipariş No: {y}{n}|Fatura No: {y}-{n}|注文番号 {a}-{b}-{n}|請求書番号 {y}-{n}|订单号 {y}{n}{n}|型号 {l}{a}-{b}|주문번호 {y}{n}{n}|品番 {a}-{b}-{s}|Lot {a}{b}{l}|Batch {l}{n}-{a}|PO#{y}-{n}|RMA {a}-{b}-{n}|EAN {p}{p}|VAT {l}{l}{p}{n}|BIC {l}{l}{l}{l}{l}{l}{a}|Order #{a}-{b}-{n}|GTIN {p}{p}|CAS {a}-{b}-{n}|Tracking {l}{l}{p}{n}{l}{l}"
).split("|")  # fmt: skip
# Languages whose short names of weekdays and months are never an abbreviation of a place: "dom 22-8" is a Sunday.
WIDELY_READ = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "cs", "tr", "id", "fi", "hu", "hr", "ru")
STYLE = Weighted(
    {"verse": 6, "address": 18, "named": 9, "place": 17, "document": 15, "parted thing": 14, "span of things": 8}
)


@cache
def _texts(table: str, language: str) -> tuple[str, ...]:
    known = VERSES if table == "verse" else ADDRESSES
    return tuple(text for text in known.get(language, known["en"]).split("|") if text.lower() not in _names(language))


@cache
def _names(language: str) -> frozenset[str]:
    return context.load(language).names


@cache
def _taken() -> frozenset[str]:
    return frozenset(name for language in WIDELY_READ for name in _names(language) if len(name) > 1)


@cache
def _places(language: str) -> tuple[str, ...]:
    taken = _names(language) | _taken()
    return tuple(text for text in PLACES if text.lower().strip(".") not in taken)


@cache
def _named(language: str) -> tuple[str, ...]:
    return tuple(text for text in NAMED if text.lower() not in _names(language))


def _values(rng: random.Random) -> dict[str, str]:
    found = {key: str(1 + int(rng.random() * 31)) for key in "abc"}
    letters = "ABCEFHKLPRV"
    return found | {
        "n": str(int(10 ** (0.6 + rng.random() * 2.39))), "y": str(1980 + int(rng.random() * 50)), "s": f"{int(rng.random() * 100):02d}",
        "l": pick(rng, letters), "p": f"{10000 + int(rng.random() * 89999)}",
    }  # fmt: skip


def _named_number(rng: random.Random, language: str) -> str:
    """Apollo 11, Windows 10, U-96."""
    name = pick(rng, _named(language))
    gap = pick(rng, ("-", "-", "")) if len(name) < 3 else "" if name[-2:-1] == " " else " "
    return f"{name}{gap}{1 + int(rng.random() * (31 if rng.random() < 0.7 else 999))}"


def document(rng: random.Random, ctx: Context) -> str | None:
    """One such text; None where the language has no words for it."""
    style, values = STYLE(rng), _values(rng)
    if style == "document":
        return fill_text(pick(rng, DOCUMENTS), values)
    if style == "named":
        return _named_number(rng, ctx.language)
    if style == "verse":
        return f"{pick(rng, _texts('verse', ctx.language))} {fill_text(pick(rng, VERSE_SHAPES), values)}"
    if style == "address":
        return fill_text(pick(rng, _texts("address", ctx.language)), values)
    if style == "place":
        return f"{pick(rng, _places(ctx.language))}{pick(rng, (' ', ' ', ''))}{fill_text(pick(rng, PARTED), values)}"
    if style == "span of things":
        things = counted(rng, ctx)
        head = str(1 + int(rng.random() * 30)) + pick(rng, ("-", "-", "–", " - "))
        return head + things if things[:1].isdecimal() else None
    thing = numbered(rng, ctx).rstrip("0123456789")
    if not thing or thing.strip().lower() in _taken():
        return None
    return thing + fill_text(pick(rng, PARTED[:6]), values)

"""Names, places and words that begin like a weekday or hold one, and name none: Fred, Wedding, Domenica Rossi, 火災."""

from __future__ import annotations

import random
import re
from functools import cache

from datenorm.train.context import WITHOUT_SPACES, load
from datenorm.train.draft import Draft, pick

# Parted by "|". Words that are also a weekday's short name stand with another word.
WORDS = {
    "en": "Fred|Frieda|Frida|Frisbee|Friedman|Frith|Fritz|Frigate|Wedding|Weddings|Wedgwood|Wednesbury|Weds Street|the wedding|Monroe|Monica|Monty|Monaco|Monk|Sundance|Sunny|Sunderland|Sun Valley|The Sun|Sun City|sun and rain|sun lounger|Samir|Satya|Sat Nav Ltd|sat in court|sat exam|Saturn|Saturnalia|Thurston|Thurso|Thursby|Thor|Tudor|Tuscany|Tuesdale|Tulsa|Mondays Child|Sunday Okafor|Friday Harbor|Sunday Times|Sunday School|Thursday Next|Wednesday Addams|Wed Smith|Man Friday|Monday.com|Freddie|Sunil|Satish|Thuy|Tues Ltd|Ruby Tuesday|Friday Prayers|Sunday Lunch|Mon Repos|Mon Calamari|wed in secret|mar the finish|Marcus|Mara",
    "de": "Fred|Freia|Freiburg|Freising|Freitas|Friedrich|Montabaur|Montag Stiftung|Montanuniversität|Montage|Moni|Mona|Mittelhessen|Mitte|Mirko|Michael|Samstagern|Samuel|Sabine|Sandra|Sonntagsblatt|Sonja|Sommer|Sonnenberg|Diana|Dieter|Dienstleistung|Dienstweg|Dienststelle|Doris|Donnersberg|Donner|Dora|Mittwochskreis|Freitag Verlag|Familie Sonntag|Herr Freitag|Frau Montag|Sonntagskind|Donnerstagskonzert|Robinson und Freitag|so weit|Mi-Fa-Sol",
    "fr": "Jeudy|Marie|Marc|Marcel|Mardy|Mardon|Martin|Marseille|Merle|Mercier|Mercredi Films|Lundy|Lunel|Lune|Vendôme|Vendée|Vence|Venise|Vendredi ou la vie sauvage|Samedi Éditions|Samuel|Sami|Sam Martin|Dimitri|Dimanche à Bamako|Dinard|Jeunet|Jean|jeu de boules|Mer de Glace|mer calme|mar. noire|Mme Mardi|Journal du dimanche|Robinson et Vendredi|dim. intérieures|Jeu de paume",
    "es": "Domingo Pérez|Santo Domingo|Domingo Ruiz|Dominica|Domínguez|Lunares|Luna|Lunes de Revolución|Marta|Martín|Martínez|Mar del Plata|mar y tierra|Miércoles Addams|Mieres|Miguel|Jueves Santo Editorial|Juárez|Julián|Viernes y Robinson|Viena|Vigo|Sábado Ediciones|Sabadell|Sabina|Sánchez|Sab. Rodríguez|Plácido Domingo|vie en rose|María del Mar|Sr. Lunes",
    "it": "Domenica Rossi|Domenico|Dominici|Lunardi|Luna|Lunedì Editore|Marta|Martina|Martelli|Marco|Mercoledì Addams|Mercalli|Merano|Giovanni|Giovanna|Giolitti|Gioia|Venerdì di Repubblica|Venezia|Venturi|Sabatini|Sabato sera S.r.l.|Sabrina|Savona|Maria Domenica|mar Nero|ven. Maria|Domenica In|set point|Sab S.p.A.",
    "pt": "Domingos Silva|Domingos|Domingues|Segunda Via|segunda edição|Segundo Caderno|terceira|Terça Insana|Terceira|Quarta Parede|Quarto 5|quarta edição|Quinta da Regaleira|Quinta do Lago|Quintas|Sexta Sinfonia|Sexteto|Sextante|Sabino|Sábado Magazine|Samuel|Sexta Turma|Quinta Vara|Segunda Seção|Quarta Câmara|Editora Quinta|Dom Pedro|Seguro",
    "nl": "Vrijdag de wilde|Vrijman|Vries|Maandblad|Maandverband|Maarten|Maria|Maas|Dinsdag BV|Dirk|Diana|Wouter|Woensdrecht|Woerden|Donderberg|Donk|Dorien|Zaterdag Sport|Zaandam|Zaanstad|Zondag met Lubach|Zonneveld|Zondervan|Zonhoven|De heer Vrijdag",
    "sv": "Torsten|Tora|Tor Nilsson|Fredrik|Fredrika|Fredriksson|Fredagsmys|Frida|Lördagsgodis|Lörby|Söndagsöppet|Söderberg|Sönke|Månsson|Månadsbladet|Måns|Tisell|Tistel|Onsala|Onsjö|Ons Ström", "da": "Torben|Tor Madsen|Fredensborg|Frederik|Fredericia|Fredagsbar|Lørup|Lørdagsslik|Søndagsavisen|Søndergaard|Mandrup|Mandag Morgen|Tirstrup|Onsild|Onsted",
    "nb": "Torstein|Torunn|Tor Hansen|Fredrik|Fredrikstad|Fredagstaco|Lørenskog|Lørdagsgodt|Søndre|Søndagsåpent|Mandal|Mandagsklubben|Tirill|Onsrud|Onsøy", "fi": "Maaninka|Maarit|Tiina|Tiihonen|Keski|Keskinen|Keskiviikkokerho|Torniainen|Tornio|Perjantai ja Robinson|Perttu|Lauri|Lauantaiseura|Launonen|Sunnuntaisuomalainen|Suninen|Su Lin|Pekka",
    "pl": "Piątek Marcin|Piątkowski|Piotr|Piątnica|Sobota Ewa|Sobotka|Sobótka|Sobieski|Środa Wielkopolska|Środa Śląska|Śródmieście|Czwartkiewicz|Czwórka|Wtorkowski|Niedziela|Niedzielski|Niedzica|Poniedziałek Adam|Poniatowski", "cs": "Pátek Jan|Pátý|Pavel|Pondělíček|Pohl|Úterský|Středa Karel|Střední škola|Středočeský|Čtvrtek Petr|Čtvrtníček|Sobota Josef|Sobotka|Soňa|Nedělník|Neděle Ivan|Nedvěd", "sk": "Piatok a Robinson|Piatková|Peter|Sobota Ján|Rimavská Sobota|Sobotište|Streda nad Bodrogom|Dunajská Streda|Stredný|Štvrtok na Ostrove|Nedeľník|Nedeľková|Utekáč",
    "hu": "Péntek Lajos|Péter|Pénzügy|Szombathely|Szombat Ilona|Szombati|Szerda Kft.|Szerencs|Szerdahely|Csütörtökhely|Csabai|Keddi|Kedves|Hétfői|Hetényi|Vasárnapi Újság|Vasas|Vas megye", "ro": "Vineri și Robinson|Vinerea Mare|Viorel|Sâmbăteanu|Sâmbăta de Sus|Duminică Ion|Dumitru|Dumitrescu|Luni de miere|Lunca|Marțian|Marin|Mircea|Miercurea Ciuc|Joița|Joimărița",
    "tr": "Cuma Bey|Cuma Yıldız|Cumali|Cumartesi Anneleri|Pazar yeri|Pazar ilçesi|Pazarcık|Pazartesi Sendromu|Salih|Salı Pazarı|Salihli|Çarşamba ilçesi|Çarşı|Perihan|Perşembe Pazarı|Perşembe ilçesi|Cumhur", "ru": "Пятница и Робинзон|Пятницкая|Пятигорск|Субботин|Субботник|Суббота Иван|Воскресенск|Воскресенский|Среднев|Среда обитания|Среднеуральск|Середа Иван|Четверик|Четвергов|Вторчермет|Втораков|Понедельник начинается|Пономарёв|Вс. Иванов",
    "uk": "П'ятниця і Робінзон|П'ятницький|П'ятихатки|Субота Іван|Суботів|Суботник|Неділя Олег|Недільський|Неділько|Середа Петро|Середа Олена|Середина|Четвертинський|Вівторов|Вівсяник|Понеділок Іван|Пономаренко", "bg": "Петък и Робинзон|Петков|Петър|Събота Иванова|Съботинов|Неделя Петрова|Недялко|Неделино|Средец|Средна гора|Четвъртов|Вторачев|Понеделков",
    "hr": "Petak i Robinson|Petar|Petković|Subotić|Subotica|Nedjeljko|Nedjelja Horvat|Srijemac|Sreten|Četvrti|Ponikve|Utovar", "sr": "Петко|Петар|Суботица|Суботић|Недељко|Недеља Илић|Среда Јовановић|Сретен|Понедељак Ана|Уторник|Четврти", "sl": "Petek Ana|Peter|Sobota Janez|Murska Sobota|Sobotni|Nedelja Kos|Nedeljko|Sreda Novak|Četrtek Miha|Ponikva|Torkar",
    "el": "Κυριακή Παπαδοπούλου|Κυριάκος|Κυριακίδης|Παρασκευή Νίκου|Παρασκευόπουλος|Παρασκευάς|Σάββας|Σαββόπουλος|Σαββίδης|Τρίτη θέση|Τρίτων|Τετάρτη δημοτικού|Τέταρτο|Πέμπτη φάλαγγα|Πέμπτος|Δευτέρα Παρουσία|Δευτερόπουλος", "ar": "الاجتماع|الأحداث|الأحمد|الأحساء|الجمعية|الجماعة|جمعة الحلو|السيد جمعة|خميس مشيط|الخميسات|السبتي|سبت الأخدود|الثلاثية|الثلاثي|الأربعين|الأربعون|الاثنيني|الإثنينية|أحد رفيدة|الجمعان",
    "fa": "جمعه بازار|جمعه پور|جمعیت|شنبه زاده|یکشنبه بازار|دوشنبه (شهر)|چهارشنبه سوری|پنجشنبه بازار|سه راه|چهارباغ|پنج تن", "he": "שבת אחים|שבתאי|שני אלון|שני כהן|שלישי ברשימה|רביעי בתור|חמישי בליגה|ראשון לציון|שישי ביחד|ראשונים", "hi": "सोमनाथ|सोमवार पेठ|मंगलेश|मंगल पांडे|बुधनी|बुद्ध|गुरुग्राम|गुरु नानक|शुक्ल|शुक्रवार पेठ|शनि देव|शनिवार वाडा|रविंद्र|रवि शंकर", "bn": "রবি ঠাকুর|রবীন্দ্র|সোমনাথ|মঙ্গল পাণ্ডে|বুদ্ধদেব|শুক্লা|শনির আখড়া",
    "vi": "Chủ tịch|Chủ Nhật Tân|Thứ trưởng|thứ nhất|thứ tự|Hai Bà Trưng|Ba Đình|Tư pháp|Năm Căn|Sáu Phát|Bảy Núi|Thu Hà", "id": "Senin Rahayu|Seni rupa|Senayan|Selasar|Selamet|Rabuan|Rabu Abu|Kamisan|Kamil|Jumadi|Jumat Supriadi|Sabtuan|Sabang|Minggus|Pasar Minggu|Pasar Senen|Pasar Rebo", "ms": "Khamis bin Ali|Jumaat bin Abu|Sabtu bin Musa|Isnin Hamid|Rabuan|Selasar", "th": "คุณจันทร์|จันทร์เพ็ญ|อังคณา|พุทธมณฑล|ดาวพุธ|พฤหัส จำกัด|ศุกร์สิบสาม|เสาร์ห้า|อาทิตย์อุทัย",
    "ja": "火災|火事|火星|火曜サスペンス劇場|水道|水害|水野|木村|木造|金沢|金子|金額|金融|土地|土田|土木|日記|日本|日立|月刊|月光|月島|日曜大工|月給|金賞|水質|火山|木材|土砂", "zh": "周一山|周五郎|周三多|周刊|周年|周杰伦|星期日报社|星期五餐厅|礼拜堂|周日东|一中|二中|三峡|四川|五矿|六安|日报|日照", "ko": "월간|월급|화재|화성|화학|수원|수질|수도|목포|목재|금융|금성|금산|토지|토목|일보|일산|월세|화천|수성구|목동|금천구", "ca": "Diumenge S.L.|Domènec|Dillunsa|Marta|Dimarts Negre Edicions|Dijon|Divina|Dissabte Edicions|Sabadell", "gl": "Domingos Merino|Lunares|Mércores Edicións|Sabela|Venancio",
}  # fmt: skip
WORDS["no"] = WORDS["nn"] = WORDS["nb"]
WORDS["bs"] = WORDS["hr"]
WORDS["mk"] = WORDS["bg"]
BY = {
    "en": "by ",
    "de": "von ",
    "fr": "par ",
    "es": "por ",
    "it": "di ",
    "pt": "por ",
    "nl": "door ",
    "sv": "av ",
    "da": "af ",
    "nb": "av ",
}
SHARE = 0.016
_WHOLE = re.compile(r"(?:\d{4}|XX\d\d)-\d\d-\d\d")


@cache
def words_of(language: str) -> tuple[str, ...]:
    """The language's words, without those that are a weekday's or month's name by themselves."""
    found = tuple(word for word in WORDS.get(language, "").split("|") if word)
    taken = load(language).names if found else frozenset()
    return tuple(word for word in found if word.lower().strip(".") not in taken)


def beside(rng: random.Random, language: str, draft: Draft) -> None:
    """Such a word before or behind a whole date, which adds no weekday to it: 17 October 2016 by Fred."""
    words = words_of(language)
    if not words and language not in BY:
        words = words_of("en")
    if not words or not _WHOLE.fullmatch(draft.expression):
        return
    # A sign behind a bare number would be its mark: 24周年.
    word, tight = pick(rng, words), language in WITHOUT_SPACES and not draft.text()[-1:].isdecimal()
    chance = rng.random()
    if chance < 0.5:
        draft.surround(
            before=word + pick(rng, (" ", " ", ", ", ", ", ": ", " - ", " (") if not tight else (" ", "", "，", "："))
        )
    elif chance < 0.65 and language in BY:
        draft.surround(after=f" {BY[language]}{word}")
    else:
        draft.surround(after=pick(rng, (" ", " ", ", ", " - ", " (") if not tight else (" ", "", "，")) + word)

"""Running text whose words look like months, weekdays or numbers of a date and are none, by language."""

from __future__ import annotations

import random

from datenorm.train.draft import fill_text, pick

# Names of people and things, verbs and small words; no number stands beside one as in a date.
SENTENCES: dict[str, tuple[str, ...]] = {
    "en": (
        "May I come in?", "you may go now", "it may rain", "Theresa May spoke", "May the force be with you", "Mrs May called", "Dear April,", "April Jones", "June Carter Cash",
        "June and Peter", "August Wilson, playwright", "Jan van Eyck", "Jan Smith, manager", "ask Jan about it", "mission to Mars", "Mars bar", "march on", "march forward", "they march in step",
        "the sun is out", "sun and moon", "The Sun newspaper", "he sat down", "sat nav", "they wed in church", "sec", "second hand", "second to none", "mar the surface", "decimal places",
        "decision pending", "Octopus Energy", "Augusta National", "maybe", "may be", "mayor of London", "Mayday", "marchioness", "Marcher Lords", "Sunny side up", "Monster truck", "monkey business",
        "Friendly fire", "Thursby Hall", "wedding photos", "Tuesdale Road", "satellite", "satin sheets", "Novel idea", "Septic tank", "Febreze", "Julia Augusta", "Apricot jam", "summer school",
        "fall down", "the spring is broken", "spring onions", "winter coat", "a mon ami", "the dec button", "oct-core CPU", "jun rice", "an autumn leaf", "day trip", "the week is over",
    ),
    "de": (
        "Frau Mai ist da", "Herr Mai", "Jan Müller", "Jan und Tim", "August Macke, Maler", "August der Starke", "Marsch!", "der Mars ist rot", "Mars und Venus", "so ist es", "so oder so",
        "Mi Fa Sol", "mit mir", "die Mine", "do re mi fa", "sa sa", "die Sonne scheint", "Sommer am See", "Herbst in Wien", "Winterreifen", "Mittwoch-Apotheke", "Sonntagstraße", "Freitag GmbH", "Freitag & Söhne",
        "Robinson und Freitag", "Montage der Teile", "Dienstag-Verlag", "März Verlag", "Aprilia Roller", "Maikäfer flieg", "Maisfeld", "Julia Jung", "Junikäfer", "Oktoberfestzelt", "Dezernat", "Novelle", "Dezember AG",
        "Frühling lässt sein blaues Band", "Fr. Meier", "Di Caprio", "der Tag ist um", "Woche der Wahrheit",
    ),
    "fr": (
        "la planète Mars", "Mars et Vénus", "Champ de Mars", "barre Mars", "Avril Lavigne", "Madame Avril", "Jules et Jim", "sept nains", "sept enfants", "Mai Linh", "mais oui", "mais non", "la mer", "le ven du sud", "jeu de mots",
        "jeu, set et match", "mar-mar", "lune de miel", "dimanche-en-huit", "Vendredi ou la vie sauvage", "Robinson et Vendredi", "août-Thomas", "Augustin Juin", "le maréchal Juin", "un dim sum", "printemps-été", "Automne malade",
        "Fév & Cie", "l'hiver vient", "déc. arr.", "le jour se lève", "l'année scolaire", "une semaine de vacances", "Sam est là", "Sam et Lucie",
    ),
    "es": (
        "el mar azul", "mar y sol", "Mar del Plata", "María del Mar", "Abril Pérez", "Julio Iglesias", "Julio Cortázar", "Santo Domingo", "Plácido Domingo", "Domingo Faustino", "Don Domingo", "Augusto Pinochet", "la sábana",
        "el lunar", "martes y trece no", "Marte rojo", "agosto-sur", "Marzo Magno", "dic. cit.", "sep y oct", "la feria", "la febrícula", "Eneas", "el año escolar", "la semana santa", "vie en rose", "jue-jue", "me quiere mucho",
        "en la primavera de la vida", "otoño gris", "segundo piso", "sol y sombra",
    ),
    "it": (
        "mare mosso", "il mar Nero", "Marte è rosso", "Domenico Marzo", "signor Aprile", "Maggio Fiorentino", "Luglio Marco", "Augusto imperatore", "Agosto Boal", "Sabatini", "Sabato sera S.r.l.", "ven. padre", "set di piatti", "set e match",
        "gen. Rossi", "lun park", "gioco", "dom. Pietro", "l'anno scolastico", "la settimana enigmistica", "Venerdì il selvaggio", "ott. vetro", "primavera di bellezza", "estate al mare", "secondo piano",
    ),
    "pt": (
        "o mar azul", "Mar Morto", "Abril Editora", "Editora Abril", "Júlio César", "Augusto dos Anjos", "Sr. Domingos", "Domingos Paciência", "segunda via", "segunda chance", "terça parte", "a quinta casa", "Quinta da Regaleira", "a sexta sinfonia",
        "a quarta parede", "Marte", "set de filmagem", "dez pessoas", "dez vezes", "sete anões", "out of stock", "o ano letivo", "a semana toda", "primavera árabe", "seg. social", "Sabado Lda.",
    ),
    "nl": (
        "Mei Li", "mevrouw Mei", "Jan Jansen", "Jan en Piet", "August Vermeylen", "zo is het", "zo niet", "do re mi", "ma en pa", "vr. groet", "di Stefano", "wo-studie", "za!", "de zon schijnt", "Mars en Venus", "maart-kater", "de herfst van het leven",
        "Jul en Tom", "decimaal", "sep-ketel", "zomer in Zeeland", "Vrijdag de wilde", "Zondag met Lubach", "de maan", "week van het boek",
    ),
    "sv": ("Maj Sjöwall", "Maj-Britt", "Juni Andersson", "August Strindberg", "Augusta", "Mars är en planet", "fredag-appen", "tor och oden", "Tor Nilsson", "han är sön", "lör dig", "mån tro", "ons", "jul i Småland", "god jul", "decimal", "man kan", "höst i parken", "sommarstuga",
           "en vecka kvar", "årets bok"),
    "da": ("man skal", "man kan", "Maj Hansen", "August Krogh", "Jul i Valhal", "glædelig jul", "Mars er en planet", "tor og odin", "Tor Madsen", "min søn", "lør", "ons", "fre-fre", "sommer i byen", "uge for uge", "decimal", "Fredag den vilde", "Juni Jensen"),
    "nb": ("man kan", "man må", "Mai Britt", "Mai-Linn", "August Berg", "Mars er en planet", "Tor Hansen", "Tor og Odin", "min sønn", "god jul", "fre-fre", "ons", "lør", "Juni Olsen", "sommer i byen", "uke for uke"),
    "pl": ("Maj Kowalski", "pan Maj", "pani Maj", "Marzec i syn", "pan Marzec", "Czerwiec Jan", "Sobota Ewa", "Piątek Marcin", "Środa Wielkopolska", "Środa Śląska", "lut szczęścia", "sto lat", "wrz!", "kwiat", "liść", "gruda", "sierp", "Niedziela, tygodnik", "nd.", "pt. \"Wesele\"", "cz. II", "dzień dobry",
           "jesień życia", "rok szkolny"),
    "cs": ("po obědě", "so so", "út", "pá pá", "ne, děkuji", "ne", "pan Květen", "Jan Novák", "pan Duben", "pan Prosinec", "Pátek a Robinson", "Červen Petr", "únor-klub", "září slunce", "slunce září", "Srpen & syn", "dub", "dobrý den", "rok výroby", "jaro je tady"),
    "sk": ("po obede", "so ženou", "ut", "Ján Máj", "pán Máj", "Július Satinský", "August Horislav", "pi", "ne", "dobrý deň", "rok výroby", "Piatok a Robinson"),
    "hu": ("szép nap", "a nap süt", "Május Ágnes", "Szeptember Bt.", "Péntek és Robinson", "Szombathely", "Szerda Kft.", "Március Pál", "dec. o.", "hét törpe", "hét gyerek", "jó napot", "hó esik", "vas és acél", "kedd-csoport", "Július Caesar"),
    "ro": ("mai bine", "mai mult", "mai ales", "nu mai", "Mai Ling", "Marte", "mar roșu", "August Treboniu", "Augustin", "sâmbure", "mie-mi", "lună plină", "luna și soarele", "anul școlar", "vinerea mare", "dumitale", "nou-nouț"),
    "tr": ("Nisan Hanım", "Eylül geldi", "Eylül Yılmaz", "Ekim Demir", "Ocak ayarı", "ocak başı", "pazar yeri", "pazar araştırması", "balık pazarı", "Haziran Ltd.", "Mart kedisi", "salı pazarı", "çarşı", "Cuma Bey", "Cuma Usta", "Temmuz Kaya", "kasım kasım", "Aralık kapı", "ara sıra", "Pazartesi Sendromu", "gün ışığı"),
    "fi": ("su ei", "to", "ke", "pe", "Toukokuun kulta", "maan pinta", "Maa on pyöreä", "Joulu Oy", "hyvää joulua", "tammi kasvaa", "helmi ja koru", "vaahtera", "lokki lentää", "Kesä Kalle", "Elo Timo", "Syys", "ma", "Perjantai ja Robinson", "hyvää päivää"),
    "et": ("mai tea", "mai olnud", "Mai Kask", "Mai ja Jüri", "Mart Laar", "Mart ja Jaan", "Jaan Tamm", "August Kitzberg", "Aprill OÜ", "Reede ja Robinson", "päev on ilus"),
    "lv": ("Maija nāk", "Jūlijs Cēzars", "Augusts Deglavs", "Mārtiņš", "Marts Ozols", "Piektdiena un Robinsons", "labdien"),
    "lt": ("gegužė gieda", "balandis skrenda", "balandis ir varna", "Kovas Petras", "kovas su žodžiais", "birželis", "Penktadienis ir Robinzonas", "laba diena"),
    "hr": ("po redu", "sri", "Svibanj Ivan", "lipa raste", "srpasto", "Petak i Robinson", "pet ljudi", "sub", "ned", "August Šenoa", "dobar dan", "Kolovoz d.o.o.", "uto"),
    "sr": ("пет људи", "сре", "Мај Јован", "Август Цесарец", "Јул Верн", "Петко и Робинзон", "мар шта", "по реду", "добар дан", "Недеља Илић"),
    "ru": ("окружающая среда", "в той среде", "Мария Май", "Борис Май", "Вася Март", "Август Великий", "Октябрь Иванович", "кинотеатр Октябрь", "площадь Октябрьская", "крейсер Май", "Пятница и Робинзон", "вс", "пн-код", "ср. знач.", "ср. вес", "Марс и Венера",
           "мая рука", "маяк", "Майский чай", "суббота-клуб", "сенсация", "дек", "новь", "Юлия Июль", "Юлий Цезарь", "день добрый", "год за годом", "неделя моды"),
    "uk": ("середа проживання", "Марія Травень", "Липень Іван", "Серпень Олег", "Липа цвіте", "вересовий мед", "п'ятниця і Робінзон", "сер. вага", "ср", "нд", "січ", "Січ Запорізька", "лютий звір", "лютий вовк", "добрий день", "Квітень Анна", "рік за роком"),
    "be": ("люты звер", "Май Іван", "Пятніца і Рабінзон", "сер. вага", "добры дзень", "Травень Алег"),
    "bg": ("Май Петров", "Август Цезар", "Марс и Венера", "Март Иванов", "Петък и Робинзон", "ср.", "нед", "добър ден", "сряда-клуб", "юли верн"),
    "el": ("Μάιος Γιάννης", "ο κ. Μάρτιος", "Κυριακή Παπαδοπούλου", "η Κυριακή ήρθε", "Παρασκευή Νίκου", "η Παρασκευή λέει", "Αύγουστος Καίσαρας", "Σάββας", "Άρης και Αφροδίτη", "Τρίτη θέση", "η τρίτη φορά", "Τετάρτη δημοτικού", "πέμπτη φάλαγγα", "δευτέρα παρουσία", "καλημέρα"),
    "id": ("Mei Lan", "ibu Mei", "sen dan rupiah", "Minggu Pagi Cafe", "rabu-rabu", "Juli Ananta", "Agus Salim", "Agustus Caesar", "Mars dan Venus", "Jumat Supriadi", "hari raya", "tahun ajaran", "Desember Band", "seni rupa"),
    "ms": ("Mei Ling", "Cik Mei", "sen dan ringgit", "Khamis bin Ali", "Encik Khamis", "Jumaat", "Sabtu bin Abu", "Mac dan Windows", "Mac OS", "komputer Mac", "Ogos", "hari raya", "Mac Donald"),
    "vi": ("thứ nhất", "tháng năm trôi qua", "chị Mai", "bà Mai", "Mai Văn Ba", "hoa mai", "năm người", "năm quả táo", "hai ba người", "ba má", "tư nhân", "Chủ Nhật Tân", "sáu bảy cái", "ngày xưa", "bạn Xuân", "chị Thu", "anh Đông", "bé Hạ", "tư tưởng"),
    "ja": ("月が綺麗", "火を消す", "水を飲む", "木を植える", "金を払う", "土を掘る", "日が昇る", "月と太陽", "三日月", "五月さん", "皐月", "弥生時代", "日本", "日立製作所", "金曜ロードショー", "木村さん", "土田様", "水野さん", "火の用心", "五月雨", "春子さん", "秋田県", "夏目漱石", "冬の時代",
           "日清", "毎月", "何年", "何月何日", "月見そば", "年賀状", "日曜大工"),
    "zh": ("月亮", "日本", "日光灯", "三月风", "五月天", "五月天演唱会", "一日三餐", "二月河", "年糕", "岁月如歌", "星期日报社", "周一山", "周五郎", "周杰伦", "周三多", "春天里", "秋瑾", "夏雨", "冬瓜", "九月姑娘", "十月围城", "百年孤独", "何年何月", "几月几号", "一年之计", "某年某月某日", "周公解梦", "月饼"),
    "ko": ("월급", "일요일의 남자", "오월동주", "화요", "수의사", "목요", "금반지", "토지", "일본", "월세", "유월절", "삼일절 노래", "구월이", "팔월이", "일월성신", "화가 나다", "수박", "목도리", "금요 예배", "토마토", "봄이 왔다", "가을동화", "몇 월 며칠", "매월", "매년", "화분", "시월드"),
    "ar": ("مارس الرياضة", "يمارس العمل", "كوكب المريخ", "السيدة مايا", "جمعة مبارك", "السيد جمعة", "سبت الأخدود", "أحد الناس", "لا أحد", "أحد عشر كوكبا", "خميس مشيط", "رجب طيب", "رمضان صبحي", "الأستاذ رمضان", "شعبان عبد الرحيم", "ربيع ياسين", "أول مرة", "صفر مكعب", "صفر على اليمين", "تموز للنشر", "آب وأم", "أيلول الأسود"),
    "fa": ("مهر و محبت", "مهر مادری", "مهر تایید", "دی وی دی", "تیر و کمان", "تیر خلاص", "تیر برق", "بهمن سقوط کرد", "سقوط بهمن", "خانم آذر", "آبان خانم", "خرداد نیوز", "جمعه بازار", "شنبه زاده", "مرداب", "بهار خانم", "پاییز طلایی", "مارس", "ماه تابان", "روز خوش", "سال ها پیش بود"),
    "he": ("אב ובן", "אב בית דין", "שבת שלום", "יום טוב", "אדר כהן", "ניסן לוי", "תמוז פירסט", "מאי לי", "יוני נתניהו", "יוני בא", "אלול מורה", "סיון רהב", "ראשון לציון", "מקום שני", "שלישי ברשימה", "רביעי חינם", "חמישי בתור", "מרץ ונעורים", "מפלגת מרץ", "אביב גפן", "תל אביב"),
    "hi": ("सोम रस", "मंगल ग्रह", "मंगल पांडे", "बुध ग्रह", "गुरु जी", "गुरु नानक", "शुक्र है", "शुक्र ग्रह", "शनि देव", "रवि शंकर", "रवि कुमार", "मई जून की बात नहीं", "मार्च पास्ट", "मार्च करो", "सितंबर-बाज़ार", "अगस्त्य मुनि", "कल की बात", "चैत्र नाम", "सावन कुमार", "जून माल्को"),
    "bn": ("রবি ঠাকুর", "সোম বাবু", "মঙ্গল গ্রহ", "বুধ গ্রহ", "শনি গ্রহ", "মার্চ পাস্ট", "শুক্র গ্রহ", "মে দিবস কমিটি"),
    "th": ("จันทร์เพ็ญ", "คุณจันทร์", "ดวงจันทร์", "ดาวอังคาร", "ดาวพุธ", "คุณพุธ", "ศุกร์สิบสาม", "ดาวเสาร์", "พระอาทิตย์", "อาทิตย์ขึ้น", "คุณเมษา", "น้องมีนา", "คุณกันยา", "ปีใหม่ไทย", "วันทอง"),
    "ca": ("el mar blau", "Juliol Martí", "el Sr. Maig", "Marc i Pau", "dl. i dc.", "Diumenge S.L.", "Abril Pons", "set persones", "set i mig", "l'any escolar", "Mart és vermell"),
    "gl": ("o mar", "Abril Pérez", "Domingos Merino", "Xullo Soto", "Marte", "sete persoas", "mar brava"),
    "is": ("Maí Jónsdóttir", "Mars og Venus", "Júlí ehf.", "Ágúst Guðmundsson", "Ágúst Ólafur", "mið og fim", "þri", "sun. átt", "góðan dag"),
    "af": ("Jan van Riebeeck", "Mei Botha", "so is dit", "ma en pa", "August Meyer", "Vrydag en Crusoe", "die son skyn"),
    "sw": ("Juma Khamis", "bwana Juma", "Mei Ali", "Machi Otieno", "Jumapili Mkuu", "habari za leo asubuhi njema"),
}  # fmt: skip

# What dates look like in forms, manuals and programs, without one.
PLACEHOLDERS = (
    "dd/mm/yyyy", "mm/dd/yyyy", "yyyy-mm-dd", "YYYY-MM-DD", "DD.MM.YYYY", "dd-mm-yy", "YYYYMMDD", "yyyy/MM/dd HH:mm:ss", "YYYY-MM-DDTHH:mm:ssZ", "MMM d, yyyy", "d MMMM yyyy", "EEE, d MMM",
    "%Y-%m-%d", "%d/%m/%Y %H:%M", "%d.%m.%y", "%b %d, %Y", "{date}", "{{ date }}", "${date}", "<date>", "[date]", "$date", "TT.MM.JJJJ", "tt.mm.jj", "jj/mm/aaaa", "JJ-MM-AA", "dd/mm/aaaa", "DD/MM/AAAA",
    "gg/mm/aaaa", "gg.aa.yyyy", "dd-mm-jjjj", "дд.мм.гггг", "ДД.ММ.ГГ", "дд.мм.рррр", "рррр-мм-дд", "rrrr-mm-dd", "éééé.hh.nn.", "åååå-mm-dd", "dd.mm.åååå", "pp.kk.vvvv", "ηη/μμ/εεεε", "年/月/日", "年月日", "年 月 日",
    "年　　月　　日", "년 월 일", "____年__月__日", "__/__/____", "__.__.____", "____-__-__", "  /  /    ", "../../....", "--/--/----", "-- / -- / --", "xx/xx/xxxx", "XX.XX.XXXX", "xxxx-xx-xx", "??/??/????", "????-??-??",
    "**/**/****", "##/##/####", "##.##.##", "/  /", ". .", "- -", "day/month/year", "day month year", "Tag.Monat.Jahr", "jour/mois/année", "día/mes/año", "mm/yyyy", "MM/YY", "hh:mm", "HH:MM:SS", "--:--", "__:__",
)  # fmt: skip

# English has the most of them, and as verbs: their sentences are put together.
_PARTS: dict[str, tuple[str, ...]] = {
    "who": ("I", "we", "you", "he", "she", "they", "it", "the dog", "John", "my friend", "students", "people", "nobody", "the team", "this", "that", "my mother", "our boss", "visitors", "guests"),
    "do": ("go", "come in", "help you", "eat", "leave", "sleep", "know", "ask a question", "say so", "write", "be late", "be right", "have a point", "contain nuts", "need it", "want to wait", "take a while", "vary", "change", "apply", "differ", "find out", "see it", "pay by card"),
    "where": ("down", "on a chair", "by the fire", "in the front row", "at the table", "outside", "still", "together", "there for hours", "on the fence", "beside her"),
    "how": ("on", "forward", "past the palace", "in step", "for peace", "through the city", "against the war", "to the sea", "home", "along the river", "in line", "slowly"),
    "whom": ("in secret", "her sweetheart", "in church", "a doctor", "young", "abroad", "each other"),
    "shines": ("is out", "is shining", "goes down", "is hot", "sets in the west", "came up", "burns", "was low", "dries the clothes"),
    "thing": ("hand", "floor", "chance", "opinion", "place", "language", "nature", "time around", "thoughts", "best", "class", "half", "round", "wife", "helping"),
    "name": ("Smith", "Jones", "O'Neil", "Carter", "Brown", "Walker", "Clarke", "Wilson", "Lee", "Miller", "Baker", "Reed"),
    "other": ("Peter", "Anna", "the boys", "her mother", "Tom", "the cat", "friends"),
}  # fmt: skip
_PATTERNS = (
    "{who} may {do}", "may {who} {do}?", "{who} may not {do}", "{who} may also {do}", "what may {who} {do}", "if {who} may {do}", "as {who} may {do}", "{who} may or may not {do}", "that may be", "come what may",
    "{who} march {how}", "{who} will march {how}", "march {how}", "to march {how}", "a long march", "{who} marched {how}", "the march {how}", "{who} sat {where}", "sat {where}", "{who} sat", "{who} wed {whom}", "they wed {whom}",
    "the sun {shines}", "when the sun {shines}", "sun and wind", "in the sun", "under the sun", "a second {thing}", "the second {thing}", "wait a second", "second {thing}", "{who} need a second", "the minute {who} left",
    "April {name}", "June {name}", "May {name}", "August {name}", "Jan {name}", "Mrs May {name}", "Augusta {name}", "April and {other}", "June and {other}", "Jan and {other}", "{other} and June", "{other} and April", "Mr. March, {who} said",
    "{who} fall {where}", "{who} fell in the fall", "{who} spring {how}", "{who} can {do}", "should {who} {do}?", "{who} will {do}", "to {do}", "let {who} {do}", "the day {who} left", "one day {who} may {do}", "{who} had a nice day", "the week {who} need",
    "a year {who} liked", "the month it was", "{who} date {other}", "{who} dated {other}", "an up to date list", "out of date", "{who} will {do} again", "{who} never {do}", "all day", "day by day", "{who} works night and day", "day and night",
)  # fmt: skip


def english_sentence(rng: random.Random) -> str:
    """An English sentence around a word that looks like a month's, a weekday's or a unit's: they may go, we sat down."""
    text = fill_text(pick(rng, _PATTERNS), {name: pick(rng, parts) for name, parts in _PARTS.items()})
    return text + pick(rng, ("", "", "", ".", "!"))

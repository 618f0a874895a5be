"""Single words that state no day: small words, first names and words close to a month's or weekday's name, holidays."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train.context import Context, load
from datenorm.train.draft import Weighted, pick
from datenorm.train.spoken_times import time_in_words

SMALL = {
    "en": "so in on to ok the a an of or and if is it as at by for from with up us we he she my me be do go no not yes all any but you are was one two three ten who why how what this that then than them here there please thanks hi hey bye etc oh well just very also only still maybe never always again soonish x y z b c d e f g h",
    "de": "so in auf zu ok die der das ein eine und oder ob ist es als bei von mit wir er sie ich du nein ja nicht kein alle aber ihr sind war eins zwei drei zehn wer wie was warum dies dann denn dort bitte danke hallo tschüss usw ach gut nur sehr auch noch immer nie vielleicht doch schon aus nach über unter ohne gegen um",
    "fr": "oui non ok le la les un une des du et ou où si est il elle ce se sa son sur sous dans par pour avec sans de à au aux nous vous je tu ne pas tout tous mais qui que quoi comment ici là merci salut bonjour très aussi encore jamais toujours peut-être donc car ni cinq six dix",
    "es": "sí no ok el la los las un una y o u si es se su lo le en con sin por para de a al del que qué quién cómo aquí allí yo tú él nos pero muy más menos también nunca siempre quizás gracias hola adiós uno dos tres diez todo nada algo",
    "it": "sì no ok il lo la i gli le un una e o se è si su in con senza a al del che chi come qui là io tu noi voi ma molto più meno anche sempre forse grazie ciao uno due tre dieci tutto niente",
    "pt": "sim não ok o a os as um uma e ou se é em com sem por para de ao da que quem como aqui ali eu tu nós mas muito mais menos também nunca sempre talvez obrigado olá um dois três tudo nada",
    "nl": "ja nee ok de het een en of als is in op met zonder voor van naar bij uit om te dat wie hoe daar ik jij wij maar heel meer ook nooit altijd misschien bedankt hallo een twee drie tien alles niets",
    "sv": "ja nej ok en ett och eller om är i på med utan för av till från vid att som vem hur här där jag du vi men mycket mer också aldrig alltid kanske tack hej ett två tre tio allt inget det den",
    "da": "ja nej ok en et og eller om er i på med uden for af til fra ved at som hvem hvordan her der jeg du vi men meget mere også aldrig altid måske tak hej to tre ti alt intet det den",
    "nb": "ja nei ok en ei et og eller om er i på med uten for av til fra ved at som hvem hvordan her der jeg du vi men mye mer også aldri alltid kanskje takk hei to tre ti alt ingenting det den",
    "fi": "kyllä ei ok ja tai jos se hän minä sinä me mutta kuka miten täällä siellä hyvin myös aina kiitos hei yksi kaksi kolme kaikki mitään ehkä",
    "pl": "tak nie ok i lub czy jest w na z bez dla od że kto jak tu tam ja ty my ale bardzo też zawsze może dzięki cześć jeden dwa trzy wszystko nic o u a za po przy",
    "cs": "ano ne ok a nebo jestli je v na s bez pro od že kdo jak tady tam já ty my ale velmi také vždy možná díky ahoj jeden dva tři všechno nic o u za k i",
    "sk": "áno nie ok a alebo či je v na s bez pre od že kto ako tu tam ja ty my ale veľmi tiež vždy možno vďaka ahoj jeden dva tri všetko nič o u za k i",
    "hu": "igen nem ok és vagy ha van a az egy ki hogy itt ott én te mi de nagyon is mindig talán köszönöm szia kettő három minden semmi már még csak meg el be le fel",
    "ro": "da nu ok și sau dacă este în pe cu fără pentru de la că cine cum aici acolo eu tu noi dar foarte tot mereu poate mulțumesc salut unu doi trei nimic un o al ai ale",
    "tr": "evet hayır ok veya eğer bir bu şu o ile için de da ki kim nasıl burada ben sen biz ama çok her hep belki teşekkürler merhaba iki üç hiç mi ne ya en",
    "ru": "да нет ок и или если это он она я ты мы в на с без для от до по за к о у же бы не ни но а кто как тут там очень всегда может спасибо привет один два три всё ничего что где из об так уже ещё",
    "uk": "так ні ок і або якщо це він вона я ти ми в на з без для від до по за у ж би не але хто як тут там дуже завжди може дякую привіт один два три все нічого що де із та й",
    "bg": "да не ок и или ако това той тя аз ти ние в на с без за от до по към о но а кой как тук там много винаги може благодаря здравей един два три всичко нищо",
    "hr": "da ne ok i ili ako je ona ja ti mi u na s bez za od po k o ali tko kako tu tamo vrlo uvijek možda hvala bok jedan dva tri sve ništa",
    "sr": "да не ок и или ако је он она ја ти ми у на с без за од до к о али ко како ту тамо врло увек можда хвала здраво један два три све ништа",
    "el": "ναι όχι οκ και ή αν είναι το η ο τα τι ποιος πώς εδώ εκεί εγώ εσύ εμείς αλλά πολύ πάντα ίσως ευχαριστώ γεια ένα δύο τρία όλα τίποτα σε με χωρίς για από θα να δεν",
    "ar": "نعم لا و أو إن هو هي أنا أنت نحن في من إلى على عن مع بدون ل ب ما كيف هنا هناك لكن جدا دائما ربما شكرا مرحبا كل شيء هذا التي الذي",
    "fa": "بله نه و یا اگر این آن او من تو ما در از به با بدون برای که کی چطور اینجا آنجا ولی خیلی همیشه شاید ممنون سلام همه هیچ را هم",
    "he": "כן לא ו או אם זה היא הוא אני אתה אנחנו ב ל מ עם בלי של מי איך פה שם אבל מאוד תמיד אולי תודה שלום הכל כלום את גם על",
    "hi": "हाँ नहीं और या अगर यह वह मैं तुम हम में पर से को का की के बिना लिए कौन कैसे यहाँ वहाँ लेकिन बहुत हमेशा शायद धन्यवाद नमस्ते सब है",
    "bn": "হ্যাঁ না এবং বা যদি এই সে আমি তুমি আমরা থেকে কে কিভাবে এখানে সেখানে কিন্তু খুব সবসময় ধন্যবাদ সব",
    "vi": "có không và hoặc nếu là này kia tôi bạn trong trên với cho từ đến ai gì sao đây đó nhưng rất luôn cảm_ơn xin_chào một hai tất_cả của ở",
    "id": "ya tidak dan atau jika ini itu dia saya kamu kita dari dengan tanpa untuk yang siapa apa bagaimana sini sana tapi sangat selalu mungkin terima_kasih halo satu dua tiga semua ada",
    "ms": "ya tidak dan atau jika ini itu dia saya awak kita dari dengan tanpa untuk yang siapa apa bagaimana sini sana tetapi sangat sentiasa mungkin terima_kasih helo satu dua tiga semua",
    "th": "ใช่ ไม่ และ หรือ ถ้า นี้ นั้น เขา ฉัน คุณ เรา ใน บน กับ จาก ถึง ใคร อะไร ที่นี่ แต่ มาก เสมอ ขอบคุณ สวัสดี ทั้งหมด คือ ของ ได้ ครับ ค่ะ",
    "ja": "はい いいえ の は が を に へ と で も や か ね よ これ それ あれ 私 あなた 誰 何 どこ ここ そこ でも とても いつも ありがとう こんにちは 一つ 全部 です ます さん",
    "zh": "是 不 的 了 在 和 或 如果 这 那 他 她 我 你 我们 从 到 谁 什么 哪里 这里 但是 很 总是 也许 谢谢 你好 一个 都 好 对 吗 呢 吧 把",
    "ko": "네 아니요 그 이것 저것 나 너 우리 의 에 에서 와 과 은 는 을 를 누구 무엇 어디 여기 하지만 아주 항상 아마 감사합니다 안녕 하나 모두 좋다 그리고",
}  # fmt: skip
SMALL["no"] = SMALL["nb"]
# First names, family names and words that begin like months and weekdays somewhere; of no language alone.
NAMES = (
    "Juliana Juliette Juliet Julian Junior Augustine Augustin Marcia Marcel Marcella Marcus Marko Martin Martina Martinez Marchetti Marchand Mariana Marina Avrila Aprilia Mayer Mayor Mayfield Mayflower "
    "Janet Janine Janus Jansen Janssen Janko Octavia Octavio Octopus Septimus Novak Novella Decca Decimus Dominik Domenico Domingos Samuel Samantha Samira Sammy Satoshi Saturn "
    "Satriani Sunita Sunny Sundance Sunderland Monika Monica Montague Monroe Tuesdale Tuvalu Wednesbury Wedgwood Thurman Thursley Thurston Frida Friedrich Fridolin Frisco Freya Luna Lunaria Martell Martha Jovita Vendela Venezia "
    "Domino Dimitri Lundgren Lundberg Sabrina Sabine Sondheim Mittwald Donner Dienstl Montana Freiburg Samsung Sonnet Mandela Mandarin Tirana Onslow Tornado Frederik Lorde "
    "Apple Octave Octet Novice Novelty Nova Decoder Decent Decide Decorate Deck Febrile Marmalade Marble Market Marvel Margin Mary Janitor Jane Junk Jungle Junction Julep Augment Augur Sundae Sunset Sundown Saturate Satin Satellite Mayhem Maybach "
    "Mayonnaise Aptitude Separate Sepia Septic Money Monster Monkey Tumble Wedding Wedge Thunder Thumb Friend Fridge Frame Fried Dominion Merlin Mercury Mercato Jeudon Lundy Sabotage Diesel Dinner Dozen Mittens Freight Lunch Lunatic"
).split()  # fmt: skip
# No fixed day of ours, and weekdays in some of them that are none.
HOLIDAYS = {
    "en": ("Good Friday", "Black Friday", "Ash Wednesday", "Maundy Thursday", "Palm Sunday", "Easter Sunday", "Easter Monday", "Cyber Monday", "Super Tuesday", "Shrove Tuesday", "Bloody Sunday", "Easter", "Christmas", "Christmas Eve", "Thanksgiving", "Halloween", "New Year's Eve", "New Year's Day",
           "Ramadan", "Diwali", "Hanukkah", "Labor Day", "Memorial Day", "Mother's Day", "Father's Day", "Valentine's Day", "Boxing Day", "Independence Day", "Pentecost", "Lent", "Passover", "Carnival", "Whit Monday", "Casual Friday", "Ruby Tuesday"),
    "de": ("Karfreitag", "Ostersonntag", "Ostermontag", "Pfingstmontag", "Rosenmontag", "Aschermittwoch", "Gründonnerstag", "Palmsonntag", "Faschingsdienstag", "Weihnachten", "Ostern", "Pfingsten", "Silvester", "Heiligabend", "Neujahr", "Muttertag", "Himmelfahrt", "Advent", "Fasching", "Feiertag"),
    "fr": ("Vendredi saint", "lundi de Pâques", "Mardi gras", "Mercredi des Cendres", "Jeudi saint", "Dimanche des Rameaux", "lundi de Pentecôte", "Noël", "Pâques", "Toussaint", "Jour de l'an", "fête des mères", "Saint-Valentin", "Ascension", "veille de Noël", "jour férié"),
    "es": ("Viernes Santo", "Jueves Santo", "Domingo de Ramos", "Domingo de Resurrección", "Miércoles de Ceniza", "Martes de Carnaval", "Lunes de Pascua", "Navidad", "Nochebuena", "Nochevieja", "Año Nuevo", "Semana Santa", "Pascua", "Día de la Madre", "Reyes", "día festivo"),
    "it": ("Venerdì santo", "Giovedì grasso", "Martedì grasso", "Domenica delle Palme", "Mercoledì delle Ceneri", "Lunedì dell'Angelo", "Natale", "Pasqua", "Pasquetta", "Capodanno", "Ferragosto", "Befana", "San Valentino", "Epifania", "Santo Stefano"),
    "pt": ("Sexta-feira Santa", "Quarta-feira de Cinzas", "Domingo de Ramos", "Domingo de Páscoa", "Terça-feira Gorda", "Natal", "Páscoa", "Ano Novo", "Carnaval", "Réveillon", "Dia das Mães", "Corpus Christi", "véspera de Natal", "feriado"),
    "nl": ("Goede Vrijdag", "Paasmaandag", "Paaszondag", "Pinkstermaandag", "Witte Donderdag", "Aswoensdag", "Kerstmis", "Pasen", "Pinksteren", "oudejaarsavond", "Nieuwjaar", "Moederdag", "Sinterklaas", "Hemelvaart", "feestdag"),
    "sv": ("Långfredagen", "Påskdagen", "Annandag påsk", "Skärtorsdagen", "Fettisdagen", "Julafton", "Påsk", "Pingst", "Nyårsafton", "Nyårsdagen", "Midsommar", "Alla helgons dag"),
    "da": ("Langfredag", "Skærtorsdag", "Påskedag", "Palmesøndag", "Fastelavnsmandag", "Påske", "Pinse", "Juleaften", "Nytårsaften", "Nytårsdag"),
    "nb": ("Langfredag", "Skjærtorsdag", "Palmesøndag", "Blåmandag", "Påske", "Pinse", "Julaften", "Nyttårsaften", "Nyttårsdag"),
    "fi": ("Pitkäperjantai", "Pääsiäismaanantai", "Pääsiäissunnuntai", "Laskiaistiistai", "Jouluaatto", "Pääsiäinen", "Juhannus", "Vappu", "Uusivuosi"),
    "pl": ("Wielki Piątek", "Wielki Czwartek", "Niedziela Wielkanocna", "Poniedziałek Wielkanocny", "Środa Popielcowa", "Tłusty Czwartek", "Niedziela Palmowa", "Boże Narodzenie", "Wielkanoc", "Wigilia", "Sylwester", "Nowy Rok", "Dzień Matki", "Boże Ciało"),
    "cs": ("Velký pátek", "Velikonoční pondělí", "Zelený čtvrtek", "Popeleční středa", "Květná neděle", "Vánoce", "Velikonoce", "Štědrý den", "Silvestr", "Nový rok"),
    "sk": ("Veľký piatok", "Veľkonočný pondelok", "Zelený štvrtok", "Kvetná nedeľa", "Vianoce", "Veľká noc", "Silvester", "Nový rok"),
    "hu": ("Nagypéntek", "Húsvéthétfő", "Hamvazószerda", "Virágvasárnap", "Karácsony", "Húsvét", "Szilveszter", "Újév"),
    "ro": ("Vinerea Mare", "Joia Mare", "Duminica Floriilor", "Lunea Paștelui", "Crăciun", "Paște", "Anul Nou", "Revelion"),
    "tr": ("Ramazan Bayramı", "Kurban Bayramı", "Noel", "Yılbaşı", "Paskalya", "Anneler Günü", "Sevgililer Günü", "bayram tatili", "Kara Cuma"),
    "ru": ("Страстная пятница", "Чистый четверг", "Вербное воскресенье", "Чёрная пятница", "Прощёное воскресенье", "Чистый понедельник", "Рождество", "Пасха", "Новый год", "Троица", "Масленица", "Крещение", "День Победы"),
    "uk": ("Страсна п'ятниця", "Чистий четвер", "Вербна неділя", "Чорна п'ятниця", "Різдво", "Великдень", "Новий рік", "Трійця", "День Незалежності"),
    "bg": ("Разпети петък", "Велики четвъртък", "Цветница", "Коледа", "Великден", "Нова година", "Бъдни вечер"),
    "hr": ("Veliki petak", "Uskrsni ponedjeljak", "Pepelnica", "Cvjetnica", "Božić", "Uskrs", "Nova godina", "Badnjak"),
    "sr": ("Велики петак", "Васкршњи понедељак", "Божић", "Васкрс", "Нова година", "Црни петак"),
    "el": ("Μεγάλη Παρασκευή", "Μεγάλη Πέμπτη", "Καθαρά Δευτέρα", "Κυριακή των Βαΐων", "Τσικνοπέμπτη", "Χριστούγεννα", "Πάσχα", "Πρωτοχρονιά", "Θεοφάνεια"),
    "ar": ("الجمعة العظيمة", "الجمعة البيضاء", "أحد الشعانين", "خميس العهد", "عيد الفطر", "عيد الأضحى", "عيد الميلاد", "رأس السنة", "المولد النبوي", "عطلة رسمية"),
    "fa": ("عید نوروز", "شب یلدا", "چهارشنبه سوری", "سیزده بدر", "جمعه سیاه", "عید فطر", "عاشورا", "کریسمس"),
    "he": ("פסח", "ראש השנה", "יום כיפור", "חנוכה", "פורים", "סוכות", "שבועות", "יום העצמאות", "חג שמח"),
    "hi": ("दिवाली", "होली", "गुड फ्राइडे", "ईद", "क्रिसमस", "नया साल", "रक्षाबंधन", "दशहरा", "ब्लैक फ्राइडे", "करवा चौथ"),
    "bn": ("দুর্গা পূজা", "ঈদ", "বড়দিন", "পহেলা বৈশাখ", "নববর্ষ"),
    "vi": ("Tết Nguyên Đán", "Giáng sinh", "Trung thu", "Quốc khánh", "Phục sinh", "giao thừa"),
    "id": ("Jumat Agung", "Rabu Abu", "Minggu Palma", "Kamis Putih", "Lebaran", "Natal", "Tahun Baru", "Paskah", "Nyepi", "Idul Fitri"),
    "ms": ("Hari Raya", "Krismas", "Tahun Baru Cina", "Deepavali", "Aidilfitri"),
    "th": ("สงกรานต์", "ลอยกระทง", "วันคริสต์มาส", "วันมาฆบูชา", "ตรุษจีน", "วันแม่", "วันพ่อ"),
    "ja": ("クリスマス", "大晦日", "元日", "お正月", "こどもの日", "ゴールデンウィーク", "お盆", "成人の日", "母の日", "節分", "ブラックフライデー", "聖金曜日", "祝日", "七夕"),
    "zh": ("春节", "中秋节", "圣诞节", "国庆节", "元旦", "端午节", "清明节", "黑色星期五", "耶稣受难日", "情人节", "元宵节", "除夕", "母亲节", "万圣节"),
    "ko": ("추석", "설날", "크리스마스", "어린이날", "개천절", "광복절", "블랙프라이데이", "성금요일", "부활절", "발렌타인데이"),
    "ca": ("Divendres Sant", "Dilluns de Pasqua", "Nadal", "Pasqua", "Cap d'Any", "Sant Joan"),
}  # fmt: skip
HOLIDAYS["no"] = HOLIDAYS["nb"]
# A time that nothing pins down, and a word of a relative date without the rest of it.
VAGUE = {
    "en": "soon|later|sooner or later|someday|some day|sometime|some other time|once|once upon a time|long ago|a while ago|days ago|weeks ago|years ago|in days|in years|in ago|for a while|in a while|next|last|this|next time|last time|next one|this one|last one|next door|next to|last name|next page|this page|this time|before|after|until|since|recently|lately|eventually|never|ever|forever|not yet|always|often|sometimes|daily|weekly|monthly|yearly|annual|twice|again|earlier|previously|then|between|from|to|the past|the future|the last|the next|tba soon|early|late|ages|at some point|one day|other day",
    "de": "bald|später|früher|irgendwann|einst|neulich|kürzlich|damals|vor|seit|bis|nach|nächste|letzte|nächstes Mal|letztes Mal|diesmal|demnächst|vor langer Zeit|nie|immer|oft|manchmal|täglich|wöchentlich|monatlich|jährlich|zweimal|wieder|vorher|nachher|noch nicht|zuletzt|eines Tages|irgendwann mal",
    "fr": "bientôt|plus tard|plus tôt|un jour|autrefois|récemment|jadis|il y a|depuis|avant|après|prochain|dernier|la prochaine fois|la dernière fois|cette fois|jamais|toujours|souvent|parfois|quotidien|hebdomadaire|mensuel|annuel|deux fois|encore|pas encore|il y a longtemps|entre|dernier étage",
    "es": "pronto|más tarde|antes|después|algún día|una vez|recientemente|hace|hace mucho|desde|hasta|próximo|último|la próxima vez|la última vez|esta vez|nunca|siempre|a menudo|a veces|diario|semanal|mensual|anual|dos veces|otra vez|todavía no|entre|último piso",
    "it": "presto|più tardi|prima|dopo|un giorno|una volta|recentemente|fa|tempo fa|da|fino a|prossimo|ultimo|la prossima volta|l'ultima volta|questa volta|sempre|spesso|a volte|quotidiano|settimanale|mensile|annuale|due volte|ancora|non ancora|tra",
    "pt": "em breve|mais tarde|antes|depois|algum dia|uma vez|recentemente|há|há muito tempo|desde|até|próximo|último|da próxima vez|da última vez|desta vez|nunca|sempre|às vezes|diário|semanal|mensal|anual|duas vezes|de novo|ainda não|entre",
    "nl": "binnenkort|later|eerder|ooit|onlangs|geleden|lang geleden|sinds|tot|volgende|vorige|volgende keer|vorige keer|deze keer|nooit|altijd|vaak|soms|dagelijks|wekelijks|maandelijks|jaarlijks|tweemaal|opnieuw|nog niet|tussen",
    "sv": "snart|senare|tidigare|någon gång|nyligen|sedan|för länge sedan|till|nästa|förra|nästa gång|förra gången|den här gången|aldrig|alltid|ofta|ibland|dagligen|veckovis|månadsvis|årligen|två gånger|igen|inte än|mellan", "da": "snart|senere|tidligere|engang|for nylig|siden|for længe siden|indtil|næste|sidste|næste gang|sidste gang|denne gang|aldrig|altid|ofte|daglig|ugentlig|månedlig|årlig|to gange|igen|endnu ikke|mellem", "nb": "snart|senere|tidligere|en gang|nylig|siden|for lenge siden|inntil|neste|forrige|neste gang|forrige gang|denne gangen|aldri|alltid|ofte|daglig|ukentlig|månedlig|årlig|to ganger|igjen|ikke ennå|mellom",
    "fi": "pian|myöhemmin|aiemmin|joskus|äskettäin|sitten|kauan sitten|asti|seuraava|viimeinen|ensi kerralla|viime kerralla|ei koskaan|aina|usein|päivittäin|viikoittain|kuukausittain|vuosittain|kahdesti|taas|ei vielä|välillä",
    "pl": "wkrótce|później|wcześniej|kiedyś|niedawno|temu|dawno temu|od|do|następny|ostatni|następnym razem|ostatnim razem|tym razem|nigdy|zawsze|często|czasem|codziennie|co tydzień|miesięcznie|rocznie|dwa razy|znowu|jeszcze nie|między", "cs": "brzy|později|dříve|někdy|nedávno|před|kdysi|dávno|příště|minule|další|poslední|tentokrát|nikdy|vždy|často|občas|denně|týdně|měsíčně|ročně|dvakrát|znovu|ještě ne|mezi",
    "hu": "hamarosan|később|korábban|valamikor|nemrég|ezelőtt|régen|következő|utolsó|legközelebb|legutóbb|ezúttal|soha|mindig|gyakran|néha|naponta|hetente|havonta|évente|kétszer|újra|még nem|között", "ro": "în curând|mai târziu|mai devreme|cândva|recent|acum mult timp|de la|până la|următorul|ultimul|data viitoare|data trecută|de data asta|niciodată|mereu|des|zilnic|săptămânal|lunar|anual|de două ori|din nou|încă nu|între", "tr": "yakında|sonra|önce|daha sonra|bir gün|geçenlerde|çok önce|sonraki|son|gelecek sefer|geçen sefer|bu sefer|asla|her zaman|sık sık|bazen|günlük|haftalık|aylık|yıllık|iki kez|yine|henüz değil|arasında",
    "ru": "скоро|позже|раньше|когда-нибудь|когда-то|недавно|назад|давно|давным-давно|с тех пор|до|следующий|последний|в следующий раз|в прошлый раз|на этот раз|никогда|всегда|часто|иногда|ежедневно|еженедельно|ежемесячно|ежегодно|дважды|снова|ещё нет|между|потом|через", "uk": "скоро|пізніше|раніше|колись|нещодавно|тому|давно|наступний|останній|наступного разу|минулого разу|цього разу|ніколи|завжди|часто|іноді|щоденно|щотижня|щомісяця|щороку|двічі|знову|ще ні|між|потім|через",
    "el": "σύντομα|αργότερα|νωρίτερα|κάποτε|πρόσφατα|πριν|μετά|επόμενος|τελευταίος|την επόμενη φορά|την τελευταία φορά|αυτή τη φορά|ποτέ|πάντα|συχνά|καμιά φορά|ημερήσιο|εβδομαδιαίο|μηνιαίο|ετήσιο|δύο φορές|ξανά|όχι ακόμα|ανάμεσα", "ar": "قريبا|لاحقا|سابقا|يوما ما|مؤخرا|قبل|بعد|منذ زمن|القادم|الأخير|المرة القادمة|المرة الماضية|هذه المرة|أبدا|دائما|أحيانا|يومي|أسبوعي|شهري|سنوي|مرتين|مجددا|ليس بعد|بين", "fa": "به زودی|بعدا|قبلا|روزی|اخیرا|پیش|مدتها پیش|بعدی|آخرین|دفعه بعد|دفعه قبل|این بار|هرگز|همیشه|اغلب|گاهی|روزانه|هفتگی|ماهانه|سالانه|دو بار|دوباره|هنوز نه|بین", "he": "בקרוב|אחר כך|מוקדם יותר|מתישהו|לאחרונה|לפני|אחרי|מזמן|הבא|האחרון|בפעם הבאה|בפעם הקודמת|הפעם|לעולם לא|תמיד|לפעמים|יומי|שבועי|חודשי|שנתי|פעמיים|שוב|עדיין לא|בין",
    "hi": "जल्द|बाद में|पहले|कभी|हाल ही में|बहुत पहले|अगला|पिछला|अगली बार|पिछली बार|इस बार|कभी नहीं|हमेशा|अक्सर|दैनिक|साप्ताहिक|मासिक|वार्षिक|दो बार|फिर से|अभी नहीं|बीच", "vi": "sớm|sau này|trước đây|một ngày nào đó|gần đây|lâu rồi|trước|sau|tiếp theo|cuối cùng|lần sau|lần trước|lần này|không bao giờ|luôn luôn|thường|đôi khi|hàng ngày|hàng tuần|hàng tháng|hàng năm|hai lần|lại|chưa|giữa", "id": "segera|nanti|sebelumnya|suatu hari|baru-baru ini|yang lalu|dahulu kala|berikutnya|terakhir|lain kali|kali ini|tidak pernah|selalu|sering|kadang|harian|mingguan|bulanan|tahunan|dua kali|lagi|belum|antara", "th": "เร็วๆ นี้|ภายหลัง|ก่อน|หลัง|สักวัน|เมื่อเร็วๆ นี้|นานมาแล้ว|ถัดไป|สุดท้าย|ครั้งหน้า|ครั้งก่อน|ครั้งนี้|ไม่เคย|เสมอ|บ่อยๆ|รายวัน|รายสัปดาห์|รายเดือน|รายปี|สองครั้ง|อีกครั้ง|ยังไม่|ระหว่าง",
    "ja": "そのうち|後で|以前|いつか|最近|昔|ずっと前|次|最後|次回|前回|今回|決して|いつも|時々|毎日|毎週|毎月|毎年|二回|また|まだ|間|前|後|次の|前の", "zh": "很快|以后|以前|有一天|最近|很久以前|下一个|上一个|下次|上次|这次|从不|总是|经常|有时|每天|每周|每月|每年|两次|再|还没|之间|前|后|下|上", "ko": "곧|나중에|이전|언젠가|최근|오래전|다음|마지막|다음번|지난번|이번|절대|항상|자주|가끔|매일|매주|매월|매년|두 번|다시|아직|사이|전|후|지난",
}  # fmt: skip
VAGUE["no"] = VAGUE["nb"]
STYLE = Weighted(
    {
        "small": 42,
        "name": 15,
        "holiday": 13,
        "crossed": 16,
        "letter": 5,
        "count": 5,
        "clock": 12,
        "vague": 20,
        "unit": 9,
    }
)
# Edits from every name at which nobody can say which of them was meant.
LEAST_EDITS = 3


def _spaced(text: str) -> str:
    return text.replace("_", " ")


@cache
def _small(name: str, language: str) -> tuple[str, ...]:
    taken = load(name).names
    return tuple(_spaced(word) for word in SMALL.get(language, "").split() if word not in taken)


@cache
def _names() -> tuple[str, ...]:
    return tuple(_spaced(name) for name in NAMES)


def edits(a: str, b: str) -> int:
    """How many letters to add, drop or change between two words.

    >>> edits("octember", "october")
    2
    """
    row = list(range(len(b) + 1))
    for i, left in enumerate(a):
        above, row = row, [i + 1]
        for j, right in enumerate(b):
            row.append(min(above[j + 1] + 1, row[j] + 1, above[j] + (left != right)))
    return row[-1]


@cache
def _crossed(name: str) -> tuple[str, ...]:
    """The head of one name on the tail of another, far from both: Augember, Donntag; few of them a locale."""
    ctx, rng = load(name), random.Random(name)
    wide = [[max(forms, key=len) for forms in table if forms] for table in (ctx.months_cldr, ctx.weekdays_cldr)]
    names = sorted({word.lower() for words in wide for word in words if len(word) > 3 and word.isalpha()})
    if len(names) < 8:
        return ()
    known = sorted(word for word in ctx.names if len(word) > 3)
    found = []
    for _ in range(30):
        head, tail = rng.sample(names, 2)
        made = head[: len(head) // 2 + 1] + tail[len(tail) // 2 :]
        near = (word for word in known if abs(len(word) - len(made)) < LEAST_EDITS)
        if all(edits(made, word) >= LEAST_EDITS for word in near):
            found.append(made)
    return tuple(found)


@cache
def _counts(name: str) -> tuple[str, ...]:
    """The words of numbers without those that name a weekday or a month too."""
    ctx = load(name)
    return tuple(text for texts in ctx.phrases.counts.values() for text in texts if text.lower() not in ctx.names)


@cache
def _vague(name: str, language: str) -> tuple[str, ...]:
    taken = load(name).names
    return tuple(text for text in VAGUE.get(language, "").split("|") if text and text.lower() not in taken)


@cache
def _units(name: str) -> tuple[str, ...]:
    """A unit of time alone says no day; where it is also a weekday's or a month's name, it is left out."""
    ctx = load(name)
    return tuple(text for texts in ctx.phrases.units.values() for text in texts if text.lower() not in ctx.names)


def _in_numbers(rng: random.Random, ctx: Context, style: str) -> str | None:
    """A number in words, alone or as a time of day: twenty-five, half past five."""
    if style == "count":
        known = _counts(ctx.data.name)
        return pick(rng, known) if known else None
    return time_in_words(rng, ctx)


def _pool(style: str, ctx: Context) -> tuple[str, ...]:
    name = ctx.data.name
    if style == "vague":
        return _vague(name, ctx.language)
    if style == "unit":
        return _units(name)
    return _small(name, ctx.language) if style == "small" else _crossed(name)


def word(rng: random.Random, ctx: Context) -> str | None:
    """One such word, at times two; None where the language has none."""
    style = STYLE(rng)
    if style == "letter":
        return pick(rng, "abcdefghijklmnopqrstuvwxyz") + pick(rng, ("", "", ".", ")", "?"))
    if style in ("count", "clock"):
        return _in_numbers(rng, ctx, style)
    if style == "name":
        name = pick(rng, _names())
        return f"{name} {pick(rng, _names())}" if rng.random() < 0.25 else name
    if style == "holiday":
        known = HOLIDAYS.get(ctx.language)
        return _spaced(pick(rng, known)) if known else None
    pool = _pool(style, ctx)
    if not pool:
        return None
    first = pick(rng, pool)
    if style == "small" and rng.random() < 0.25:
        return f"{first} {pick(rng, pool)}"
    return first + pick(rng, ("", "", "", "", ".", "!", "?", ","))

"""The commonest ways to say a length of time: for 3 days, a 5-day trip, half an hour; none says from when it counts."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train import phrases
from datenorm.train.draft import pick

# {n} a number, {u} a unit of time; parted by "|".
FRAMES = {
    "en": "for {n} {u}|for {n} {u}|{n} {u} long|during {n} {u}|a {n}-day trip|a {n}-week holiday|{n}-minute walk|{n}-hour flight|{n}-year contract|{n}-month-old|{n}-day|took {n} {u}|for about {n} {u}|for the duration of {n} {u}|{n} minutes|for {n} minutes|lasting {n} {u}|a {n} day trip",
    "de": "für {n} {u}|für {n} {u}|{n} {u} lang|{n}-tägige Reise|{n}-wöchig|{n}-minütig|{n}-jähriger Vertrag|{n}-stündiger Flug|{n} Minuten|{n} Minuten lang|für {n} Minuten|ganze {n} {u}|{n} {u} dauernd|{n}-Tage-Reise|{n}-Stunden-Schicht",
    "fr": "pendant {n} {u}|pendant {n} {u}|durant {n} {u}|pour {n} {u}|un voyage de {n} {u}|un séjour de {n} {u}|une durée de {n} {u}|{n} minutes|pendant {n} minutes|{n} {u} de marche|un contrat de {n} {u}|{n} {u} durant",
    "es": "durante {n} {u}|durante {n} {u}|por {n} {u}|un viaje de {n} {u}|una estancia de {n} {u}|{n} minutos|durante {n} minutos|por {n} minutos|un contrato de {n} {u}|{n} {u} de duración|a lo largo de {n} {u}",
    "it": "per {n} {u}|per {n} {u}|durante {n} {u}|un viaggio di {n} {u}|un soggiorno di {n} {u}|{n} minuti|per {n} minuti|un contratto di {n} {u}|della durata di {n} {u}|lungo {n} {u}",
    "pt": "por {n} {u}|por {n} {u}|durante {n} {u}|uma viagem de {n} {u}|uma estadia de {n} {u}|{n} minutos|por {n} minutos|um contrato de {n} {u}|com duração de {n} {u}",
    "ca": "durant {n} {u}|per {n} {u}|un viatge de {n} {u}|{n} minuts|una estada de {n} {u}", "gl": "durante {n} {u}|por {n} {u}|unha viaxe de {n} {u}|{n} minutos",
    "nl": "{n} {u} lang|{n} {u} lang|gedurende {n} {u}|een {n}-daagse reis|{n}-jarig contract|een reis van {n} {u}|{n} minuten|{n} minuten lopen|voor een periode van {n} {u}",
    "af": "vir {n} {u}|{n} {u} lank|{n} minute", "sv": "i {n} {u}|i {n} {u}|under {n} {u}|en {n}-dagars resa|{n}-årigt avtal|{n} {u} lång|{n} minuter|i {n} minuter|en resa på {n} {u}",
    "da": "i {n} {u}|i {n} {u}|en {n}-dages rejse|{n}-årig kontrakt|{n} {u} lang|{n} minutter|i {n} minutter|en rejse på {n} {u}", "nb": "i {n} {u}|i {n} {u}|en {n}-dagers tur|{n}-årig kontrakt|{n} {u} lang|{n} minutter|i {n} minutter|en reise på {n} {u}",
    "is": "í {n} {u}|{n} {u} langur|{n} mínútur", "fi": "{n} päivän ajan|{n} viikon ajan|{n} kuukauden ajan|{n} vuoden ajan|{n} tunnin ajan|{n} minuutin ajan|{n} päivän matka|{n} viikon loma|{n} minuuttia|{n} päivää kestävä|{n} tunnin lento",
    "et": "{n} päeva jooksul kestev|{n} nädalat pikk|{n} päeva kestev reis|{n} minutit", "lv": "{n} {u} ilgs|{n} dienu ceļojums|{n} minūtes", "lt": "{n} {u} trukmės|{n} dienų kelionė|{n} minučių",
    "pl": "przez {n} {u}|przez {n} {u}|na {n} {u}|w trakcie {n} {u}|{n}-dniowa wycieczka|{n}-letnia umowa|{n}-godzinny lot|{n} minut|przez {n} minut|wyjazd na {n} {u}",
    "cs": "po dobu {n} {u}|po {n} {u} trvající|{n}denní výlet|{n}letá smlouva|{n}hodinový let|{n} minut|na {n} {u}|na {n} minut|v délce {n} {u}", "sk": "počas {n} {u}|{n}-dňový výlet|{n}-ročná zmluva|{n} minút|na {n} {u}|v dĺžke {n} {u}",
    "hu": "{n} napig|{n} hétig|{n} hónapig|{n} évig|{n} óráig|{n} percig|{n} napon át|{n} héten át|{n} napos út|{n} hetes szabadság|{n} órás repülés|{n} perc|{n} éves szerződés", "ro": "timp de {n} {u}|timp de {n} {u}|pentru {n} {u}|pe durata a {n} {u}|o călătorie de {n} {u}|{n} minute|un contract de {n} {u}",
    "tr": "{n} {u} boyunca|{n} {u} boyunca|{n} günlük gezi|{n} haftalık tatil|{n} yıllık sözleşme|{n} saatlik uçuş|{n} dakika|{n} dakika boyunca|{n} dakikalık yürüyüş|{n} {u} süren", "az": "{n} {u} ərzində davam edən|{n} günlük səfər|{n} dəqiqə",
    "ru": "на протяжении {n} {u}|за {n} {u} работы|{n}-дневная поездка|{n}-летний контракт|{n}-часовой перелёт|{n} минут|{n} {u} подряд|поездка на {n} {u}|на {n} {u}|длиной в {n} {u}|продолжительностью {n} {u}|{n} {u} пути",
    "uk": "упродовж {n} {u}|{n}-денна поїздка|{n}-річний контракт|{n} хвилин|{n} {u} поспіль|поїздка на {n} {u}|на {n} {u}|тривалістю {n} {u}", "be": "{n}-дзённая паездка|{n} хвілін|{n} {u} запар|працягласцю {n} {u}", "bg": "в продължение на {n} {u}|за срок от {n} {u}|{n}-дневно пътуване|{n} минути|{n} {u} подред|пътуване от {n} {u}",
    "hr": "tijekom {n} {u}|{n}-dnevni izlet|{n} minuta|{n} {u} zaredom|u trajanju od {n} {u}|na {n} {u}", "sr": "током {n} {u}|{n}-дневни излет|{n} минута|{n} {u} заредом|у трајању од {n} {u}", "sl": "{n} {u} dolgo|{n}-dnevni izlet|{n} minut|v trajanju {n} {u}",
    "el": "για {n} {u}|για {n} {u}|επί {n} {u}|ταξίδι {n} ημερών|{n}ήμερη εκδρομή|{n} λεπτά|για {n} λεπτά|διάρκειας {n} {u}|συμβόλαιο {n} ετών", "sq": "për {n} {u}|gjatë {n} {u}|{n} minuta",
    "ar": "لمدة {n} {u}|لمدة {n} {u}|على مدى {n} {u}|رحلة لمدة {n} {u}|{n} دقائق|لمدة {n} دقيقة|عقد مدته {n} {u}|رحلة {n} {u}", "fa": "به مدت {n} {u}|به مدت {n} {u}|سفر {n} روزه|قرارداد {n} ساله|{n} دقیقه|به مدت {n} دقیقه|طی {n} {u} کار", "he": "במשך {n} {u}|במשך {n} {u}|טיול של {n} {u}|{n} דקות|למשך {n} {u}|חוזה ל-{n} {u}|לאורך {n} {u}",
    "hi": "{n} {u} के लिए|{n} {u} के लिए|{n} {u} तक|{n} दिन की यात्रा|{n} मिनट|{n} मिनट के लिए|{n} {u} का अनुबंध|{n} {u} लंबा", "bn": "{n} {u} ধরে|{n} {u} জন্য|{n} দিনের ভ্রমণ|{n} মিনিট", "ur": "{n} {u} کے لیے|{n} {u} تک|{n} منٹ", "ta": "{n} {u} வரை நீடிக்கும்|{n} நிமிடங்கள்", "vi": "trong suốt {n} {u}|kéo dài {n} {u}|chuyến đi {n} ngày|kỳ nghỉ {n} tuần|{n} phút|hợp đồng {n} năm|chuyến bay {n} tiếng",
    "id": "selama {n} {u}|selama {n} {u}|perjalanan {n} hari|liburan {n} minggu|kontrak {n} tahun|{n} menit|selama {n} menit|sepanjang {n} {u}", "ms": "selama {n} {u}|selama {n} {u}|perjalanan {n} hari|{n} minit|kontrak {n} tahun", "fil": "sa loob ng mahigit {n} {u}|nang {n} {u}|{n} araw na biyahe|{n} minuto", "sw": "kwa {n} {u}|kwa muda wa {u} {n}|dakika {n}", "th": "เป็นเวลา {n} {u}|เป็นเวลา{n}{u}|ทริป {n} วัน|นาน {n} {u}|{n} นาที|สัญญา {n} ปี|บิน {n} ชั่วโมง",
    "ja": "{n}日間|{n}週間|{n}か月間|{n}年間|{n}日間の旅行|{n}週間の旅行|{n}泊{n}日の旅|{n}分間|{n}分|{n}時間|{n}年契約|{n}時間半|徒歩{n}分|{n}年間にわたって|{n}日間連続|{n}ヶ月間の休暇", "zh": "{n}天|{n}个星期|{n}个小时|{n}分钟|为期{n}天|{n}天的旅行|{n}天旅行|{n}周的假期|{n}年合同|{n}天{n}夜|{n}个半小时|整整{n}天|步行{n}分钟|{n}個星期|{n}個小時|{n}分鐘", "ko": "{n}일 동안|{n}주 동안|{n}개월 동안|{n}년 동안|{n}시간 동안|{n}분 동안|{n}일간의 여행|{n}주간|{n}일간|{n}분|{n}년 계약|{n}박 {n}일 여행|도보 {n}분",
}  # fmt: skip
# Lengths that bear no number.
SET = {
    "en": "half an hour|an hour|an hour and a half|a quarter of an hour|half a day|a day and a half|for a week|for a month|for an hour|for a day|for a fortnight|for half an hour|for half a year|a year and a half|two and a half hours|for a decade|for ages|a whole year|the whole week long|all day long|all night long|a lifetime|for weeks|for years|for months on end|the entire month",
    "de": "eine halbe Stunde|eine Stunde|anderthalb Stunden|eineinhalb Stunden|eine Viertelstunde|einen halben Tag|eine Woche lang|einen Monat lang|ein Jahr lang|für eine Stunde|für eine Woche|für einen Tag|ein halbes Jahr lang|anderthalb Jahre|tagelang|wochenlang|monatelang|jahrelang|stundenlang|den ganzen Tag|die ganze Woche|das ganze Jahr über|zweitägig|dreitägig|fünftägig|zweiwöchig|dreimonatig|zweijährig|zweistündig",
    "fr": "une demi-heure|une heure|une heure et demie|une heure et quart|un quart d'heure|trois quarts d'heure|une demi-journée|pendant une semaine|pendant un mois|pendant un an|pendant une heure|une année entière|un an et demi|deux heures et demie|toute la journée|toute la semaine|toute l'année|toute la nuit|pendant des années|pendant des semaines|une quinzaine de jours|une dizaine de jours|une huitaine",
    "es": "media hora|una hora|una hora y media|hora y media|un cuarto de hora|medio día de trabajo|durante una semana|durante un mes|por un año|durante una hora|todo el día|toda la semana|todo el año|toda la noche|un año y medio|dos horas y media|durante años|durante semanas|una quincena|una decena de días",
    "it": "mezz'ora|mezza ora|un'ora|un'ora e mezza|un quarto d'ora|mezza giornata|per una settimana|per un mese|per un anno|per un'ora|tutto il giorno|tutta la settimana|tutto l'anno|tutta la notte|un anno e mezzo|due ore e mezza|per anni|per settimane|una decina di giorni|una quindicina di giorni",
    "pt": "meia hora|uma hora|uma hora e meia|um quarto de hora|meio dia de trabalho|durante uma semana|durante um mês|por um ano|por uma hora|o dia todo|a semana toda|o ano inteiro|a noite toda|um ano e meio|duas horas e meia|durante anos|durante semanas|uma quinzena", "ca": "mitja hora|una hora|una hora i mitja|un quart d'hora|durant una setmana|tot el dia|tot l'any|un any i mig", "gl": "media hora|unha hora|unha hora e media|durante unha semana|todo o día",
    "nl": "een half uur|een uur|anderhalf uur|een kwartier|een halve dag|een week lang|een maand lang|een jaar lang|de hele dag|de hele week|het hele jaar|de hele nacht|anderhalf jaar|twee en een half uur|jarenlang|wekenlang|urenlang|tweedaags|driedaagse reis|vijfdaags", "sv": "en halvtimme|en timme|en och en halv timme|en kvart|en halv dag|i en vecka|i en månad|i ett år|i en timme|hela dagen|hela veckan|hela året|hela natten|ett och ett halvt år|i åratal|i veckor|tvådagars|femdagars", "da": "en halv time|en time|halvanden time|et kvarter|en halv dag|i en uge|i en måned|i et år|i en time|hele dagen|hele ugen|hele året|hele natten|halvandet år|i årevis|i ugevis", "nb": "en halv time|en halvtime|en time|halvannen time|et kvarter|en halv dag|i en uke|i en måned|i ett år|i en time|hele dagen|hele uka|hele året|hele natten|halvannet år|i årevis|i ukevis",
    "fi": "puoli tuntia|tunnin|puolitoista tuntia|varttitunti|puoli päivää|viikon ajan|kuukauden ajan|vuoden ajan|tunnin ajan|koko päivän|koko viikon|koko vuoden|koko yön|puolitoista vuotta|vuosikausia|viikkokausia", "et": "pool tundi|poolteist tundi|terve päev|terve nädala|veerand tundi", "lv": "pusstunda|pusotra stunda|visu dienu|visu nedēļu", "lt": "pusvalandis|pusantros valandos|visą dieną|visą savaitę", "is": "hálftími|ein og hálf klukkustund|allan daginn|alla vikuna",
    "pl": "pół godziny|godzinę|półtorej godziny|kwadrans|pół dnia|przez tydzień|przez miesiąc|przez rok|przez godzinę|cały dzień|cały tydzień|cały rok|całą noc|półtora roku|dwie i pół godziny|latami|tygodniami|dwutygodniowy urlop|trzydniowa wycieczka|pięciodniowy|dwuletni", "cs": "půl hodiny|hodinu|hodinu a půl|čtvrt hodiny|půldne práce|celý den|celý týden|celý rok|celou noc|rok a půl|půldruhé hodiny|po celý rok|po celý měsíc|dvoudenní|třídenní výlet|pětidenní|dvouletý", "sk": "pol hodiny|hodinu a pol|štvrť hodiny|celý deň|celý týždeň|celý rok|rok a pol|dvojdňový|trojdňový", "hu": "fél óra|másfél óra|negyedóra|fél napig|egy hétig|egy hónapig|egy évig|egy órán át|egész nap|egész héten|egész évben|egész éjjel|másfél év|évekig|hetekig|kétnapos|háromnapos túra|ötnapos utazás|kétéves", "ro": "o jumătate de oră|jumătate de oră|o oră și jumătate|un sfert de oră|timp de o săptămână|timp de o lună|timp de un an|toată ziua|toată săptămâna|tot anul|toată noaptea|un an și jumătate|ani de zile",
    "tr": "yarım saat|bir saat|bir buçuk saat|çeyrek saat|yarım gün|bir hafta boyunca|bir ay boyunca|bir yıl boyunca|bütün gün|gün boyu|tüm hafta|yıl boyu|bütün gece|bir buçuk yıl|iki buçuk saat|yıllarca|haftalarca|günlerce", "ru": "полчаса|час|полтора часа|четверть часа|полдня|целую неделю|целый месяц|целый год|целый день|весь день|всю неделю|весь год|всю ночь|полтора года|два с половиной часа|годами|неделями|двухдневный|трёхдневная поездка|пятидневный|двухнедельный отпуск|двухлетний|полчасика|минут пять", "uk": "півгодини|півтори години|чверть години|пів дня|цілий тиждень|цілий місяць|цілий рік|весь день|увесь рік|всю ніч|півтора року|роками|тижнями|дводенний|триденна поїздка|двотижнева відпустка", "be": "паўгадзіны|паўтары гадзіны|увесь дзень|увесь тыдзень|увесь год", "bg": "половин час|час и половина|четвърт час|цял ден|цяла седмица|цяла година|цяла нощ|година и половина|с години", "hr": "pola sata|sat i pol|četvrt sata|cijeli dan|cijeli tjedan|cijelu godinu|cijelu noć|godinu i pol|godinama|dvodnevni|trodnevni izlet", "sr": "пола сата|сат и по|четврт сата|цео дан|целе недеље|целе године|целу ноћ|годинама|дводневни|тродневни излет", "sl": "pol ure|uro in pol|četrt ure|ves dan|ves teden|vse leto|vso noč|dvodnevni|tridnevni izlet",
    "el": "μισή ώρα|μία ώρα|μιάμιση ώρα|ένα τέταρτο της ώρας|μισή μέρα|για μια εβδομάδα|για έναν μήνα|για έναν χρόνο|όλη μέρα|όλη την εβδομάδα|όλο τον χρόνο|όλη νύχτα|ενάμιση χρόνο|για χρόνια|διήμερο|τριήμερη εκδρομή", "ar": "نصف ساعة|ساعة ونصف|ربع ساعة|ساعة كاملة|لمدة أسبوع|لمدة شهر|لمدة سنة|لمدة ساعة|لمدة يومين|لمدة أسبوعين|لمدة شهرين|طوال اليوم|طوال الأسبوع|طوال السنة|طوال الليل|سنة ونصف|ساعتان ونصف|رحلة لمدة أسبوعين|لسنوات", "fa": "نیم ساعت|یک ساعت و نیم|یک ربع ساعت|نصف روز|به مدت یک هفته|به مدت یک ماه|به مدت یک سال|تمام روز|تمام هفته|تمام سال|تمام شب|یک سال و نیم|سال‌ها|هفته‌ها", "he": "חצי שעה|שעה וחצי|רבע שעה|חצי יום עבודה|במשך שבוע|במשך חודש|במשך שנה|במשך שעה|במשך יומיים|במשך שבועיים|כל היום|כל השבוע|כל השנה|כל הלילה|שנה וחצי|שעתיים וחצי|שנים רבות", "hi": "आधा घंटा|आधे घंटे|डेढ़ घंटा|एक घंटा|पौन घंटा|सवा घंटा|एक हफ्ते के लिए|एक महीने के लिए|एक साल के लिए|सारा दिन|पूरे दिन|पूरे हफ्ते|पूरे साल|सारी रात|डेढ़ साल|ढाई घंटे", "bn": "আধা ঘণ্টা|দেড় ঘণ্টা|এক সপ্তাহ ধরে|সারাদিন|সারা বছর", "ur": "آدھا گھنٹہ|ڈیڑھ گھنٹہ|سارا دن|پورا سال",
    "vi": "nửa tiếng|nửa giờ|một tiếng|một tiếng rưỡi|mười lăm phút|nửa ngày|suốt một tuần|suốt một tháng|suốt một năm|cả ngày|cả tuần|cả năm|cả đêm|một năm rưỡi|hai tiếng rưỡi|nhiều năm liền", "id": "setengah jam|satu jam|satu setengah jam|seperempat jam|setengah hari|selama seminggu|selama sebulan|selama setahun|sepanjang hari|sepanjang minggu|sepanjang tahun|sepanjang malam|satu setengah tahun|bertahun-tahun|berminggu-minggu", "ms": "setengah jam|satu jam setengah|suku jam|selama seminggu|sepanjang hari|sepanjang tahun|bertahun-tahun", "th": "ครึ่งชั่วโมง|หนึ่งชั่วโมงครึ่ง|ครึ่งวัน|เป็นเวลาหนึ่งสัปดาห์|ทั้งวัน|ทั้งสัปดาห์|ตลอดทั้งปี|ทั้งคืน|หนึ่งปีครึ่ง|หลายปี", "ja": "半時間|一時間半|半日間|半年間|一週間ずっと|一か月間|一年間|一日中|一週間|一年中|一晩中|一年半|二時間半|何年も|何週間も|丸一日|数日間|数年間|二泊三日|三泊四日", "zh": "半小时|半个小时|一个半小时|一刻钟|半天时间|整整一周|整整一个月|整整一年|一整天|整天|一整年|整夜|一年半的时间|两个半小时|多年来|好几个星期|两天一夜|三天两夜|半個小時|一個半小時", "ko": "반 시간|한 시간 반|반나절|일주일 동안|한 달 동안|일 년 동안|한 시간 동안|하루 종일|일주일 내내|일 년 내내|밤새|일 년 반|두 시간 반|여러 해 동안|이틀 동안|사흘 동안|몇 년간|이박 삼일",
}  # fmt: skip
for _table in (FRAMES, SET):
    _table["no"] = _table["nn"] = _table["nb"]
    _table["bs"] = _table["hr"]
    _table["mk"] = _table["bg"]
    _table["yue"] = _table["zh"]
SET_SHARE = 0.3


@cache
def _said(language: str) -> frozenset[str]:
    """What the language's phrases read as a day told from today."""
    known = phrases.load(language)
    shifts = (text.replace("{unit}", "{u}") for text in (*known.ago, *known.ahead))
    days = (text for texts in known.relative.values() for text in texts)
    return frozenset(text.lower() for text in (*shifts, *days))


@cache
def _texts(table: str, language: str) -> tuple[str, ...]:
    said, known = _said(language), FRAMES if table == "frames" else SET
    return tuple(text for text in known.get(language, "").split("|") if text and text.lower() not in said)


def usual(rng: random.Random, language: str) -> str | None:
    """One such frame, or a length that bears no number; None where the language has none."""
    table = "set" if rng.random() < SET_SHARE else "frames"
    known = _texts(table, language)
    return pick(rng, known) if known else None

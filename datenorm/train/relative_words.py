"""Words of relative dates that are neither CLDR's nor a language's table of phrases: half years, days counted from, operators."""

from __future__ import annotations

# How a language writes n and a half years; {n} is a number or its word.
HALF_YEARS = {
    "en": ("{n} and a half years", "{n} years and a half", "{n} 1/2 years", "{n}.5 years", "{n}½ years"),
    "de": ("{n}einhalb Jahren", "{n}einhalb Jahre", "{n} 1/2 Jahren", "{n},5 Jahren", "{n}½ Jahren"),
    "fr": ("{n} ans et demi", "{n} années et demie", "{n},5 ans"),
    "es": ("{n} años y medio",), "it": ("{n} anni e mezzo",), "pt": ("{n} anos e meio",), "ca": ("{n} anys i mig",),
    "gl": ("{n} anos e medio",), "nl": ("{n} en een half jaar", "{n}½ jaar", "{n},5 jaar"), "ro": ("{n} ani și jumătate", "{n} ani şi jumătate"),
    "sv": ("{n} och ett halvt år", "{n}½ år", "{n},5 år"), "da": ("{n} et halvt år", "{n} og et halvt år", "{n},5 år"),
    "nb": ("{n} og et halvt år", "{n},5 år"), "no": ("{n} og et halvt år", "{n},5 år"), "fi": ("{n} ja puoli vuotta", "{n},5 vuotta"),
    "ru": ("{n} с половиной года", "{n} с половиной лет", "{n} года с половиной", "{n},5 года"),
    "uk": ("{n} з половиною роки", "{n},5 роки"), "pl": ("{n} i pół roku", "{n},5 roku"),
    "cs": ("{n} a půl roku", "{n},5 roku"), "sk": ("{n} a pol roka", "{n},5 roka"), "bg": ("{n} години и половина",),
    "hr": ("{n} i pol godine",), "sr": ("{n} и по године", "{n} i po godine"), "el": ("{n} χρόνια και μισό", "{n}μισι χρόνια"),
    "hu": ("{n} és fél év", "{n} és fél éve", "{n} és fél évvel"), "tr": ("{n} buçuk yıl", "{n} buçuk sene", "{n},5 yıl"), "az": ("{n} il yarım",),
    "id": ("{n} setengah tahun", "{n} tahun setengah"), "vi": ("{n} năm rưỡi",), "th": ("{n} ปีครึ่ง",),
    "zh": ("{n}年半",), "yue": ("{n}年半",), "ja": ("{n}年半",), "ko": ("{n}년 반",), "ar": ("{n} سنوات ونصف",), "he": ("{n} שנים וחצי",),
    "fa": ("{n} سال و نیم",),
}  # fmt: skip

# A stretch of time {q} counted from a day {a}, with the sign that it adds; the days as the language's form needs them.
COUNTED_FROM = {
    "en": (("{q} from {a}", "+"), ("{q} after {a}", "+"), ("{q} before {a}", "-"), ("{q} ago {a}", "-"), ("{q} prior to {a}", "-"),
           ("{q} following {a}", "+"), ("{q} starting {a}", "+")),
    "de": (("{q} nach {a}", "+"), ("{q} vor {a}", "-"), ("{a} in {q}", "+"), ("{a} vor {q}", "-"), ("ab {a} in {q}", "+"), ("{q} ab {a}", "+")),
    "fr": (("{q} après {a}", "+"), ("{q} avant {a}", "-"), ("{a} dans {q}", "+")),
    "es": (("{q} después de {a}", "+"), ("{q} antes de {a}", "-"), ("{q} a partir de {a}", "+"), ("{q} desde {a}", "+")),
    "it": (("{q} dopo {a}", "+"), ("{q} prima di {a}", "-"), ("{q} da {a}", "+"), ("{q} a partire da {a}", "+")),
    "pt": (("{q} depois de {a}", "+"), ("{q} antes de {a}", "-"), ("{q} a partir de {a}", "+"), ("{q} após {a}", "+")),
    "nl": (("{q} na {a}", "+"), ("{q} voor {a}", "-"), ("{q} vanaf {a}", "+"), ("{a} over {q}", "+")),
    "sv": (("{q} efter {a}", "+"), ("{q} före {a}", "-"), ("{q} från {a}", "+")),
    "da": (("{q} efter {a}", "+"), ("{q} før {a}", "-"), ("{q} fra {a}", "+")),
    "nb": (("{q} etter {a}", "+"), ("{q} før {a}", "-"), ("{q} fra {a}", "+")),
    "ru": (("{a} через {q}", "+"), ("{q} после {a}", "+"), ("{q} до {a}", "-")),
    "uk": (("{a} через {q}", "+"), ("{q} після {a}", "+")), "pl": (("{a} za {q}", "+"), ("{q} po {a}", "+"), ("{q} przed {a}", "-")),
    "cs": (("{a} za {q}", "+"), ("{q} po {a}", "+"), ("{q} před {a}", "-")), "tr": (("{a} {q} sonra", "+"), ("{a} {q} önce", "-")),
    "ja": (("{a}から{q}後", "+"), ("{a}の{q}後", "+"), ("{a}の{q}前", "-"), ("{a}より{q}前", "-")),
    "zh": (("{a}之后{q}", "+"), ("{a}之後{q}", "+"), ("{a}起{q}后", "+"), ("{a}之前{q}", "-"), ("{a}的{q}后", "+"), ("{a}的{q}前", "-")),
    "ko": (("{a}부터 {q} 후", "+"), ("{a}로부터 {q} 뒤", "+"), ("{a}에서 {q} 전", "-")),
    "ar": (("{q} بعد {a}", "+"), ("{q} قبل {a}", "-"), ("بعد {q} من {a}", "+")),
    "he": (("{q} אחרי {a}", "+"), ("{q} לפני {a}", "-")), "id": (("{q} setelah {a}", "+"), ("{q} sebelum {a}", "-"), ("{q} dari {a}", "+")),
    "vi": (("{q} sau {a}", "+"), ("{q} kể từ {a}", "+"), ("{q} trước {a}", "-")),
}  # fmt: skip
DAYS_COUNTED_FROM = {
    "en": {"tomorrow": "+1d", "yesterday": "-1d", "today": "", "the day after tomorrow": "+2d", "the day before yesterday": "-2d", "now": ""},
    "de": {"morgen": "+1d", "gestern": "-1d", "heute": "", "übermorgen": "+2d", "vorgestern": "-2d", "jetzt": ""},
    "fr": {"demain": "+1d", "hier": "-1d", "aujourd'hui": "", "après-demain": "+2d", "avant-hier": "-2d"},
    "es": {"mañana": "+1d", "ayer": "-1d", "hoy": "", "pasado mañana": "+2d", "anteayer": "-2d"},
    "it": {"domani": "+1d", "ieri": "-1d", "oggi": "", "dopodomani": "+2d", "ieri l'altro": "-2d"},
    "pt": {"amanhã": "+1d", "ontem": "-1d", "hoje": "", "depois de amanhã": "+2d", "anteontem": "-2d"},
    "nl": {"morgen": "+1d", "gisteren": "-1d", "vandaag": "", "overmorgen": "+2d", "eergisteren": "-2d"},
    "sv": {"imorgon": "+1d", "igår": "-1d", "idag": "", "i morgon": "+1d", "i dag": "", "i går": "-1d", "i övermorgon": "+2d"},
    "da": {"i morgen": "+1d", "i går": "-1d", "i dag": "", "i overmorgen": "+2d"},
    "nb": {"i morgen": "+1d", "i går": "-1d", "i dag": "", "i overmorgen": "+2d"},
    "ru": {"завтра": "+1d", "вчера": "-1d", "сегодня": "", "послезавтра": "+2d", "позавчера": "-2d"},
    "uk": {"завтра": "+1d", "вчора": "-1d", "сьогодні": "", "післязавтра": "+2d"},
    "pl": {"jutro": "+1d", "dziś": "", "pojutrze": "+2d", "dzisiaj": ""}, "cs": {"zítra": "+1d", "dnes": "", "pozítří": "+2d"},
    "tr": {"yarından": "+1d", "bugünden": "", "dünden": "-1d", "şu andan": ""},
    "ja": {"明日": "+1d", "昨日": "-1d", "今日": "", "本日": "", "明後日": "+2d", "一昨日": "-2d", "今": ""},
    "zh": {"明天": "+1d", "昨天": "-1d", "今天": "", "后天": "+2d", "前天": "-2d", "明日": "+1d"},
    "ko": {"내일": "+1d", "어제": "-1d", "오늘": "", "모레": "+2d", "그저께": "-2d", "지금": ""},
    "ar": {"غدا": "+1d", "أمس": "-1d", "اليوم": "", "الآن": ""}, "he": {"מחר": "+1d", "אתמול": "-1d", "היום": "", "מחרתיים": "+2d"},
    "id": {"besok": "+1d", "kemarin": "-1d", "hari ini": "", "lusa": "+2d", "sekarang": ""},
    "vi": {"ngày mai": "+1d", "hôm qua": "-1d", "hôm nay": "", "ngày kia": "+2d", "bây giờ": ""},
}  # fmt: skip

UNIT_LETTERS = {"d": ("d", "D", "d"), "w": ("w", "W", "w"), "m": ("mo", "M", "mon"), "y": ("y", "Y", "yr")}

# Minutes and seconds, which leave the day as it is; the full words first.
UNDER_AN_HOUR = {
    "en": ("minutes", "minute", "mins", "min", "seconds", "second", "secs", "sec"),
    "de": ("Minuten", "Minute", "Min.", "min", "Sekunden", "Sekunde", "Sek.", "sek"),
    "fr": ("minutes", "minute", "min", "min.", "secondes", "seconde", "sec", "s"),
    "es": ("minutos", "minuto", "min", "min.", "segundos", "segundo", "seg", "s"),
    "it": ("minuti", "minuto", "min", "min.", "secondi", "secondo", "sec", "s"),
    "pt": ("minutos", "minuto", "min", "min.", "segundos", "segundo", "seg", "s"),
    "nl": ("minuten", "minuut", "min", "min.", "seconden", "seconde", "sec", "s"), "sv": ("minuter", "minut", "min", "min.", "sekunder", "sekund", "sek"),
    "da": ("minutter", "minut", "min", "min.", "sekunder", "sekund", "sek"), "nb": ("minutter", "minutt", "min", "min.", "sekunder", "sekund", "sek"),
    "no": ("minutter", "minutt", "min", "min.", "sekunder", "sekund", "sek"), "nn": ("minutt", "min", "sekund", "sekundar", "sek"),
    "fi": ("minuuttia", "minuutin", "min", "sekuntia", "sekunnin", "s"), "is": ("mínútum", "mínútur", "mínútu", "mín.", "sekúndum", "sekúndur", "sek."),
    "ru": ("минут", "минуты", "минуту", "мин", "мин.", "секунд", "секунды", "секунду", "сек"),
    "uk": ("хвилин", "хвилини", "хвилину", "хв", "хв.", "секунд", "секунди", "секунду", "сек"),
    "be": ("хвілін", "хвіліны", "хвіліну", "хв", "секунд", "секунды", "секунду", "с"),
    "pl": ("minut", "minuty", "minutę", "min", "min.", "sekund", "sekundy", "sekundę", "sek.", "s"),
    "cs": ("minut", "minuty", "minutu", "minutami", "min", "min.", "sekund", "sekundy", "sekundu", "sekundami", "s"),
    "sk": ("minút", "minúty", "minútu", "minútami", "min", "sekúnd", "sekundy", "sekundu", "sekundami", "s"),
    "sl": ("minutami", "minut", "minute", "minuto", "min", "sekundami", "sekund", "sekunde", "s"),
    "hr": ("minuta", "minute", "minutu", "min", "min.", "sekundi", "sekunde", "sekundu", "sek", "s"),
    "bs": ("minuta", "minute", "minutu", "min", "sekundi", "sekunde", "sekundu", "sek"),
    "bg": ("минути", "минута", "мин", "мин.", "секунди", "секунда", "сек"), "mk": ("минути", "минута", "мин.", "секунди", "секунда", "сек."),
    "ro": ("minute", "minut", "de minute", "min", "min.", "secunde", "secundă", "sec"), "hu": ("perc", "perccel", "p", "másodperc", "másodperccel", "mp"),
    "tr": ("dakika", "dk", "dk.", "saniye", "sn", "sn."), "az": ("dəqiqə", "dəq", "saniyə", "san"),
    "el": ("λεπτά", "λεπτό", "λεπτών", "λ.", "δευτερόλεπτα", "δευτερόλεπτο", "δευτ."), "he": ("דקות", "דקה", "דק׳", "שניות", "שנייה", "שניה"),
    "ar": ("دقائق", "دقيقة", "ثوان", "ثانية", "ثواني"), "fa": ("دقیقه", "ثانیه"), "hi": ("मिनट", "सेकंड", "सेकेंड"), "bn": ("মিনিট", "সেকেন্ড"),
    "ne": ("मिनेट", "सेकेन्ड"), "ur": ("منٹ", "سیکنڈ"), "ja": ("分", "分", "秒"), "zh": ("分钟", "分鐘", "分", "秒", "秒钟", "秒鐘"), "yue": ("分鐘", "秒", "秒鐘"),
    "ko": ("분", "분", "초"), "vi": ("phút", "phút", "giây"), "id": ("menit", "mnt", "detik", "dtk"), "ms": ("minit", "minit", "saat"),
    "th": ("นาที", "วินาที"), "et": ("minutit", "minuti", "min", "sekundit", "sekundi", "sek"),
    "lv": ("minūtēm", "minūtes", "minūtes", "min.", "sekundēm", "sekundes", "sek."),
    "lt": ("minučių", "minutes", "minutę", "min.", "sekundžių", "sekundes", "sek."), "ca": ("minuts", "minut", "min", "segons", "segon", "s"),
    "gl": ("minutos", "minuto", "min", "segundos", "segundo", "s"), "eu": ("minutu", "minutu", "min", "segundo", "s"),
    "ga": ("nóiméad", "nóim", "soicind"), "cy": ("munud", "munud", "eiliad"), "af": ("minute", "minuut", "min", "sekondes", "sekonde"),
    "sq": ("minuta", "minutë", "sekonda", "sekondë"), "fil": ("minuto", "minuto", "min", "segundo"), "ka": ("წუთის", "წუთით", "წუთში", "წამის", "წამში"),
    "hy": ("րոպե", "րոպեից", "վայրկյան"), "kk": ("минут", "минуттан", "секунд"), "uz": ("daqiqa", "daqiqadan", "soniya"),
    "sr": ("минута", "минуте", "минуту", "мин.", "секунди", "секунде", "сек."), "sw": ("dakika", "dak.", "sekunde"), "mr": ("मिनिटे", "मिनिटां", "सेकंद"), "gu": ("મિનિટ", "સેકંડ"),
    "ta": ("நிமிடங்கள்", "நிமிடங்களுக்கு", "வினாடிகள்"), "te": ("నిమిషాల", "నిమిషాలు", "సెకన్ల"), "kn": ("ನಿಮಿಷಗಳ", "ಸೆಕೆಂಡುಗಳ"), "ml": ("മിനിറ്റ്", "സെക്കൻഡ്"), "pa": ("ਮਿੰਟ", "ਸਕਿੰਟ"),
    "ky": ("мүнөт", "мүнөттөн", "секунд"), "mn": ("минут", "минутын", "секунд"), "tg": ("дақиқа", "сония"), "tk": ("minut", "sekunt"), "tt": ("минут", "секунд"), "ba": ("минут", "секунд"),
    "fo": ("minuttir", "minuttum", "sekund"), "fy": ("minuten", "minút", "sekonden"), "lb": ("Minutten", "Minutt", "Sekonnen"), "eo": ("minutoj", "minuto", "min", "sekundoj"), "mt": ("minuti", "minuta", "sekondi"),
    "so": ("daqiiqo", "ilbiriqsi"), "oc": ("minutas", "minuta", "segondas"), "ast": ("minutos", "minutu", "segundos"), "br": ("munut", "munutenn", "eilenn"), "gd": ("mionaidean", "mionaid", "diogan"), "jv": ("menit", "detik"),
}  # fmt: skip

# Languages whose table of units begins with the singular, which a number above one seldom takes.
SINGULAR_FIRST = frozenset(
    "en de fr es it pt nl sv da nb no nn ca gl el ro eo et fi is bg mk lb fy af ru uk be cs sk sl pl hr sr bs lt lv oc ast fo".split()
)

"""Words for this moment and for parts of today, yesterday and tomorrow: now, tonight, ce matin, stasera, i går kväll."""

from __future__ import annotations

import random

from datenorm.train.clocks import add_time
from datenorm.train.context import Context
from datenorm.train.draft import Draft, choices, pick

# By language: of today, of yesterday, of tomorrow; parted by "|".
WORDS: dict[str, tuple[str, str, str]] = {
    "en": ("now|right now|tonight|this morning|this evening|this afternoon|just now|later today|earlier today|at this moment|today noon|this very day|later tonight|at the moment|tonite", "last night|yesterday morning|yesterday evening|yesterday afternoon|yesterday night|yesterday noon", "tomorrow morning|tomorrow evening|tomorrow night|tomorrow afternoon|tomorrow noon|early tomorrow|tomorrow midday"),
    "de": ("jetzt|heute Abend|heute Morgen|heute früh|heute Nachmittag|heute Nacht|heute Mittag|gerade eben|heute Vormittag|soeben", "gestern Abend|gestern Nacht|gestern früh|gestern Morgen|gestern Nachmittag|gestern Mittag|letzte Nacht", "morgen früh|morgen Abend|morgen Nachmittag|morgen Mittag|morgen Vormittag|morgen Nacht"),
    "fr": ("maintenant|ce soir|ce matin|cet après-midi|cette nuit|à l'instant|ce midi|en ce moment|tout de suite|aujourd'hui à midi", "hier soir|hier matin|hier après-midi|la nuit dernière|hier midi|hier dans la nuit", "demain soir|demain matin|demain après-midi|demain midi|demain à midi|demain dans la matinée"),
    "es": ("ahora|ahora mismo|esta noche|esta mañana|esta tarde|hoy por la noche|hoy por la mañana|hoy por la tarde|en este momento|este mediodía|hoy en la noche", "anoche|ayer por la noche|ayer por la tarde|ayer por la mañana|ayer en la noche|ayer al mediodía", "mañana por la mañana|mañana por la tarde|mañana por la noche|mañana en la mañana|mañana al mediodía|mañana temprano"),
    "it": ("adesso|ora|stasera|stamattina|stanotte|questa mattina|questa sera|questo pomeriggio|in questo momento|oggi pomeriggio|oggi a mezzogiorno|stamani", "ieri sera|ieri mattina|ieri pomeriggio|ieri notte|la notte scorsa|iersera", "domani mattina|domani sera|domani pomeriggio|domattina|domani notte|domani a mezzogiorno"),
    "pt": ("agora|agora mesmo|esta noite|esta manhã|esta tarde|hoje à noite|hoje de manhã|hoje à tarde|neste momento|hoje ao meio-dia", "ontem à noite|ontem de manhã|ontem à tarde|a noite passada|ontem ao meio-dia", "amanhã de manhã|amanhã à noite|amanhã à tarde|amanhã cedo|amanhã ao meio-dia"),
    "nl": ("nu|vanavond|vanmorgen|vanochtend|vanmiddag|vannacht|zojuist|op dit moment|zonet", "gisteravond|gisterenavond|gistermorgen|gisterochtend|gistermiddag|gisternacht|afgelopen nacht", "morgenochtend|morgenavond|morgenmiddag|morgenvroeg|morgennacht"),
    "sv": ("nu|ikväll|i kväll|i morse|imorse|i eftermiddag|i natt|inatt|just nu|i dag på morgonen|i förmiddag", "igår kväll|i går kväll|igår morse|i går morse|igår eftermiddag|i går natt", "imorgon bitti|i morgon bitti|imorgon kväll|i morgon kväll|i morgon eftermiddag|imorgon förmiddag"),
    "da": ("nu|i aften|i morges|i eftermiddag|i nat|lige nu|i formiddag|her til morgen", "i går aftes|i går morges|i går eftermiddag|i går aften|i går nat", "i morgen tidlig|i morgen aften|i morgen eftermiddag|i morgen formiddag|i morgen tidligt"),
    "nb": ("nå|i kveld|i morges|i ettermiddag|i natt|akkurat nå|i formiddag|nå nettopp", "i går kveld|i går morges|i går ettermiddag|i går natt", "i morgen tidlig|i morgen kveld|i morgen ettermiddag|i morgen formiddag"),
    "fi": ("nyt|tänä iltana|tänä aamuna|tänään illalla|tänään aamulla|tänä yönä|tänään iltapäivällä|juuri nyt", "eilen illalla|eilen aamulla|eilen iltapäivällä|viime yönä|eilisiltana", "huomenna aamulla|huomenna illalla|huomenaamulla|huomisiltana|huomenna iltapäivällä"),
    "pl": ("teraz|dziś wieczorem|dzisiaj wieczorem|dziś rano|dzisiaj rano|dziś po południu|dzisiaj w nocy|dziś w nocy|w tej chwili|dziś w południe", "wczoraj wieczorem|wczoraj rano|wczoraj po południu|wczoraj w nocy|ubiegłej nocy|wczoraj w południe", "jutro rano|jutro wieczorem|jutro po południu|jutro w południe|jutro w nocy"),
    "cs": ("teď|nyní|dnes večer|dnes ráno|dnes odpoledne|dnes v noci|právě teď|dnes v poledne|dnes dopoledne", "včera večer|včera ráno|včera odpoledne|včera v noci|včera v poledne|minulou noc", "zítra ráno|zítra večer|zítra odpoledne|zítra v poledne|zítra dopoledne"),
    "sk": ("teraz|dnes večer|dnes ráno|dnes popoludní|dnes v noci|práve teraz|dnes poobede", "včera večer|včera ráno|včera popoludní|včera v noci", "zajtra ráno|zajtra večer|zajtra popoludní|zajtra na obed"),
    "ru": ("сейчас|прямо сейчас|сегодня вечером|сегодня утром|сегодня днём|сегодня днем|сегодня ночью|в данный момент|сегодня в полдень|только что", "вчера вечером|вчера утром|вчера днём|вчера днем|вчера ночью|прошлой ночью|вчера в полдень", "завтра утром|завтра вечером|завтра днём|завтра днем|завтра ночью|завтра в полдень"),
    "uk": ("зараз|сьогодні ввечері|сьогодні вранці|сьогодні вдень|сьогодні вночі|просто зараз|сьогодні зранку", "вчора ввечері|вчора вранці|вчора вдень|вчора вночі|минулої ночі|учора ввечері", "завтра вранці|завтра ввечері|завтра вдень|завтра зранку|завтра вночі"),
    "bg": ("сега|тази вечер|тази сутрин|днес следобед|довечера|в момента|днес сутринта", "снощи|вчера вечер|вчера сутринта|вчера следобед", "утре сутрин|утре сутринта|утре вечер|утре следобед"),
    "hr": ("sada|večeras|jutros|danas popodne|noćas|upravo sada|danas navečer", "sinoć|jučer ujutro|jučer popodne|jučer navečer", "sutra ujutro|sutra navečer|sutra popodne|sutra u podne"),
    "hu": ("most|ma este|ma reggel|ma délután|ma éjjel|éppen most|ma délelőtt|ma délben", "tegnap este|tegnap reggel|tegnap délután|tegnap éjjel|múlt éjjel", "holnap reggel|holnap este|holnap délután|holnap délben|holnap délelőtt"),
    "ro": ("acum|diseară|azi dimineață|astăzi dimineață|în seara asta|azi după-amiază|chiar acum|la noapte|astă seară", "aseară|ieri seară|ieri dimineață|ieri după-amiază|azi-noapte|noaptea trecută", "mâine dimineață|mâine seară|mâine după-amiază|mâine la prânz"),
    "tr": ("şimdi|şu an|şu anda|bu akşam|bu sabah|bu gece|bugün öğleden sonra|bu öğlen", "dün akşam|dün sabah|dün gece|dün öğleden sonra|dün öğlen", "yarın sabah|yarın akşam|yarın gece|yarın öğleden sonra|yarın öğlen"),
    "el": ("τώρα|απόψε|σήμερα το πρωί|σήμερα το βράδυ|σήμερα το απόγευμα|αυτή τη στιγμή|σήμερα το μεσημέρι", "χθες το βράδυ|χθες το πρωί|χθες το απόγευμα|χτες το βράδυ", "αύριο το πρωί|αύριο το βράδυ|αύριο το απόγευμα|αύριο το μεσημέρι"),
    "ca": ("ara|ara mateix|aquesta nit|aquest matí|aquesta tarda|avui al matí|avui al vespre|avui a la nit|aquest vespre", "ahir a la nit|anit|ahir al matí|ahir a la tarda|ahir al vespre", "demà al matí|demà a la tarda|demà al vespre|demà a la nit|demà al migdia"),
    "id": ("sekarang|malam ini|pagi ini|sore ini|siang ini|saat ini|nanti malam|tadi pagi", "tadi malam|kemarin malam|kemarin pagi|kemarin sore|semalam", "besok pagi|besok malam|besok sore|besok siang"),
    "vi": ("bây giờ|tối nay|sáng nay|chiều nay|đêm nay|trưa nay|ngay bây giờ|hiện tại", "tối qua|đêm qua|sáng hôm qua|chiều hôm qua|tối hôm qua", "sáng mai|tối mai|chiều mai|trưa mai|đêm mai"),
    "ja": ("今|今晩|今夜|今朝|今日の午後|ただ今|今日の夜|今日の朝|今日の昼|たった今", "昨夜|昨晩|昨日の朝|昨日の夜|昨日の午後|ゆうべ", "明日の朝|明朝|明日の夜|明晩|明日の午後|明日の昼"),
    "zh": ("现在|今晚|今早|今天早上|今天下午|今天晚上|此刻|今天上午|今天中午|刚才|現在", "昨晚|昨天早上|昨天下午|昨天晚上|昨夜|昨天上午", "明早|明天早上|明天下午|明天晚上|明晚|明天中午|明天上午"),
    "ko": ("지금|오늘 밤|오늘 저녁|오늘 아침|오늘 오후|방금|오늘 오전|오늘밤", "어젯밤|어제 저녁|어제 아침|어제 오후|어제 밤", "내일 아침|내일 저녁|내일 오후|내일 밤|내일 오전"),
    "ar": ("الآن|الليلة|هذا الصباح|هذا المساء|اليوم مساء|اليوم صباحا|بعد ظهر اليوم|مساء اليوم|صباح اليوم", "الليلة الماضية|مساء أمس|صباح أمس|أمس مساء|ليلة أمس", "صباح الغد|مساء الغد|غدا صباحا|غدا مساء|صباح غد|ظهر الغد"),
    "he": ("עכשיו|הערב|הבוקר|הלילה|היום בערב|היום בבוקר|היום אחר הצהריים|כרגע", "אמש|אתמול בלילה|אתמול בערב|אתמול בבוקר", "מחר בבוקר|מחר בערב|מחר בצהריים|מחר בלילה"),
}  # fmt: skip
WORDS["no"] = WORDS["nb"]
SHIFTS = ("@+0d", "@-1d", "@+1d")
TIMED_SHARE = 0.25


def now_words(language: str) -> tuple[str, ...]:
    """The language's word for this moment, () where none is known: now + 3 days."""
    return choices(WORDS[language][0])[:1] if language in WORDS else ()


def near_word(rng: random.Random, ctx: Context) -> Draft | None:
    """Now, this evening, last night, tomorrow morning, now and then with the hour."""
    if ctx.language not in WORDS:
        return None
    chance = rng.random()
    index = 0 if chance < 0.56 else 1 if chance < 0.79 else 2
    draft = Draft([(pick(rng, choices(WORDS[ctx.language][index])), "r")], SHIFTS[index], "relative")
    if rng.random() < TIMED_SHARE:
        add_time(rng, ctx, draft)
    return draft

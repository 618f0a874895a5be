"""Times that the expressions have no sign for: weekends, ends of months, every Monday, the last 3 days; greetings, names."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train.context import Context, load
from datenorm.train.draft import Weighted, choices, fill_text, pick
from datenorm.train.namesakes_days import words_of

# Weekends, and the beginning, middle or end of a period.
EDGES = {
    "en": "weekend|the weekend|this weekend|next weekend|last weekend|on the weekend|at the weekend|over the weekend|{n} weekends ago|in {n} weekends|the weekend after next|weekends|long weekend|bank holiday weekend|end of the month|end of month|the end of the week|end of week|end of the year|end of next month|end of last month|end of next week|beginning of the month|beginning of next year|start of the week|start of next week|mid month|mid next month|early next week|late last year|later this week|later this month|earlier this year|early last month|middle of the month|middle of next week|month end|year end|EOM|EOY|EOW|by the end of the year|by the end of next month|before the weekend|after the weekend|first half of next year|the second half of the month|the turn of the year|the first week of the month",
    "de": "Wochenende|am Wochenende|dieses Wochenende|nächstes Wochenende|letztes Wochenende|übers Wochenende|kommendes Wochenende|vor {n} Wochenenden|Ende des Monats|Ende nächsten Monats|Ende letzten Jahres|Anfang des Monats|Anfang letzten Jahres|Anfang nächster Woche|Anfang nächsten Jahres|Mitte des Monats|Mitte nächster Woche|Mitte nächsten Monats|Ende der Woche|Ende nächster Woche|Ende dieses Jahres|Monatsende|zum Monatsende|Jahresende|Monatsanfang|Jahresanfang|Mitte letzten Jahres|bis Ende des Jahres|Wochenanfang|Wochenmitte|gegen Ende des Monats",
    "fr": "week-end|le week-end|ce week-end|le week-end prochain|le week-end dernier|pendant le week-end|il y a {n} week-ends|fin du mois|la fin du mois|fin de mois|fin de l'année|fin d'année|fin de semaine|début du mois|début de l'année prochaine|début de semaine|début de la semaine prochaine|en début d'année|milieu du mois|mi-mois|fin du mois prochain|fin de la semaine prochaine|à la fin de l'année|fin de l'année dernière",
    "es": "fin de semana|el fin de semana|este fin de semana|el próximo fin de semana|el fin de semana pasado|los fines de semana|fin de mes|a fin de mes|final de mes|finales de año|a finales de mes|fin de año|principios de mes|a principios de año|a principios del mes que viene|mediados de mes|a mediados de la semana que viene|principio de semana|finales del año pasado|hace {n} fines de semana",
    "it": "fine settimana|il fine settimana|questo fine settimana|weekend|nel weekend|il prossimo weekend|lo scorso weekend|lo scorso fine settimana|fine mese|a fine mese|fine anno|a fine anno|inizio mese|inizio anno|inizio settimana|metà mese|a metà mese|la fine del mese|l'inizio del mese prossimo|la fine dell'anno scorso|la fine della settimana prossima|{n} weekend fa",
    "pt": "fim de semana|o fim de semana|este fim de semana|no próximo fim de semana|no fim de semana passado|nos fins de semana|fim do mês|no fim do mês|final do mês|final do ano|fim de ano|início do mês|no início do ano que vem|meados do mês|início da semana|fim da semana que vem|final do ano passado|há {n} fins de semana",
    "nl": "weekend|het weekend|dit weekend|volgend weekend|vorig weekend|afgelopen weekend|komend weekend|in het weekend|eind van de maand|einde van de maand|eind volgende maand|eind vorig jaar|begin van de maand|begin volgende week|begin volgend jaar|midden van de maand|halverwege de maand|eind van het jaar|eind deze week|{n} weekenden geleden",
    "sv": "helgen|i helgen|nästa helg|förra helgen|till helgen|slutet av månaden|i slutet av året|i slutet av veckan|början av månaden|i början av nästa vecka|i början av nästa år|mitten av månaden|i mitten av veckan|månadsskiftet|årsskiftet|för {n} helger sedan|helg",
    "da": "weekend|i weekenden|næste weekend|sidste weekend|slutningen af måneden|i slutningen af året|begyndelsen af måneden|i begyndelsen af næste uge|midten af måneden|ved månedens udgang|årsskiftet|slutningen af ugen",
    "nb": "helg|i helgen|til helgen|neste helg|forrige helg|slutten av måneden|i slutten av året|begynnelsen av måneden|i begynnelsen av neste uke|midten av måneden|årsskiftet|slutten av uka",
    "fi": "viikonloppu|viikonloppuna|ensi viikonloppuna|viime viikonloppuna|tänä viikonloppuna|kuun lopussa|kuun alussa|vuoden lopussa|vuoden alussa|kuun puolivälissä|viikon lopulla|ensi viikon alussa|ensi kuun lopussa|viime vuoden lopussa",
    "pl": "weekend|w weekend|ten weekend|w następny weekend|w zeszły weekend|w przyszły weekend|koniec miesiąca|pod koniec miesiąca|na koniec roku|pod koniec roku|początek miesiąca|na początku miesiąca|na początku przyszłego roku|na początku tygodnia|połowa miesiąca|w połowie miesiąca|pod koniec przyszłego tygodnia|koniec zeszłego roku",
    "cs": "víkend|o víkendu|tento víkend|příští víkend|minulý víkend|konec měsíce|na konci měsíce|konec roku|koncem roku|koncem příštího měsíce|začátek měsíce|začátkem měsíce|začátkem příštího roku|v polovině měsíce|polovina měsíce|koncem týdne|začátkem týdne",
    "sk": "víkend|cez víkend|tento víkend|budúci víkend|minulý víkend|koniec mesiaca|na konci mesiaca|koncom roka|začiatok mesiaca|začiatkom mesiaca|začiatkom budúceho roka|v polovici mesiaca|koncom týždňa",
    "hu": "hétvége|a hétvégén|hétvégén|jövő hétvégén|múlt hétvégén|ezen a hétvégén|hónap vége|a hónap végén|év végén|év végéig|hónap eleje|a hónap elején|jövő év elején|a hónap közepén|jövő hét elején|a hét végén|a jövő hónap végén",
    "ro": "weekend|în weekend|weekendul acesta|weekendul viitor|weekendul trecut|sfârșit de săptămână|sfârșitul lunii|la sfârșitul lunii|sfârșitul anului|începutul lunii|la începutul anului viitor|mijlocul lunii|la începutul săptămânii|la sfârșitul săptămânii viitoare",
    "tr": "hafta sonu|bu hafta sonu|gelecek hafta sonu|geçen hafta sonu|hafta sonunda|ay sonu|ayın sonunda|ay sonunda|yıl sonu|yıl sonunda|ay başı|ay başında|yılbaşından önce|gelecek ayın sonu|gelecek hafta başı|hafta başında|ayın ortasında|ay ortası|geçen yılın sonunda",
    "ru": "выходные|на выходных|в эти выходные|в следующие выходные|в прошлые выходные|в выходные|конец месяца|в конце месяца|в конце года|в конце недели|к концу года|начало месяца|в начале месяца|в начале следующего года|в начале недели|середина месяца|в середине месяца|в конце следующего месяца|в конце прошлого года|в середине следующей недели",
    "uk": "вихідні|на вихідних|у ці вихідні|наступні вихідні|минулі вихідні|кінець місяця|наприкінці місяця|наприкінці року|в кінці тижня|початок місяця|на початку місяця|на початку наступного року|середина місяця|в середині місяця",
    "bg": "уикенд|през уикенда|този уикенд|следващия уикенд|миналия уикенд|края на месеца|в края на месеца|в края на годината|началото на месеца|в началото на следващата година|средата на месеца",
    "hr": "vikend|za vikend|ovaj vikend|sljedeći vikend|prošli vikend|kraj mjeseca|krajem mjeseca|krajem godine|početak mjeseca|početkom mjeseca|početkom sljedeće godine|sredinom mjeseca|krajem tjedna",
    "sr": "викенд|за викенд|овај викенд|следећи викенд|прошли викенд|крај месеца|крајем месеца|крајем године|почетком месеца|почетком следеће године|средином месеца|крајем недеље|vikend|krajem meseca|početkom godine",
    "sl": "vikend|čez vikend|naslednji vikend|prejšnji vikend|konec meseca|konec leta|začetek meseca|na začetku meseca|sredi meseca|konec tedna|ob koncu tedna",
    "el": "Σαββατοκύριακο|το Σαββατοκύριακο|αυτό το Σαββατοκύριακο|το επόμενο Σαββατοκύριακο|το περασμένο Σαββατοκύριακο|τέλος του μήνα|στο τέλος του μήνα|τέλη του μήνα|στο τέλος του χρόνου|αρχές του μήνα|στις αρχές του επόμενου έτους|μέσα του μήνα|στα μέσα της εβδομάδας",
    "ar": "نهاية الأسبوع|عطلة نهاية الأسبوع|نهاية الأسبوع القادم|نهاية الأسبوع الماضي|نهاية الشهر|في نهاية الشهر|آخر الشهر|نهاية العام|نهاية السنة|بداية الشهر|بداية العام القادم|أول الشهر|منتصف الشهر|في منتصف الأسبوع|بداية الأسبوع المقبل|نهاية العام الماضي",
    "fa": "آخر هفته|این آخر هفته|آخر هفته آینده|آخر هفته گذشته|آخر ماه|پایان ماه|آخر سال|پایان سال|اول ماه|ابتدای ماه|اوایل سال آینده|اواسط ماه|اواخر ماه|اواخر سال گذشته|اوایل هفته",
    "he": "סוף שבוע|בסוף השבוע|סוף השבוע|סוף השבוע הבא|סוף השבוע שעבר|סופ\"ש|סוף החודש|בסוף החודש|סוף השנה|בסוף השנה|תחילת החודש|בתחילת החודש|תחילת השנה הבאה|אמצע החודש|באמצע השבוע|סוף חודש הבא",
    "hi": "सप्ताहांत|इस सप्ताहांत|अगले सप्ताहांत|पिछले सप्ताहांत|वीकेंड|महीने का अंत|महीने के अंत में|साल के अंत में|साल का अंत|महीने की शुरुआत|अगले साल की शुरुआत में|महीने के बीच में|अगले महीने के अंत में",
    "bn": "সপ্তাহান্তে|এই সপ্তাহান্তে|মাসের শেষে|বছরের শেষে|মাসের শুরুতে|আগামী বছরের শুরুতে|মাসের মাঝামাঝি",
    "vi": "cuối tuần|cuối tuần này|cuối tuần sau|cuối tuần trước|vào cuối tuần|cuối tháng|vào cuối tháng|cuối năm|cuối năm nay|cuối tháng sau|đầu tháng|đầu năm|đầu năm sau|đầu tuần|đầu tuần sau|giữa tháng|giữa tuần|giữa tháng sau|cuối năm ngoái",
    "id": "akhir pekan|akhir pekan ini|akhir pekan depan|akhir pekan lalu|akhir minggu|akhir bulan|di akhir bulan|akhir tahun|akhir bulan depan|awal bulan|awal tahun depan|awal minggu depan|pertengahan bulan|akhir tahun lalu",
    "ms": "hujung minggu|hujung minggu ini|hujung minggu depan|hujung minggu lepas|akhir bulan|akhir tahun|hujung tahun|awal bulan|awal tahun depan|pertengahan bulan",
    "th": "สุดสัปดาห์|สุดสัปดาห์นี้|สุดสัปดาห์หน้า|สุดสัปดาห์ที่แล้ว|สิ้นเดือน|สิ้นเดือนนี้|ปลายเดือน|สิ้นปี|ปลายปี|ต้นเดือน|ต้นปีหน้า|กลางเดือน|ต้นสัปดาห์หน้า",
    "ja": "週末|今週末|来週末|先週末|月末|今月末|来月末|先月末|年末|年末年始|今年の終わり|月初|来月初め|年初|年明け|月の半ば|来週の初め|来年の初め|来週前半|月の上旬|来月上旬|今月中旬|来月下旬|週明け|年度末",
    "zh": "周末|这个周末|下个周末|上个周末|本周末|下周末|週末|月底|这个月底|下个月底|上月末|年底|今年年底|去年年底|月初|下个月初|年初|明年年初|月中|本月中旬|下月上旬|上周初|周初|下周初|下半年|上半年|明年下半年",
    "yue": "週末|今個週末|下個週末|上個週末|月底|年尾|月頭|年頭|下個月底|下個月頭",
    "ko": "주말|이번 주말|다음 주말|지난 주말|주말에|월말|이달 말|다음 달 말|지난달 말|연말|올해 말|작년 말|월초|다음 달 초|내년 초|연초|이달 중순|다음 주 초|상반기|하반기",
    "ca": "cap de setmana|aquest cap de setmana|el cap de setmana passat|el proper cap de setmana|final de mes|a finals de mes|finals d'any|principi de mes|a principis d'any|a mitjan mes",
    "gl": "fin de semana|esta fin de semana|a fin de semana pasada|fin de mes|finais de mes|principios de mes|a mediados de mes",
    "et": "nädalavahetus|nädalavahetusel|järgmisel nädalavahetusel|eelmisel nädalavahetusel|kuu lõpus|aasta lõpus|kuu alguses|järgmise aasta alguses|kuu keskel",
    "lv": "nedēļas nogale|nedēļas nogalē|nākamajā nedēļas nogalē|mēneša beigās|gada beigās|mēneša sākumā|mēneša vidū",
    "lt": "savaitgalis|savaitgalį|kitą savaitgalį|praėjusį savaitgalį|mėnesio pabaiga|mėnesio pabaigoje|metų pabaigoje|mėnesio pradžioje|kitų metų pradžioje|mėnesio viduryje",
    "is": "helgi|um helgina|næstu helgi|síðustu helgi|lok mánaðar|í lok mánaðar|í byrjun mánaðar|um áramót",
    "eu": "asteburua|asteburuan|datorren asteburuan|joan den asteburuan|hilabete amaiera|urte amaieran|hilabete hasieran",
    "sw": "wikendi|wikendi hii|mwisho wa wiki|mwisho wa mwezi|mwisho wa mwaka|mwanzo wa mwezi|katikati ya mwezi",
    "af": "naweek|hierdie naweek|volgende naweek|verlede naweek|einde van die maand|begin van die maand|middel van die maand|einde van die jaar",
}  # fmt: skip
# Days that come again; {W} a weekday, {n} a number, {u} a unit.
RECURRENT = {
    "en": "every {W}|every {W} at 9|each {W}|every other {W}|every second {W}|every {W} morning|{W}s and Tuesdays|every day|every morning|every evening|every night|every week|every month|every year|every weekday|every weekend|every other day|every other week|every now and then|once a week|once a month|twice a year|weekly on {W}|first {W} of every month|first {W} of the month|last {W} of every month|from {W} to Friday|{W} to Friday|weekdays|on weekdays|yearly|biweekly",
    "de": "jeden {W}|jeden zweiten {W}|immer {W}|jeden Tag|jeden Morgen|jeden Abend|jede Woche|jeden Monat|jedes Jahr|jedes Wochenende|alle paar Tage|einmal pro Woche|einmal im Monat|zweimal im Jahr|wöchentlich am {W}|jeden ersten {W} im Monat|erster {W} im Monat|werktags|an Werktagen|jeden zweiten Tag",
    "fr": "tous les {W}s|chaque {W}|un {W} sur deux|tous les jours|chaque jour|chaque matin|tous les matins|chaque semaine|toutes les semaines|chaque mois|tous les mois|tous les ans|chaque année|une fois par semaine|une fois par mois|le premier {W} du mois|un jour sur deux|en semaine",
    "es": "cada {W}|todos los {W}|todos los días|cada día|cada mañana|cada semana|todas las semanas|cada mes|cada año|todos los años|una vez por semana|una vez al mes|el primer {W} de cada mes|cada dos {W}|entre semana|días laborables",
    "it": "ogni {W}|tutti i {W}|ogni giorno|tutti i giorni|ogni mattina|ogni settimana|ogni mese|ogni anno|tutti gli anni|una volta alla settimana|una volta al mese|il primo {W} del mese|un {W} sì e uno no|giorni feriali",
    "pt": "toda {W}|todas as {W}s|cada {W}|todo dia|todos os dias|toda semana|todo mês|todo ano|todos os anos|uma vez por semana|uma vez por mês|a primeira {W} do mês|dias úteis|a cada {W}",
    "nl": "elke {W}|iedere {W}|elke dag|iedere dag|elke ochtend|elke week|elke maand|elk jaar|ieder jaar|eens per week|één keer per maand|om de {W}|eerste {W} van de maand|doordeweeks|op werkdagen",
    "sv": "varje {W}|varannan {W}|varje dag|varje morgon|varje vecka|varje månad|varje år|en gång i veckan|en gång i månaden|första {W}en i månaden|vardagar|på vardagar",
    "da": "hver {W}|hveranden {W}|hver dag|hver morgen|hver uge|hver måned|hvert år|en gang om ugen|en gang om måneden|første {W} i måneden|hverdage",
    "nb": "hver {W}|annenhver {W}|hver dag|hver morgen|hver uke|hver måned|hvert år|en gang i uken|en gang i måneden|første {W} i måneden|hverdager",
    "fi": "joka {W}|joka toinen {W}|joka päivä|joka aamu|joka viikko|joka kuukausi|joka vuosi|kerran viikossa|kerran kuussa|arkisin|arkipäivisin|kuun ensimmäinen {W}",
    "pl": "co {W}|w każdy {W}|w każdą {W}|każdy {W}|co drugi {W}|co dzień|każdego dnia|każdego ranka|co tydzień|co miesiąc|co rok|każdego roku|raz w tygodniu|raz w miesiącu|pierwszy {W} miesiąca|w dni robocze",
    "cs": "každé {W}|každý {W}|každou {W}|každý den|každé ráno|každý týden|každý měsíc|každý rok|jednou týdně|jednou za měsíc|první {W} v měsíci|ve všední dny|každý druhý {W}",
    "sk": "každý {W}|každú {W}|každé {W}|každý deň|každé ráno|každý týždeň|každý mesiac|každý rok|raz za týždeň|raz za mesiac|prvý {W} v mesiaci|v pracovné dni",
    "hu": "minden {W}|minden nap|minden reggel|minden héten|minden hónapban|minden évben|hetente egyszer|havonta egyszer|minden második {W}|a hónap első {W}je|hétköznap|hétköznapokon",
    "ro": "în fiecare {W}|fiecare {W}|în fiecare zi|în fiecare dimineață|în fiecare săptămână|în fiecare lună|în fiecare an|o dată pe săptămână|o dată pe lună|prima {W} din lună|în zilele lucrătoare",
    "tr": "her {W}|her {W} günü|her gün|her sabah|her hafta|her ay|her yıl|haftada bir|ayda bir|ayın ilk {W} günü|iki {W}de bir|hafta içi|iş günleri",
    "ru": "каждый {W}|каждую {W}|каждое {W}|каждый день|каждое утро|каждую неделю|каждый месяц|каждый год|раз в неделю|раз в месяц|первый {W} месяца|через {W}|по будням|в будни|ежегодно|каждый второй {W}",
    "uk": "кожен {W}|кожну {W}|кожної {W}|щодня|кожен день|кожного ранку|кожного тижня|щотижня|щомісяця|кожного року|щороку|раз на тиждень|раз на місяць|по буднях|перший {W} місяця",
    "bg": "всеки {W}|всяка {W}|всеки ден|всяка сутрин|всяка седмица|всеки месец|всяка година|веднъж седмично|веднъж месечно|в делнични дни",
    "hr": "svaki {W}|svake {W}|svaku {W}|svaki dan|svako jutro|svaki tjedan|svaki mjesec|svake godine|jednom tjedno|jednom mjesečno|radnim danom|prvi {W} u mjesecu",
    "sr": "сваки {W}|сваке {W}|сваког {W}|сваки дан|сваке недеље|сваког месеца|сваке године|једном недељно|радним данима|svaki {W}|svakog dana",
    "sl": "vsak {W}|vsako {W}|vsak dan|vsako jutro|vsak teden|vsak mesec|vsako leto|enkrat na teden|ob delavnikih",
    "el": "κάθε {W}|κάθε μέρα|κάθε πρωί|κάθε εβδομάδα|κάθε μήνα|κάθε χρόνο|μία φορά την εβδομάδα|μια φορά το μήνα|κάθε δεύτερη {W}|η πρώτη {W} του μήνα|τις καθημερινές",
    "ar": "كل {W}|كل يوم {W}|كل يوم|كل صباح|كل أسبوع|كل شهر|كل سنة|كل عام|مرة في الأسبوع|مرة في الشهر|أيام العمل",
    "fa": "هر {W}|هر روز|هر صبح|هر هفته|هر ماه|هر سال|هفته‌ای یک بار|ماهی یک بار|روزهای {W}|یک روز در میان|روزهای کاری",
    "he": "כל {W}|כל יום|כל בוקר|כל שבוע|כל חודש|כל שנה|פעם בשבוע|פעם בחודש|בימי חול|מדי {W}|מדי יום|מדי שנה",
    "hi": "हर {W}|प्रत्येक {W}|हर दिन|रोज|हर सुबह|हर हफ्ते|हर महीने|हर साल|सप्ताह में एक बार|महीने में एक बार|महीने का पहला {W}",
    "bn": "প্রতি {W}|প্রতিদিন|প্রতি সপ্তাহে|প্রতি মাসে|প্রতি বছর|সপ্তাহে একবার",
    "vi": "mỗi {W}|{W} hàng tuần|{W} hằng tuần|mỗi ngày|hàng ngày|mỗi sáng|mỗi tuần|hàng tuần|mỗi tháng|hàng tháng|mỗi năm|hàng năm|mỗi tuần một lần|các ngày trong tuần",
    "id": "setiap {W}|tiap {W}|setiap hari {W}|setiap hari|setiap pagi|setiap minggu|setiap bulan|setiap tahun|seminggu sekali|sebulan sekali|hari kerja|{W} pertama setiap bulan",
    "ms": "setiap {W}|tiap-tiap {W}|setiap hari|setiap minggu|setiap bulan|setiap tahun|seminggu sekali|hari bekerja",
    "th": "ทุก{W}|ทุกวัน|ทุกเช้า|ทุกสัปดาห์|ทุกเดือน|ทุกปี|สัปดาห์ละครั้ง|เดือนละครั้ง|{W}แรกของเดือน|วันธรรมดา|วันทำงาน",
    "ja": "毎週{W}|毎{W}|隔週{W}|毎日|毎朝|毎晩|毎週|毎月|毎年|週に一度|月に一度|第一{W}|毎月第二{W}|平日|一日おき|隔日|隔週|{W}ごとに",
    "zh": "每{W}|每个{W}|每逢{W}|每隔{W}|每天|每日|天天|每天早上|每周|每个星期|每月|每年|每周一次|每月一次|每月第一个{W}|工作日|隔天|隔周{W}",
    "yue": "逢{W}|每個{W}|日日|每日|每個禮拜|每個月|每年",
    "ko": "매주 {W}|{W}마다|매 {W}|격주 {W}|매일|날마다|매일 아침|매주|매달|매월|매년|해마다|일주일에 한 번|한 달에 한 번|매월 첫째 {W}|평일|격일|격주",
    "ca": "cada {W}|tots els {W}|cada dia|cada setmana|cada mes|cada any|un cop per setmana|el primer {W} de mes",
    "gl": "cada {W}|todos os {W}|todos os días|cada semana|cada mes|cada ano",
    "et": "iga {W}|igal {W}l|iga päev|iga nädal|iga kuu|igal aastal|kord nädalas",
    "lv": "katru {W}|katra {W}|katru dienu|katru nedēļu|katru mēnesi|katru gadu|reizi nedēļā",
    "lt": "kiekvieną {W}|kas {W}|kiekvieną dieną|kas savaitę|kas mėnesį|kasmet|kartą per savaitę",
    "is": "hvern {W}|alla {W}a|á hverjum degi|í hverri viku|í hverjum mánuði|á hverju ári",
    "eu": "{W}ro|egunero|astero|hilero|urtero|{W} guztietan",
    "sw": "kila {W}|kila siku|kila wiki|kila mwezi|kila mwaka",
    "af": "elke {W}|elke dag|elke week|elke maand|elke jaar",
}  # fmt: skip
# The last and the next so many, and a few of them: spans, and nobody says how long.
SPANS = {
    "en": "the last {n} {u}|last {n} {u}|the past {n} {u}|past {n} {u}|previous {n} {u}|the previous {n} {u}|the next {n} {u}|next {n} {u}|in the last {n} {u}|over the next {n} {u}|the coming {n} {u}|for the past {n} {u}|the last few {u}|the next few {u}|a few {u} ago|several {u} ago|in a few {u}|some {u} ago|many {u} ago|the first {n} {u}|for {n} {u} now",
    "de": "die letzten {n} {u}|in den letzten {n} {u}|die nächsten {n} {u}|in den nächsten {n} {u}|die vergangenen {n} {u}|während der letzten {n} {u}|die ersten {n} {u}|die letzten paar {u}",
    "fr": "les {n} derniers {u}|les {n} dernières {u}|ces {n} derniers {u}|les {n} prochains {u}|les {n} prochaines {u}|au cours des {n} derniers {u}|il y a quelques {u}|il y a plusieurs {u}|dans quelques {u}",
    "es": "los últimos {n} {u}|en los últimos {n} {u}|las últimas {n} {u}|los próximos {n} {u}|en los próximos {n} {u}|las próximas {n} {u}|durante los últimos {n} {u}|hace unos {u}|hace varios {u}",
    "it": "gli ultimi {n} {u}|negli ultimi {n} {u}|le ultime {n} {u}|i prossimi {n} {u}|nei prossimi {n} {u}|le prossime {n} {u}|alcuni {u} fa|qualche {u} fa",
    "pt": "os últimos {n} {u}|nos últimos {n} {u}|as últimas {n} {u}|os próximos {n} {u}|nos próximos {n} {u}|as próximas {n} {u}|há alguns {u}|há vários {u}",
    "nl": "de laatste {n} {u}|de afgelopen {n} {u}|de komende {n} {u}|de volgende {n} {u}|al {n} {u}|enkele {u} geleden|een paar {u} geleden",
    "sv": "de senaste {n} {u}|de kommande {n} {u}|under de senaste {n} {u}|de närmaste {n} {u}|för några {u} sedan|om några {u}", "da": "de sidste {n} {u}|de seneste {n} {u}|de næste {n} {u}|for nogle {u} siden|om nogle {u}",
    "nb": "de siste {n} {u}|de neste {n} {u}|i løpet av de siste {n} {u}|for noen {u} siden|om noen {u}", "fi": "viimeiset {n} {u}|seuraavat {n} {u}|viimeisten {n} {u} aikana|muutama {u} sitten",
    "pl": "ostatnie {n} {u}|w ciągu ostatnich {n} {u}|przez ostatnie {n} {u}|najbliższe {n} {u}|następne {n} {u}|kilka {u} temu|za kilka {u}", "cs": "poslední {n} {u}|za poslední {n} {u}|posledních {n} {u}|příští {n} {u}|příštích {n} {u}|před několika {u}|za několik {u}",
    "sk": "posledné {n} {u}|za posledných {n} {u}|najbližšie {n} {u}|pred niekoľkými {u}", "hu": "az elmúlt {n} {u}|az utolsó {n} {u}|a következő {n} {u}|az elmúlt {n} {u} során|néhány {u} múlva",
    "ro": "ultimele {n} {u}|în ultimele {n} {u}|următoarele {n} {u}|în următoarele {n} {u}|acum câteva {u}|peste câteva {u}", "tr": "son {n} {u}|son {n} {u} içinde|önümüzdeki {n} {u}|gelecek {n} {u}|birkaç {u} önce|birkaç {u} sonra",
    "ru": "последние {n} {u}|за последние {n} {u}|в последние {n} {u}|следующие {n} {u}|ближайшие {n} {u}|уже {n} {u}|несколько {u} назад|через несколько {u}", "uk": "останні {n} {u}|за останні {n} {u}|наступні {n} {u}|найближчі {n} {u}|кілька {u} тому|через кілька {u}",
    "bg": "последните {n} {u}|през последните {n} {u}|следващите {n} {u}|преди няколко {u}", "hr": "zadnjih {n} {u}|posljednjih {n} {u}|u zadnjih {n} {u}|sljedećih {n} {u}|prije nekoliko {u}", "sr": "последњих {n} {u}|у последњих {n} {u}|следећих {n} {u}|пре неколико {u}",
    "el": "τις τελευταίες {n} {u}|οι τελευταίες {n} {u}|τους τελευταίους {n} {u}|τις επόμενες {n} {u}|πριν από μερικές {u}", "ar": "آخر {n} {u}|خلال آخر {n} {u}|في آخر {n} {u}|منذ عدة {u}|قبل عدة {u}|بعد عدة {u}", "fa": "{n} {u} اخیر|در {n} {u} اخیر|در {n} {u} گذشته|چند {u} پیش|چند {u} دیگر",
    "he": "{n} ה{u} האחרונים|ב-{n} ה{u} האחרונים|{n} {u} אחרונים|לפני כמה {u}|בעוד כמה {u}", "hi": "पिछले {n} {u}|पिछले {n} {u} में|अगले {n} {u}|कुछ {u} पहले|कुछ {u} बाद", "vi": "{n} {u} vừa qua|trong {n} {u} qua|{n} {u} gần đây|{n} {u} gần nhất|trong {n} {u} gần đây|vài {u} trước|vài {u} nữa",
    "id": "{n} {u} terakhir|dalam {n} {u} terakhir|selama {n} {u} terakhir|beberapa {u} lalu|beberapa {u} yang lalu|beberapa {u} lagi", "ms": "{n} {u} terakhir|sepanjang {n} {u} lepas|beberapa {u} lalu", "th": "{n} {u}ล่าสุด|ในช่วง {n} {u}ที่ผ่านมา|ตลอด {n} {u}ที่ผ่านมา|ไม่กี่{u}ก่อน|ไม่กี่{u}ที่แล้ว",
    "ja": "過去{n}{u}|直近{n}{u}|この{n}{u}|ここ{n}{u}|今後{n}{u}|最近{n}{u}|過去{n}{u}間|数{u}前|数{u}後", "zh": "最近{n}{u}|过去{n}{u}|近{n}{u}|未来{n}{u}|這{n}{u}|接下来{n}{u}|前几{u}|几{u}前|几{u}后", "ko": "최근 {n}{u}|지난 {n}{u} 동안|앞으로 {n}{u}|향후 {n}{u}|며칠 전|몇 {u} 전|몇 {u} 후",
    "ca": "els últims {n} {u}|els darrers {n} {u}|els pròxims {n} {u}|fa uns {u}", "et": "viimased {n} {u}|viimase {n} {u} jooksul|järgmised {n} {u}|mõni {u} tagasi", "lv": "pēdējās {n} {u}|pēdējo {n} {u} laikā|nākamās {n} {u}", "lt": "paskutinės {n} {u}|per pastarąsias {n} {u}|prieš kelias {u}",
}  # fmt: skip
# What one says at meeting, holding a word of a day or of a part of it.
GREETINGS = {
    "en": "Good morning|Good evening|Good afternoon|Good night|Good day|Have a nice day|Have a great day!|Good morning everyone|Happy birthday|morning glory|Morning Star|daylight|someday|daydream|Sunday School|Sunday roast|Monday blues|Happy Monday!|Friday prayers|Thursday Club|Sunday Times|today's special|Future of Tomorrow|Tomorrowland|yesterday's news|Saturday Night Live|tonight show",
    "de": "Guten Morgen|Guten Morgen zusammen|Guten Abend|Guten Tag|Gute Nacht|Schönen Tag noch|Schönen Abend noch|Schönen Sonntag!|Schönes Wochenende|Morgenstern|Morgenland|Morgenröte|am Morgen|Heutige Jugend|Sonntagsblatt|Freitagsgebet|Montagsauto|Mittwochslotto|Abendstern|Tagesschau|Jahrgang|Monatskarte|Tagebuch|Übermorgenland",
    "fr": "Bonjour|Bonsoir|Bonne nuit|Bonne journée|Bonne soirée|Bon week-end|bonjour à tous|au lendemain|du jour au lendemain|Bon dimanche !|Robinson et Vendredi|journal du dimanche|plat du jour|Bon anniversaire",
    "es": "Buenos días|Buenas tardes|Buenas noches|buenas noches a todos|Buen día|Feliz día|Feliz domingo|Feliz cumpleaños|El mañana|mañanitas|Domingo de Guzmán|menú del día|el día a día",
    "it": "Buongiorno|Buon giorno|Buonasera|Buona sera|Buonanotte|Buona giornata|Buona domenica|Buon fine settimana|Buon compleanno|Oggiono|menù del giorno|Domenica In|dall'oggi al domani",
    "pt": "Bom dia|Boa tarde|Boa noite|bom dia a todos|Tenha um bom dia|Feliz dia|Bom domingo|Bom fim de semana|Feliz aniversário|segunda mão|terceira idade|quarta parte|quinta avenida|sexta série|prato do dia|de hoje em diante",
    "nl": "Goedemorgen|Goede morgen|Goedemiddag|Goedenavond|Goedenacht|Goedendag|Fijne dag|Fijne avond|Fijn weekend|Prettige zondag|Morgenland|Zondagskind|dagschotel|Gefeliciteerd|morgenster",
    "sv": "God morgon|God dag|God kväll|God natt|Ha en bra dag|Trevlig helg|God fortsättning|morgonrock|Morgonstjärnan|Söndagsskola|Dagens Nyheter|dagens rätt|Grattis på födelsedagen",
    "da": "God morgen|God dag|God aften|God nat|Hav en god dag|God weekend|Tillykke med fødselsdagen|Morgenstjernen|søndagsskole|dagens ret", "nb": "God morgen|God dag|God kveld|God natt|Ha en fin dag|God helg|Gratulerer med dagen|Morgenstjernen|søndagsskole|dagens rett",
    "fi": "Hyvää huomenta|Hyvää päivää|Hyvää iltaa|Hyvää yötä|Hyvää viikonloppua|Hyvää päivänjatkoa|Hyvää syntymäpäivää|huomenlahja|pyhäkoulu|Helsingin Sanomat", "pl": "Dzień dobry|Dobry wieczór|Dobranoc|Miłego dnia|Miłego weekendu|Dobrego dnia|Wszystkiego najlepszego|Jutrzenka|danie dnia|dzisiejsza młodzież",
    "cs": "Dobré ráno|Dobrý den|Dobrý večer|Dobrou noc|Hezký den|Hezký víkend|Pěkný den přeji|jídlo dne|Všechno nejlepší|Večerníček", "sk": "Dobré ráno|Dobrý deň|Dobrý večer|Dobrú noc|Pekný deň|Pekný víkend|Všetko najlepšie", "hu": "Jó reggelt|Jó napot|Jó estét|Jó éjszakát|Szép napot|Jó hétvégét|Boldog születésnapot|napi menü|Szép estét",
    "ro": "Bună dimineața|Bună ziua|Bună seara|Noapte bună|O zi frumoasă|Weekend plăcut|La mulți ani|meniul zilei|steaua dimineții", "tr": "Günaydın|İyi günler|İyi akşamlar|İyi geceler|İyi sabahlar|İyi hafta sonları|Hayırlı cumalar|pazar alışverişi|pazar yeri|Mutlu yıllar|doğum günün kutlu olsun|günün menüsü",
    "ru": "Доброе утро|Добрый день|Добрый вечер|Спокойной ночи|Хорошего дня|Хороших выходных|С добрым утром|С днём рождения|Утренняя звезда|блюдо дня|среда обитания|завтрак|завтракать|вечерняя школа|сегодняшняя молодёжь", "uk": "Доброго ранку|Добрий день|Добрий вечір|На добраніч|Гарного дня|Гарних вихідних|З днем народження|завтрашній день науки",
    "bg": "Добро утро|Добър ден|Добър вечер|Лека нощ|Приятен ден|Честит рожден ден", "hr": "Dobro jutro|Dobar dan|Dobra večer|Laku noć|Ugodan dan|Ugodan vikend|Sretan rođendan", "sr": "Добро јутро|Добар дан|Добро вече|Лаку ноћ|Пријатан дан|Срећан рођендан|Dobro jutro|Laku noć", "sl": "Dobro jutro|Dober dan|Dober večer|Lahko noč|Lep dan",
    "el": "Καλημέρα|Καλησπέρα|Καληνύχτα|Καλό απόγευμα|Καλή μέρα|Καλό Σαββατοκύριακο|Καλή εβδομάδα|Καλό μήνα|Χρόνια πολλά|πιάτο ημέρας", "ar": "صباح الخير|مساء الخير|تصبح على خير|يوم سعيد|نهارك سعيد|جمعة مباركة|عيد ميلاد سعيد|طبق اليوم|كل عام وأنتم بخير", "fa": "صبح بخیر|عصر بخیر|شب بخیر|روز بخیر|روز خوش|آخر هفته خوبی داشته باشید|تولدت مبارک",
    "he": "בוקר טוב|ערב טוב|לילה טוב|צהריים טובים|יום טוב|שבת שלום|שבוע טוב|סוף שבוע נעים|יום הולדת שמח|שני ילדים|שלישי בטור|מנת היום", "hi": "सुप्रभात|शुभ संध्या|शुभ रात्रि|शुभ दिन|नमस्ते|जन्मदिन मुबारक", "bn": "সুপ্রভাত|শুভ সকাল|শুভ সন্ধ্যা|শুভ রাত্রি|শুভ জন্মদিন",
    "vi": "Chào buổi sáng|Chào buổi tối|Chào buổi chiều|Chúc ngủ ngon|Chúc một ngày tốt lành|Cuối tuần vui vẻ|Chúc mừng sinh nhật|sao mai|hoa mai|năm người bạn", "id": "Selamat pagi|Selamat siang|Selamat sore|Selamat malam|Selamat hari Minggu|Selamat tidur|Selamat berakhir pekan|Selamat ulang tahun|menu hari ini|pagi buta", "ms": "Selamat pagi|Selamat petang|Selamat malam|Selamat tengah hari|Selamat hari jadi",
    "th": "สวัสดีตอนเช้า|อรุณสวัสดิ์|สวัสดีตอนเย็น|ราตรีสวัสดิ์|ฝันดี|สุขสันต์วันเกิด|ขอให้เป็นวันที่ดี|สวัสดีวันจันทร์", "ja": "おはようございます|こんばんは|こんにちは|おやすみなさい|良い一日を|よい週末を|お誕生日おめでとう|日替わり定食|火曜サスペンス劇場|月光|明日香|今日子さん",
    "zh": "早上好|晚上好|下午好|早安|晚安|周末愉快|祝你有美好的一天|生日快乐|四个朋友|今日头条|昨日重现|明日之星|每日新闻|三个人|五个孩子|日月星辰", "ko": "좋은 아침|좋은 아침입니다|안녕히 주무세요|좋은 하루 되세요|즐거운 주말|좋은 밤|생일 축하해요|오늘의 메뉴|내일로|오늘의집", "ca": "Bon dia|Bona tarda|Bona nit|Bon cap de setmana|Per molts anys", "gl": "Bo día|Boas tardes|Boas noites",
    "et": "Tere hommikust|Tere päevast|Tere õhtust|Head ööd|Ilusat päeva|Palju õnne sünnipäevaks", "lv": "Labrīt|Labdien|Labvakar|Ar labu nakti|Jauku dienu", "lt": "Labas rytas|Laba diena|Labas vakaras|Labos nakties|Geros dienos|Gero savaitgalio", "is": "Góðan daginn|Gott kvöld|Góða nótt|Góða helgi", "eu": "Egun on|Arratsalde on|Gabon|Asteburu on", "sw": "Habari za asubuhi|Habari ya jioni|Usiku mwema|Siku njema", "af": "Goeiemôre|Goeienaand|Goeienag|Goeiedag",
}  # fmt: skip
for _table in (EDGES, RECURRENT, SPANS, GREETINGS):
    _table["no"] = _table["nn"] = _table["nb"]
    _table["bs"] = _table["hr"]
    _table["mk"] = _table["bg"]
# Calendars that the expressions have no letter for.
STRANGE_MONTHS = (
    "Tishrei|Cheshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tammuz|Av|Elul", "vendémiaire|brumaire|frimaire|nivôse|pluviôse|ventôse|germinal|floréal|prairial|messidor|thermidor|fructidor",
    "בתשרי|בחשוון|בכסלו|בטבת|בשבט|באדר|בניסן|באייר|בסיוון|בתמוז|באב|באלול",
)  # fmt: skip
HEBREW_YEARS = ('תשע"ז', 'תשפ"ד', 'תש"ח', "תשע״ט", "תשפ״ה", 'תר"ף')
HEBREW_DAYS = ("א'", "ג'", "ה'", 'ט"ו', 'כ"ה', 'י"ד', "י״ז", "כ״ט", "ז'")
TABLES = {"edge": EDGES, "again": RECURRENT, "span": SPANS, "greeting": GREETINGS}
STYLE = Weighted({"edge": 30, "again": 27, "span": 15, "greeting": 32, "name": 8, "calendar": 1.5})
# How many of a language's greetings are said at meeting and parting: the tables begin with them.
COMMON_GREETINGS = 6
GREETED = ("Anna", "Peter", "Maria", "Mr Brown", "Herr Müller", "Frau Schmidt", "Laura", "David", "Tom", "Sofia", "Marco", "Pedro", "Marta", "Jana", "Dr. Novak", "team")  # fmt: skip
LAST_LATIN = "\u024f"
EAST_ASIAN_UNITS = {
    "ja": ("日", "週間", "か月", "年"),
    "zh": ("天", "周", "个月", "年"),
    "ko": ("일", "주", "개월", "년"),
}


@cache
def _texts(style: str, language: str) -> tuple[str, ...]:
    return tuple(text for text in TABLES[style].get(language, "").split("|") if text)


@cache
def _units(name: str) -> tuple[str, ...]:
    """The full words of days, weeks, months and years, the plural alone where there is one."""
    ctx = load(name)
    if ctx.language in EAST_ASIAN_UNITS:
        return EAST_ASIAN_UNITS[ctx.language]
    found = [ctx.phrases.units.get(key, ())[:3] for key in "dwmy"]
    return tuple(text for texts in found for text in (texts[1:] or texts))


def _strange(rng: random.Random) -> str:
    """15 Tishrei 5777, 26 vendémiaire an VIII, ט"ו בתשרי תשע"ז."""
    kind = int(rng.random() * 3)
    day, month = 1 + int(rng.random() * 29), pick(rng, choices(STRANGE_MONTHS[kind]))
    if kind == 1:
        return f"{day} {month} an {pick(rng, ('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XIV'))}"
    if kind == 2 and rng.random() < 0.6:
        return f"{pick(rng, HEBREW_DAYS)} {month} {pick(rng, HEBREW_YEARS)}"
    return f"{day} {month} {5500 + int(rng.random() * 300)}"


def _greeting(rng: random.Random, language: str) -> str | None:
    """Guten Morgen, buenos días Marco, good night!"""
    known = _texts("greeting", language)
    if not known:
        return None
    text = pick(rng, known[:COMMON_GREETINGS] if rng.random() < 0.6 else known)
    if text[-1] <= LAST_LATIN and text[-1].isalpha() and rng.random() < 0.25:
        text += pick(rng, (" ", ", ")) + pick(rng, GREETED)
    return text + pick(rng, ("", "", "", "", "!", "."))


def unsayable(rng: random.Random, ctx: Context) -> str | None:
    """One such text; None where the language has none of its kind."""
    style = STYLE(rng)
    if style == "calendar":
        return _strange(rng)
    if style == "greeting":
        return _greeting(rng, ctx.language)
    known = words_of(ctx.language) if style == "name" else _texts(style, ctx.language)
    if not known:
        return None
    text = pick(rng, known)
    if "{W}" in text:
        text = fill_text(text, {"W": ctx.weekday(rng, 1 + int(rng.random() * 7))})
    elif "{" in text:
        count = 2 + int(rng.random() * (29 if rng.random() < 0.3 else 9))
        words = ctx.phrases.counts.get(str(count), ())
        number = pick(rng, words) if words and rng.random() < 0.3 else str(count)
        units = _units(ctx.data.name)
        text = fill_text(text, {"n": number, "u": pick(rng, units) if units else ""})
    return text

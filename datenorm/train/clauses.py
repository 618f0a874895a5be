"""Clauses of the kind that people say a relative day in: two days ago we left for Rome; das Paket kommt in drei Tagen an."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train.context import Context
from datenorm.train.draft import Draft, fill, pick
from datenorm.train.filler import words as filler_words

# What was and what will be, {t} the day, {w} any word; parted by "|".
CLAUSES: dict[str, tuple[str, str]] = {
    "en": ("{t} we left for {w}|we met {t} at the {w}|I called her {t} about the {w}|he died {t} in {w}|{t}, she moved to {w}|the package arrived {t}|it happened {t}|they got married {t} in {w}|I was there {t}|the shop closed {t}, sorry|My brother started his job {t}",
           "{t} we leave for {w}|let's meet {t} at the {w}|I'll call you {t} about the {w}|the package arrives {t}|{t}, she moves to {w}|remind me {t} to buy {w}|the meeting {t} is cancelled|call me {t}|are you free {t}?|The contract ends {t}|see you {t}!|we fly to {w} {t}"),
    "de": ("{t} sind wir nach {w} gefahren|ich habe ihn {t} getroffen|das Paket kam {t} an|{t} war ich in {w}|wir haben {t} über {w} gesprochen|sie ist {t} umgezogen|er hat {t} angerufen",
           "{t} fahren wir nach {w}|wir fahren {t} nach {w}|das Paket kommt {t} an|ruf mich {t} an|der Vertrag endet {t}|treffen wir uns {t} in {w}?|die Prüfung findet {t} statt|ich komme {t} zurück|bis {t}!"),
    "fr": ("{t}, nous sommes partis à {w}|nous sommes arrivés {t} à {w}|je l'ai vu {t}|il est mort {t}|le colis est arrivé {t}|elle a déménagé {t}|{t} j'étais à {w}",
           "{t}, nous partons à {w}|nous partons {t} pour {w}|appelle-moi {t}|le colis arrive {t}|la réunion aura lieu {t} à {w}|on se voit {t} ?|le contrat finit {t}|je reviens {t}"),
    "es": ("{t} salimos para {w}|nos vimos {t} en {w}|lo conocí {t}|murió {t} en {w}|el paquete llegó {t}|se mudó {t} a {w}", "{t} salimos para {w}|llámame {t}|el paquete llega {t}|la reunión es {t} en {w}|nos vemos {t}|el contrato termina {t}|viajamos {t} a {w}|¿puedes venir {t}?"),
    "it": ("{t} siamo partiti per {w}|ci siamo visti {t} a {w}|l'ho conosciuto {t}|è morto {t}|il pacco è arrivato {t}|{t} ero a {w}", "{t} partiamo per {w}|chiamami {t}|il pacco arriva {t}|la riunione è {t} a {w}|ci vediamo {t}|il contratto scade {t}|andiamo {t} a {w}"),
    "pt": ("{t} partimos para {w}|encontrei-o {t} em {w}|ele morreu {t}|o pacote chegou {t}|mudou-se {t} para {w}|{t} estava em {w}", "{t} partimos para {w}|viajamos {t} para {w}|liga-me {t}|o pacote chega {t}|a reunião é {t} em {w}|vejo você {t}|o contrato termina {t}"),
    "nl": ("{t} zijn we naar {w} vertrokken|ik heb hem {t} ontmoet|het pakket kwam {t} aan|hij is {t} overleden|{t} was ik in {w}", "{t} vertrekken we naar {w}|we gaan {t} naar {w}|bel me {t}|het pakket komt {t} aan|de vergadering is {t} in {w}|tot {t}!|het contract eindigt {t}"),
    "sv": ("{t} åkte vi till {w}|vi träffades {t} i {w}|paketet kom {t}|han dog {t}|jag var i {w} {t}", "{t} åker vi till {w}|vi åker {t} till {w}|ring mig {t}|paketet kommer {t}|mötet är {t} i {w}|vi ses {t}|avtalet går ut {t}"),
    "da": ("{t} rejste vi til {w}|vi mødtes {t} i {w}|pakken kom {t}|han døde {t}|jeg var i {w} {t}", "{t} rejser vi til {w}|vi rejser {t} til {w}|ring til mig {t}|pakken kommer {t}|mødet er {t} i {w}|vi ses {t}"),
    "nb": ("{t} dro vi til {w}|vi møttes {t} i {w}|pakken kom {t}|han døde {t}|jeg var i {w} {t}", "{t} drar vi til {w}|vi drar {t} til {w}|ring meg {t}|pakken kommer {t}|møtet er {t} i {w}|vi sees {t}"),
    "fi": ("{t} lähdimme matkalle|tapasimme {t} torilla|paketti saapui {t}|hän kuoli {t}|olin {t} kotona|muutimme {t} tänne", "{t} lähdemme matkalle|lähdemme {t}|soita minulle {t}|paketti saapuu {t}|kokous on {t}|nähdään {t}|sopimus päättyy {t}"),
    "pl": ("{t} wyjechaliśmy do {w}|spotkaliśmy się {t}|paczka przyszła {t}|zmarł {t}|byłem {t} w domu|{t} kupiłem {w}", "{t} wyjeżdżamy do {w}|jedziemy {t} do {w}|zadzwoń {t}|paczka przyjdzie {t}|spotkanie jest {t}|widzimy się {t}|umowa kończy się {t}"),
    "cs": ("{t} jsme odjeli do {w}|potkali jsme se {t}|balík přišel {t}|zemřel {t}|byl jsem {t} doma", "{t} odjíždíme do {w}|jedeme {t} do {w}|zavolej mi {t}|balík přijde {t}|schůzka je {t}|uvidíme se {t}|smlouva končí {t}"),
    "sk": ("{t} sme odišli do {w}|stretli sme sa {t}|balík prišiel {t}|zomrel {t}|bol som {t} doma", "{t} odchádzame do {w}|ideme {t} do {w}|zavolaj mi {t}|balík príde {t}|stretnutie je {t}|uvidíme sa {t}"),
    "hu": ("{t} elutaztunk|találkoztunk {t} a piacon|a csomag {t} megjött|{t} halt meg|{t} otthon voltam|{t} vettem egy {w}", "{t} elutazunk|hívj fel {t}|a csomag {t} érkezik|a megbeszélés {t} lesz|találkozzunk {t}|{t} megyünk haza|a szerződés {t} lejár|ráérsz {t}?"),
    "ro": ("{t} am plecat la {w}|ne-am întâlnit {t}|coletul a ajuns {t}|a murit {t}|am fost {t} acasă", "{t} plecăm la {w}|plecăm {t} la {w}|sună-mă {t}|coletul ajunge {t}|ședința este {t}|ne vedem {t}|contractul expiră {t}"),
    "tr": ("{t} yola çıktık|onunla {t} tanıştım|paket {t} geldi|{t} öldü|{t} evdeydim|{t} {w} aldım", "{t} yola çıkıyoruz|beni {t} ara|paket {t} gelecek|toplantı {t} yapılacak|{t} görüşürüz|sözleşme {t} bitiyor|{t} müsait misin?"),
    "ru": ("{t} мы уехали в {w}|мы встретились {t}|посылка пришла {t}|он умер {t}|{t} я был дома|она переехала {t}|я купил это {t}", "{t} мы уезжаем|мы едем {t} в {w}|позвони мне {t}|посылка придёт {t}|встреча будет {t}|увидимся {t}|договор истекает {t}|ты свободен {t}?"),
    "uk": ("{t} ми поїхали до {w}|ми зустрілися {t}|посилка прийшла {t}|він помер {t}|{t} я був удома", "{t} ми їдемо до {w}|зателефонуй мені {t}|посилка прийде {t}|зустріч буде {t}|побачимося {t}|договір закінчується {t}"),
    "be": ("{t} мы паехалі ў {w}|мы сустрэліся {t}|пасылка прыйшла {t}|{t} я быў дома", "{t} мы едзем у {w}|патэлефануй мне {t}|сустрэча будзе {t}|убачымся {t}"),
    "bg": ("{t} заминахме за {w}|срещнахме се {t}|пратката пристигна {t}|той почина {t}|{t} бях вкъщи", "{t} заминаваме за {w}|обади ми се {t}|пратката пристига {t}|срещата е {t}|ще се видим {t}|договорът изтича {t}"),
    "hr": ("{t} smo otišli u {w}|sreli smo se {t}|paket je stigao {t}|umro je {t}|{t} sam bio kod kuće", "{t} odlazimo u {w}|nazovi me {t}|paket stiže {t}|sastanak je {t}|vidimo se {t}|ugovor istječe {t}"),
    "sr": ("{t} смо отишли у {w}|срели смо се {t}|пакет је стигао {t}|{t} сам био код куће", "{t} одлазимо у {w}|позови ме {t}|пакет стиже {t}|састанак је {t}|видимо се {t}"),
    "sl": ("{t} smo odšli v {w}|srečala sva se {t}|paket je prispel {t}|{t} sem bil doma", "{t} gremo v {w}|pokliči me {t}|paket pride {t}|sestanek je {t}|se vidimo {t}"),
    "el": ("{t} φύγαμε για {w}|συναντηθήκαμε {t}|το δέμα έφτασε {t}|πέθανε {t}|{t} ήμουν σπίτι", "{t} φεύγουμε για {w}|πάρε με {t}|το δέμα φτάνει {t}|η συνάντηση είναι {t}|τα λέμε {t}|η σύμβαση λήγει {t}"),
    "ar": ("{t} سافرنا إلى {w}|التقينا {t} في {w}|وصل الطرد {t}|توفي {t}|كنت {t} في البيت", "{t} نسافر إلى {w}|سنسافر {t} إلى {w}|اتصل بي {t}|سيصل الطرد {t}|الاجتماع {t} في {w}|أراك {t}|ينتهي العقد {t}"),
    "fa": ("{t} به {w} رفتیم|ما {t} همدیگر را دیدیم|بسته {t} رسید|او {t} درگذشت|من {t} خانه بودم", "{t} به {w} می‌رویم|{t} به من زنگ بزن|بسته {t} می‌رسد|جلسه {t} است|{t} می‌بینمت|قرارداد {t} تمام می‌شود"),
    "he": ("{t} נסענו ל{w}|נפגשנו {t} ב{w}|החבילה הגיעה {t}|הוא נפטר {t}|{t} הייתי בבית", "{t} אנחנו נוסעים ל{w}|תתקשר אליי {t}|החבילה תגיע {t}|הפגישה {t}|נתראה {t}|החוזה מסתיים {t}"),
    "hi": ("{t} हम {w} गए|हम {t} मिले थे|पार्सल {t} आया|{t} उनका निधन हुआ|मैं {t} घर पर था", "{t} हम {w} जाएंगे|मुझे {t} फोन करना|पार्सल {t} आएगा|बैठक {t} होगी|{t} मिलते हैं|अनुबंध {t} समाप्त होगा"),
    "bn": ("{t} আমরা {w} গিয়েছিলাম|আমাদের {t} দেখা হয়েছিল|পার্সেল {t} এসেছে|আমি {t} বাড়িতে ছিলাম", "{t} আমরা {w} যাব|আমাকে {t} ফোন করো|পার্সেল {t} আসবে|সভা {t} হবে|{t} দেখা হবে"),
    "ur": ("{t} ہم {w} گئے|ہم {t} ملے تھے|پارسل {t} آیا", "{t} ہم {w} جائیں گے|مجھے {t} فون کرنا|ملاقات {t} ہوگی"),
    "vi": ("{t} chúng tôi đi {w}|chúng tôi gặp nhau {t}|gói hàng đến {t}|ông ấy mất {t}|tôi ở nhà {t}|{t} tôi mua {w}", "{t} chúng tôi đi {w}|gọi cho tôi {t}|gói hàng sẽ đến {t}|cuộc họp diễn ra {t}|hẹn gặp bạn {t}|hợp đồng hết hạn {t}"),
    "id": ("{t} kami pergi ke {w}|kami bertemu {t}|paket tiba {t}|dia meninggal {t}|{t} saya di rumah", "{t} kami pergi ke {w}|telepon saya {t}|paket tiba {t}|rapat diadakan {t}|sampai jumpa {t}|kontrak berakhir {t}"),
    "ms": ("{t} kami pergi ke {w}|kami berjumpa {t}|bungkusan tiba {t}|{t} saya di rumah", "{t} kami akan ke {w}|telefon saya {t}|mesyuarat diadakan {t}|jumpa lagi {t}"),
    "th": ("{t}เราไป{w}|เราเจอกัน{t}|พัสดุมาถึง{t}|{t}ฉันอยู่บ้าน", "{t}เราจะไป{w}|โทรหาฉัน{t}|พัสดุจะมาถึง{t}|ประชุม{t}|เจอกัน{t}"),
    "ja": ("{t}、{w}へ出発しました|{t}に会いました|荷物は{t}届いた|{t}は家にいた|{t}{w}を買った", "{t}、{w}へ出発します|{t}電話してください|荷物は{t}届きます|会議は{t}です|{t}会いましょう|{t}{w}に行く"),
    "zh": ("{t}我们去了{w}|我们{t}见过面|包裹{t}到了|他{t}去世了|我{t}在家", "{t}我们去{w}|我们{t}去{w}|{t}给我打电话|包裹{t}到|会议{t}举行|{t}见|合同{t}到期"),
    "yue": ("{t}我哋去咗{w}|我哋{t}見過面|我{t}喺屋企", "{t}我哋去{w}|{t}打畀我|{t}見|{t}開會"),
    "ko": ("{t} {w}에 갔다|우리는 {t} 만났다|택배가 {t} 도착했다|{t} 집에 있었다", "{t} {w}에 갑니다|{t} 전화해 주세요|택배가 {t} 도착합니다|회의는 {t}입니다|{t} 만나요|계약이 {t} 끝난다"),
    "ca": ("{t} vam marxar a {w}|ens vam veure {t}|el paquet va arribar {t}|va morir {t}", "{t} marxem a {w}|truca'm {t}|el paquet arriba {t}|ens veiem {t}|la reunió és {t}"),
    "gl": ("{t} marchamos a {w}|vímonos {t}|o paquete chegou {t}", "{t} marchamos a {w}|chámame {t}|o paquete chega {t}|vémonos {t}"),
    "eu": ("{t} {w}ra joan ginen|{t} elkartu ginen|{t} etxean nengoen", "{t} {w}ra goaz|deitu {t}|{t} ikusiko dugu elkar|bilera {t} da"),
    "et": ("{t} sõitsime ära|kohtusime {t}|pakk jõudis {t}|olin {t} kodus", "{t} sõidame ära|helista mulle {t}|pakk jõuab {t}|koosolek on {t}|näeme {t}"), "lv": ("{t} mēs aizbraucām|mēs satikāmies {t}|paka pienāca {t}|es biju {t} mājās", "{t} mēs braucam|piezvani man {t}|sapulce ir {t}|tiekamies {t}"),
    "lt": ("{t} išvažiavome|susitikome {t}|siuntinys atėjo {t}|aš buvau {t} namie", "{t} išvažiuojame|paskambink man {t}|susitikimas bus {t}|pasimatysim {t}"), "is": ("{t} fórum við burt|við hittumst {t}|pakkinn kom {t}", "{t} förum við burt|hringdu í mig {t}|fundurinn er {t}|sjáumst {t}"),
    "sq": ("{t} shkuam në {w}|u takuam {t}|pakoja mbërriti {t}", "{t} shkojmë në {w}|më telefono {t}|takimi është {t}|shihemi {t}"), "sw": ("{t} tulienda {w}|tulikutana {t}|kifurushi kilifika {t}", "{t} tutaenda {w}|nipigie simu {t}|mkutano ni {t}|tuonane {t}"),
    "af": ("{t} het ons vertrek|ons het {t} ontmoet|die pakkie het {t} gekom", "{t} vertrek ons|bel my {t}|die vergadering is {t}|sien jou {t}"), "fil": ("{t} umalis kami|nagkita kami {t}|dumating ang pakete {t}", "{t} aalis kami|tawagan mo ako {t}|ang pulong ay {t}|kita tayo {t}"),
    "ka": ("{t} წავედით|შევხვდით {t}|ამანათი მოვიდა {t}", "{t} მივდივართ|დამირეკე {t}|შეხვედრა არის {t}"), "hy": ("{t} մենք գնացինք|հանդիպեցինք {t}|ծանրոցը եկավ {t}", "{t} մենք գնում ենք|զանգիր ինձ {t}|հանդիպումը {t} է"),
    "az": ("{t} yola düşdük|{t} görüşdük|bağlama {t} gəldi", "{t} yola düşürük|mənə {t} zəng et|görüş {t} olacaq"), "kk": ("{t} біз кеттік|{t} кездестік|сәлемдеме {t} келді", "{t} біз кетеміз|маған {t} хабарлас|жиналыс {t} болады"),
    "uz": ("{t} biz ketdik|{t} uchrashdik|jo'natma {t} keldi", "{t} biz ketamiz|menga {t} qo'ng'iroq qil|yig'ilish {t} bo'ladi"), "ta": ("{t} நாங்கள் சென்றோம்|பொதி {t} வந்தது", "{t} நாங்கள் செல்வோம்|கூட்டம் {t} நடக்கும்"),
}  # fmt: skip
CLAUSES["no"] = CLAUSES["nb"]
CLAUSES["bs"] = CLAUSES["hr"]
SHARE = 0.09


@cache
def _clauses(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    was, will = CLAUSES[language]
    return tuple(was.split("|")), tuple(will.split("|"))


def in_clause(rng: random.Random, ctx: Context, draft: Draft) -> bool:
    """Put a relative day into a clause that fits its direction; False where the language has none."""
    if ctx.language not in CLAUSES:
        return False
    past = "-" in draft.expression or "<" in draft.expression
    template = pick(rng, _clauses(ctx.language)[0 if past else 1])
    pieces = fill(template, {"t": list(draft.pieces), "w": pick(rng, filler_words(ctx.data.name))})
    text, label = pieces[0]
    if rng.random() < 0.6:
        pieces[0] = (text[:1].upper() + text[1:], label)
    if text[:1] and rng.random() < 0.5 and template[-1].isalnum():
        pieces.append((pick(rng, (".", ".", "!", "...")), ""))
    draft.pieces = pieces
    draft.mark_in_text()
    return True

"""Counted things and numbered ones, beside a date or alone: 12 eggs, Zimmer 12, 3個; the number is no day and no year."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train import context, phrases
from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Weighted, pick

# Things that one counts, and things that bear a number; by language, one space between words, "_" for one within.
THINGS: dict[str, tuple[str, str]] = {
    "en": (
        "eggs apples people dogs cats boys girls children soldiers cars houses books copies tickets items pieces points players members students guests seats rooms pages pounds dollars cents euros miles feet inches cups bottles boxes bags "
        "sheets votes goals songs photos users files errors rows units persons men women horses trees stars likes views reviews questions answers steps percent calories grams litres bedrooms floors employees",
        "room page chapter line bus gate flight track platform table figure seat row box lot unit apartment floor level size grade class section article question exercise lesson step route highway exit channel volume episode season house number no. nr. extension aisle item version players group team zone bay door",
    ),
    "de": (
        "Eier Äpfel Leute Hunde Katzen Kinder Personen Autos Häuser Bücher Karten Stück Punkte Spieler Mitglieder Schüler Gäste Plätze Zimmer Seiten Pfund Euro Cent Kilometer Meter Tassen Flaschen Kisten Blätter Stimmen Tore Lieder Fotos Dateien Fehler Männer Frauen Pferde Bäume Prozent Gramm Liter Stufen",
        "Zimmer Seite Kapitel Zeile Bus Linie Gleis Tisch Abbildung Platz Reihe Haus Wohnung Etage Stufe Größe Klasse Abschnitt Artikel Frage Aufgabe Lektion Band Heft Folge Nummer Nr. Halle Tor Raum Gruppe Postfach Autobahn Ausfahrt Kanal",
    ),
    "fr": (
        "œufs pommes personnes chiens chats enfants soldats voitures maisons livres billets pièces points joueurs membres élèves invités places chambres pages euros centimes kilomètres mètres tasses bouteilles boîtes feuilles voix buts chansons photos fichiers erreurs hommes femmes chevaux arbres grammes litres",
        "chambre page chapitre ligne bus porte vol voie quai table figure place rang lot appartement étage niveau taille classe section article question exercice leçon étape route sortie chaîne volume tome épisode numéro n° salle groupe zone bâtiment",
    ),
    "es": (
        "huevos manzanas personas perros gatos niños soldados coches casas libros entradas piezas puntos jugadores miembros alumnos invitados plazas habitaciones páginas euros pesos kilómetros metros tazas botellas cajas hojas votos goles canciones fotos archivos errores hombres mujeres caballos árboles gramos litros",
        "habitación página capítulo línea autobús puerta vuelo vía mesa figura asiento fila lote piso planta nivel talla clase sección artículo pregunta ejercicio lección paso ruta salida canal tomo episodio número n.º sala grupo zona calle",
    ),
    "it": (
        "uova mele persone cani gatti bambini soldati macchine case libri biglietti pezzi punti giocatori membri studenti ospiti posti camere pagine euro chilometri metri tazze bottiglie scatole fogli voti gol canzoni foto errori uomini donne cavalli alberi grammi litri",
        "camera pagina capitolo linea autobus porta volo binario tavolo figura posto fila lotto piano livello taglia classe sezione articolo domanda esercizio lezione uscita canale volume episodio numero n. sala gruppo zona via",
    ),
    "pt": (
        "ovos maçãs pessoas cães gatos crianças soldados carros casas livros bilhetes peças pontos jogadores membros alunos convidados lugares quartos páginas euros reais quilômetros metros xícaras garrafas caixas folhas votos gols músicas fotos arquivos erros homens mulheres cavalos árvores gramas litros",
        "quarto página capítulo linha ônibus portão voo plataforma mesa figura assento fila lote andar nível tamanho classe seção artigo questão exercício lição passo rota saída canal volume episódio número nº sala grupo zona rua",
    ),
    "nl": (
        "eieren appels mensen honden katten kinderen soldaten auto's huizen boeken kaartjes stuks punten spelers leden leerlingen gasten plaatsen kamers bladzijden euro kilometer meter kopjes flessen dozen vellen stemmen doelpunten liedjes foto's bestanden fouten mannen vrouwen paarden bomen gram liter",
        "kamer pagina hoofdstuk regel bus lijn spoor tafel figuur stoel rij huis appartement verdieping niveau maat klas sectie artikel vraag oefening les stap afrit kanaal deel aflevering nummer nr. zaal groep zone",
    ),
    "sv": ("ägg äpplen personer hundar katter barn bilar hus böcker biljetter stycken poäng spelare medlemmar elever gäster platser rum sidor kronor kilometer meter koppar flaskor lådor röster mål låtar bilder filer fel män kvinnor hästar träd gram liter", "rum sida kapitel rad buss linje spår bord figur plats hus våning nivå storlek klass avsnitt artikel fråga övning lektion steg del nummer nr sal grupp zon"),
    "da": ("æg æbler personer hunde katte børn biler huse bøger billetter stykker point spillere medlemmer elever gæster pladser værelser sider kroner kilometer meter kopper flasker kasser stemmer mål sange billeder filer fejl mænd kvinder heste træer gram liter", "værelse side kapitel linje bus spor bord figur plads række hus etage niveau størrelse klasse afsnit artikel spørgsmål øvelse lektion trin bind nummer nr. sal gruppe"),
    "nb": ("egg epler personer hunder katter barn biler hus bøker billetter stykker poeng spillere medlemmer elever gjester plasser rom sider kroner kilometer meter kopper flasker kasser stemmer mål sanger bilder filer feil menn kvinner hester trær gram liter", "rom side kapittel linje buss spor bord figur plass rad hus etasje nivå størrelse klasse avsnitt artikkel spørsmål øvelse leksjon trinn bind nummer nr. sal gruppe"),
    "fi": ("munaa omenaa henkilöä koiraa kissaa lasta autoa taloa kirjaa lippua kappaletta pistettä pelaajaa jäsentä oppilasta vierasta paikkaa huonetta sivua euroa kilometriä metriä kuppia pulloa laatikkoa ääntä maalia kuvaa virhettä miestä naista hevosta puuta grammaa litraa", "huone sivu luku rivi bussi linja raide pöytä kuva paikka talo kerros taso koko luokka osa artikla kysymys tehtävä oppitunti vaihe numero nro sali ryhmä"),
    "pl": ("jaj jajek jabłek osób psów kotów dzieci żołnierzy samochodów domów książek biletów sztuk punktów graczy członków uczniów gości miejsc pokoi stron złotych groszy kilometrów metrów filiżanek butelek pudełek kartek głosów goli piosenek zdjęć plików błędów mężczyzn kobiet koni drzew gramów litrów", "pokój strona rozdział linia autobus tor peron stół rysunek miejsce rząd dom mieszkanie piętro poziom rozmiar klasa sekcja artykuł pytanie ćwiczenie lekcja krok tom odcinek numer nr sala grupa"),
    "cs": ("vajec jablek lidí psů koček dětí vojáků aut domů knih lístků kusů bodů hráčů členů žáků hostů míst pokojů stran korun kilometrů metrů šálků lahví krabic hlasů gólů písní fotek souborů chyb mužů žen koní stromů gramů litrů", "pokoj strana kapitola řádek autobus linka kolej stůl obrázek místo řada dům byt patro úroveň velikost třída oddíl článek otázka cvičení lekce krok díl číslo č. sál skupina"),
    "sk": ("vajec jabĺk ľudí psov mačiek detí áut domov kníh lístkov kusov bodov hráčov členov žiakov hostí miest izieb strán eur kilometrov metrov šálok fliaš krabíc hlasov gólov piesní fotiek súborov chýb mužov žien koní stromov gramov litrov", "izba strana kapitola riadok autobus linka koľaj stôl obrázok miesto rad dom byt poschodie úroveň veľkosť trieda článok otázka cvičenie lekcia krok diel číslo č. sála skupina"),
    "hu": ("tojás alma ember kutya macska gyerek katona autó ház könyv jegy darab pont játékos tag diák vendég hely szoba oldal forint kilométer méter csésze üveg doboz lap szavazat gól dal kép fájl hiba férfi nő ló fa gramm liter", "szoba oldal fejezet sor busz vonal vágány asztal ábra hely ház lakás emelet szint méret osztály szakasz cikk kérdés feladat lecke lépés kötet szám terem csoport"),
    "ro": ("ouă mere persoane câini pisici copii soldați mașini case cărți bilete bucăți puncte jucători membri elevi invitați locuri camere pagini lei kilometri metri căni sticle cutii foi voturi goluri cântece poze fișiere erori bărbați femei cai copaci grame litri", "camera pagina capitolul linia autobuzul poarta zborul masa figura locul rândul casa apartamentul etajul nivelul mărimea clasa secțiunea articolul întrebarea exercițiul lecția pasul volumul episodul numărul nr. sala grupa"),
    "tr": ("yumurta elma kişi köpek kedi çocuk asker araba ev kitap bilet adet puan oyuncu üye öğrenci misafir koltuk oda sayfa lira kuruş kilometre metre fincan şişe kutu yaprak oy gol şarkı fotoğraf dosya hata erkek kadın at ağaç gram litre tane", "oda sayfa bölüm satır otobüs hat peron masa şekil koltuk sıra ev daire kat seviye beden sınıf madde soru alıştırma ders adım cilt numara no salon grup kapı"),
    "ru": ("яиц яблок человек собак кошек детей солдат машин домов книг билетов штук шт. очков игроков членов учеников гостей мест комнат страниц рублей копеек километров метров чашек бутылок коробок листов голосов голов песен фотографий файлов ошибок мужчин женщин лошадей деревьев граммов литров", "комната страница глава строка автобус линия путь стол рисунок место ряд дом квартира этаж уровень размер класс раздел статья вопрос упражнение урок шаг том серия номер № зал группа кабинет подъезд стр. кв. палата"),
    "uk": ("яєць яблук людей собак котів дітей солдатів машин будинків книг квитків штук балів гравців членів учнів гостей місць кімнат сторінок гривень копійок кілометрів метрів чашок пляшок коробок аркушів голосів голів пісень фото файлів помилок чоловіків жінок коней дерев грамів літрів", "кімната сторінка розділ рядок автобус лінія колія стіл малюнок місце ряд будинок квартира поверх рівень розмір клас стаття питання вправа урок крок том серія номер № зал група кабінет"),
    "bg": ("яйца ябълки души кучета котки деца войници коли къщи книги билета броя точки играчи членове ученици гости места стаи страници лева километра метра чаши бутилки кутии гласа гола песни снимки файла грешки мъже жени коня дървета грама литра", "стая страница глава ред автобус линия коловоз маса фигура място къща апартамент етаж ниво размер клас раздел член въпрос упражнение урок стъпка том серия номер № зала група"),
    "hr": ("jaja jabuka ljudi pasa mačaka djece vojnika auta kuća knjiga karata komada bodova igrača članova učenika gostiju mjesta soba stranica eura kilometara metara šalica boca kutija glasova golova pjesama slika datoteka grešaka muškaraca žena konja stabala grama litara", "soba stranica poglavlje redak autobus linija kolosijek stol slika mjesto red kuća stan kat razina veličina razred članak pitanje vježba lekcija korak svezak broj br. dvorana grupa"),
    "sr": ("јаја јабука људи паса мачака деце војника кола кућа књига карата комада поена играча чланова ученика гостију места соба страница динара километара метара шоља боца кутија гласова голова песама слика грешака мушкараца жена коња стабала грама литара", "соба страница поглавље ред аутобус линија колосек сто слика место кућа стан спрат ниво величина разред члан питање вежба лекција корак том број бр. сала група"),
    "el": ("αυγά μήλα άτομα σκύλοι γάτες παιδιά στρατιώτες αυτοκίνητα σπίτια βιβλία εισιτήρια κομμάτια πόντοι παίκτες μέλη μαθητές καλεσμένοι θέσεις δωμάτια σελίδες ευρώ χιλιόμετρα μέτρα φλιτζάνια μπουκάλια κουτιά φύλλα ψήφοι γκολ τραγούδια φωτογραφίες αρχεία λάθη άνδρες γυναίκες άλογα δέντρα γραμμάρια λίτρα", "δωμάτιο σελίδα κεφάλαιο γραμμή λεωφορείο πύλη πτήση τραπέζι σχήμα θέση σειρά σπίτι διαμέρισμα όροφος επίπεδο μέγεθος τάξη άρθρο ερώτηση άσκηση μάθημα βήμα τόμος επεισόδιο αριθμός αρ. αίθουσα ομάδα"),
    "ar": ("بيضات تفاحات أشخاص كلاب قطط أطفال جنود سيارات بيوت كتب تذاكر قطع نقاط لاعبين أعضاء طلاب ضيوف مقاعد غرف صفحات ريال دولار جنيه دينار كيلومتر متر أكواب زجاجات صناديق أوراق أصوات أهداف أغان صور ملفات أخطاء رجال نساء خيول أشجار غرام لتر", "غرفة صفحة فصل سطر حافلة خط رصيف طاولة شكل مقعد صف بيت شقة طابق مستوى مقاس قسم مادة سؤال تمرين درس خطوة مجلد حلقة رقم قاعة مجموعة بوابة رحلة"),
    "fa": ("تخم‌مرغ سیب نفر سگ گربه کودک سرباز ماشین خانه کتاب بلیت عدد امتیاز بازیکن عضو دانش‌آموز مهمان صندلی اتاق صفحه تومان ریال کیلومتر متر فنجان بطری جعبه برگ رای گل آهنگ عکس فایل خطا مرد زن اسب درخت گرم لیتر", "اتاق صفحه فصل خط اتوبوس سکو میز شکل صندلی ردیف خانه واحد طبقه سطح سایز کلاس بخش ماده سوال تمرین درس گام جلد قسمت شماره سالن گروه پلاک"),
    "he": ("ביצים תפוחים אנשים כלבים חתולים ילדים חיילים מכוניות בתים ספרים כרטיסים יחידות נקודות שחקנים חברים תלמידים אורחים מקומות חדרים עמודים שקלים קילומטר מטר כוסות בקבוקים קופסאות דפים קולות שערים שירים תמונות קבצים שגיאות גברים נשים סוסים עצים גרם ליטר", "חדר עמוד פרק שורה אוטובוס קו רציף שולחן איור מושב בית דירה קומה רמה מידה כיתה סעיף שאלה תרגיל שיעור שלב כרך מספר מס' אולם קבוצה שער טיסה"),
    "hi": ("अंडे सेब लोग कुत्ते बिल्लियाँ बच्चे सैनिक गाड़ियाँ घर किताबें टिकट टुकड़े अंक खिलाड़ी सदस्य छात्र मेहमान सीटें कमरे पृष्ठ रुपये पैसे किलोमीटर मीटर कप बोतलें डिब्बे पत्ते वोट गोल गाने फोटो फाइलें गलतियाँ पुरुष महिलाएँ घोड़े पेड़ ग्राम लीटर", "कमरा पृष्ठ अध्याय पंक्ति बस लाइन प्लेटफॉर्म मेज चित्र सीट घर फ्लैट मंजिल स्तर साइज कक्षा खंड धारा प्रश्न अभ्यास पाठ चरण भाग संख्या क्रमांक हॉल समूह गेट"),
    "bn": ("ডিম আপেল জন কুকুর বিড়াল শিশু সৈন্য গাড়ি বাড়ি বই টিকিট টুকরা পয়েন্ট খেলোয়াড় সদস্য ছাত্র অতিথি আসন কক্ষ পৃষ্ঠা টাকা কিলোমিটার মিটার কাপ বোতল বাক্স ভোট গোল গান ছবি ফাইল ভুল গাছ গ্রাম লিটার", "কক্ষ পৃষ্ঠা অধ্যায় লাইন বাস টেবিল চিত্র আসন বাড়ি ফ্ল্যাট তলা স্তর শ্রেণি ধারা প্রশ্ন পাঠ ধাপ খণ্ড নম্বর নং"),
    "vi": ("quả_trứng quả_táo người con_chó con_mèo đứa_trẻ chiếc_xe căn_nhà quyển_sách vé cái điểm cầu_thủ thành_viên học_sinh khách chỗ phòng trang đồng nghìn triệu km mét tách chai hộp tờ phiếu bàn_thắng bài_hát tấm_ảnh tệp lỗi con_ngựa cây gam lít", "phòng trang chương dòng xe_buýt tuyến cổng bàn hình ghế hàng nhà căn_hộ tầng cấp cỡ lớp mục điều câu bài bước tập số nhóm đường_số quận"),
    "id": ("butir_telur apel orang anjing kucing anak tentara mobil rumah buku tiket buah poin pemain anggota siswa tamu kursi kamar halaman rupiah kilometer meter cangkir botol kotak lembar suara gol lagu foto berkas kesalahan pria wanita kuda pohon gram liter ekor", "kamar halaman bab baris bus jalur peron meja gambar kursi rumah unit lantai tingkat ukuran kelas bagian pasal soal latihan pelajaran langkah jilid episode nomor no. aula kelompok pintu"),
    "ms": ("biji_telur orang anjing kucing kanak-kanak kereta rumah buku tiket keping mata pemain ahli pelajar tetamu tempat bilik muka_surat ringgit kilometer meter cawan botol kotak helai undi gol lagu gambar fail ralat lelaki pokok gram liter", "bilik muka_surat bab baris bas laluan meja rajah tempat rumah unit tingkat tahap saiz kelas bahagian perkara soalan latihan pelajaran langkah jilid nombor no. dewan kumpulan"),
    "th": ("ฟอง คน ตัว เล่ม ใบ อัน ชิ้น คัน หลัง แต้ม ห้อง หน้า บาท กิโลเมตร เมตร แก้ว ขวด กล่อง แผ่น เสียง ประตู เพลง รูป ไฟล์ ต้น กรัม ลิตร ครั้ง ที่นั่ง ข้อ", "ห้อง หน้า บทที่ บรรทัด สาย ชานชาลา โต๊ะ รูปที่ ที่นั่ง แถว บ้านเลขที่ ชั้น ระดับ ขนาด ข้อ มาตรา คำถาม แบบฝึกหัด ขั้น เล่ม เลขที่ หมายเลข กลุ่ม ซอย"),
    "ja": ("個 本 枚 冊 人 匹 台 階 回 歳 円 番 つ 杯 頭 羽 名 件 点 位 軒 着 足 通 錠 ページ キロ メートル グラム リットル パーセント 人前 種類 代 倍", "部屋 ページ 第 番号 No. テーブル 席 図 表 問題 レベル サイズ クラス 巻 話 棟 ゲート バス 国道"),
    "zh": ("个 只 本 张 件 位 次 名 岁 公里 米 元 楼 层 辆 块 条 斤 克 升 杯 瓶 盒 人 票 分钟 页 套 把 棵 匹 首 份 家 倍 个人 个苹果 只猫 本书 美元 平方米", "房间 第 编号 桌 座位 图 表 问题 级别 尺码 航班 公交 卷 站台 门牌 单元 附录"),
    "ko": ("개 명 권 장 마리 살 층 원 번 잔 병 대 채 그루 송이 켤레 벌 통 마리 점 표 골 페이지 쪽 킬로미터 미터 그램 리터 명분 가지 배 위 회 건", "방 페이지 제 번호 테이블 좌석 그림 문제 레벨 사이즈 버스 호선 게이트 권 단계 동"),
}  # fmt: skip
THINGS["no"] = THINGS["nn"] = THINGS["nb"]
THINGS["bs"] = THINGS["hr"]
THINGS["mk"] = THINGS["bg"]
# What stands before a number that it makes no date of: at most 3.
BOUNDS = {
    "en": "at most|at least|more than|less than|about|over|up to|only|almost|exactly|no|all|the first|the last|around|at|minus|plus|times|number|another|just", "de": "mindestens|höchstens|mehr als|weniger als|etwa|nur|genau|fast|maximal|alle|plus|minus|mal", "fr": "au moins|au plus|plus de|moins de|environ|seulement|exactement|presque|tous les|encore",
    "es": "al menos|como máximo|más de|menos de|unos|solo|exactamente|casi|otros", "it": "almeno|al massimo|più di|meno di|circa|solo|esattamente|quasi|altri", "pt": "pelo menos|no máximo|mais de|menos de|cerca de|só|exatamente|quase|outros", "nl": "minstens|hoogstens|meer dan|minder dan|ongeveer|slechts|precies|bijna|nog",
    "sv": "minst|högst|mer än|mindre än|ungefär|bara|exakt|nästan", "da": "mindst|højst|mere end|mindre end|cirka|kun|præcis|næsten", "nb": "minst|høyst|mer enn|mindre enn|omtrent|bare|nøyaktig|nesten", "fi": "vähintään|enintään|yli|alle|noin|vain|tasan|melkein", "pl": "co najmniej|najwyżej|ponad|mniej niż|około|tylko|dokładnie|prawie",
    "cs": "nejméně|nejvýše|více než|méně než|asi|jen|přesně|skoro", "hu": "legalább|legfeljebb|több mint|kevesebb mint|körülbelül|csak|pontosan|majdnem", "ro": "cel puțin|cel mult|mai mult de|mai puțin de|aproximativ|doar|exact|aproape", "tr": "en az|en çok|yaklaşık|sadece|tam|neredeyse|toplam", "ru": "не менее|не более|более|менее|примерно|только|ровно|почти|всего|минус|плюс",
    "uk": "щонайменше|не більше|понад|менше|приблизно|лише|рівно|майже", "el": "τουλάχιστον|το πολύ|πάνω από|λιγότερο από|περίπου|μόνο|ακριβώς|σχεδόν", "ar": "على الأقل|أكثر من|أقل من|حوالي|فقط|بالضبط", "he": "לפחות|לכל היותר|יותר מ-|פחות מ-|בערך|רק|בדיוק", "hi": "कम से कम|अधिकतम|लगभग|केवल|ठीक|करीब", "id": "setidaknya|paling banyak|lebih dari|kurang dari|sekitar|hanya|tepat|hampir", "vi": "ít nhất|nhiều nhất|hơn|dưới|khoảng|chỉ|đúng|gần",
}  # fmt: skip
SHAPES = Weighted(
    {"counted": 42, "numbered": 28, "two": 6, "of": 6, "in brackets": 5, "letter": 4, "stop": 3, "bound": 8, "part": 5}
)


@cache
def _things(name: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Nouns behind a number and before one; those that a date's parts are written with are left out."""
    known = phrases.load(language)
    units = [text for texts in known.units.values() for text in texts]
    taken = context.load(name).names | {word.lower().strip(".") for word in (*units, *known.before, *known.dayparts)}
    counted, numbered = (text.split() for text in THINGS.get(language, ("", "")))
    kept = [tuple(w.replace("_", " ") for w in words if w not in taken) for words in (counted, numbered)]
    return kept[0], kept[1]


def _number(rng: random.Random) -> str:
    # As days and years of two digits most of all: their size tells nothing.
    chance = rng.random()
    if chance < 0.7:
        return str(1 + int(rng.random() * 31))
    return str(int(rng.random() * 100)) if chance < 0.85 else str(int(10 ** (2 + rng.random() * 1.4)))


def counted(rng: random.Random, ctx: Context) -> str:
    """A number with the thing that it counts: 12 eggs; "" where the language has no table."""
    things = _things(ctx.data.name, ctx.language)[0]
    if not things:
        return ""
    counts = ctx.phrases.counts
    number = pick(rng, counts[pick(rng, _numbers(ctx.language))]) if counts and rng.random() < 0.1 else _number(rng)
    return number + _gap(rng, ctx) + pick(rng, things)


def numbered(rng: random.Random, ctx: Context) -> str:
    """A thing with the number that it bears: room 12; "" where the language has no table."""
    things = _things(ctx.data.name, ctx.language)[1]
    return pick(rng, things) + _gap(rng, ctx) + _number(rng) if things else ""


@cache
def _numbers(language: str) -> tuple[str, ...]:
    return tuple(phrases.load(language).counts)


@cache
def _bounds(language: str) -> tuple[str, ...]:
    return tuple(BOUNDS[language].split("|"))


def _gap(rng: random.Random, ctx: Context) -> str:
    tight = ctx.language in WITHOUT_SPACES or ctx.language == "ko"
    return "" if tight and rng.random() < 0.8 else " "


def things(rng: random.Random, ctx: Context) -> str | None:
    """Such a text, or two of them; None where the language has no table."""
    shape = SHAPES(rng)
    one, other = counted(rng, ctx), numbered(rng, ctx)
    if not one or not other:
        return None
    if shape == "bound" and ctx.language in BOUNDS:
        # A longer number alone would be a year: about 1926.
        return f"{pick(rng, _bounds(ctx.language))} {one if rng.random() < 0.7 else int(rng.random() * 100)}"
    if shape == "part" and " " in one:
        return f"{int(rng.random() * 20)}{pick(rng, '.,')}{1 + int(rng.random() * 9)} {one.rpartition(' ')[2]}"
    if shape == "two":
        return pick(rng, (f"{one}, {counted(rng, ctx)}", f"{other}, {one}", f"{one} ({other})", f"{other} - {one}", f"{one} + {counted(rng, ctx)}"))  # fmt: skip
    if shape == "of":
        return f"{other}{pick(rng, ('/', ' / ', '-', ', ', ':'))}{_number(rng)}"
    if shape == "in brackets":
        return pick(rng, ("({})", "[{}]", "{}:", "{},", "- {}")).format(pick(rng, (one, other)))
    if shape == "letter":
        return other + pick(rng, "abcABC")
    if shape == "stop":
        return pick(rng, (one, other)) + pick(rng, (".", "!", "?"))
    return one if shape == "counted" else other

"""Numbers that are no dates: telephones, codes, amounts, measures, versions, long and short figures, times, durations."""

from __future__ import annotations

import itertools
import random
import string
from functools import cache

from datenorm.train import cldr
from datenorm.train.clocks import clocks, spoken_time
from datenorm.train.context import Context
from datenorm.train.draft import Weighted, fill_text, pick
from datenorm.train.negatives_lasting import lasting
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.telephones import PAIRED, announced, paired

# In the shapes: # a digit, * a hexadecimal digit, ? a capital letter, ~ a small one.
PHONES = (
    "+1 (###) ###-####", "(###) ###-####", "###-###-####", "###.###.####", "1-800-###-####", "+1##########", "+44 20 #### ####",
    "020 #### ####", "07### ######", "+49 ### #######", "0### / #######", "0###/#######", "+49 (0)### ######", "+43 1 #####-#",
    "+33 # ## ## ## ##", "0# ## ## ## ##", "0#.##.##.##.##", "+33#########", "+7 (###) ###-##-##", "8 (###) ###-##-##",
    "8 800 ###-##-##", "+7##########", "8##########", "+81-#-####-####", "0#-####-####", "090-####-####", "+86 1## #### ####",
    "138########", "+82-10-####-####", "010-####-####", "+91 ##### #####", "98########", "+55 ## #####-####", "(##) 9####-####",
    "+34 ### ### ###", "### ### ###", "### ## ## ##", "+39 0## #######", "+48 ## ### ## ##", "+420 ### ### ###", "+90 (###) ### ## ##",
    "0 (###) ### ## ##", "+46 8 ### ## ##", "08-### ## ##", "+358 ## ### ####", "+45 ## ## ## ##", "+62 8##-####-####", "(0##) ###-####",
    "+20 2 #### ####", "+98 21 #### ####", "+972-#-###-####", "+380 (##) ###-##-##", "0## ### ## ##", "###-####", "x9###", "ext. 4###",
    "#-###-###-####", "00## ### ######", "+## ### ### ####", "0####-######", "#### ### ###", "+###########", "###-###-###",
)  # fmt: skip
CODES = (
    "????-####", "??-####-??", "?#####", "??###", "##-??-###", "?-###-?", "AB##-?#", "REF: 97####-?", "########-****-****-****-************",
    "********-****-4***-a***-************", "{********-****-****-****-************}", "a***********************************f", "0x****", "0xa*f*b*c*",
    "#a******", "#f*a*c*", "b******", "e***f**", "sha256:a********************f", "??## #### #### #### ####", "DE## #### #### #### #### ##",
    "GB## ???? #### #### #### ##", "FR## #### #### #### #### #### ###", "ISBN 978-#-###-#####-#", "978-#-##-######-#", "ISBN 0-###-#####-#",
    "ISSN 9###-###X", "doi:10.####/~~~.###.###", "arXiv:99##.#####", "#### #### #### ####", "9###-####-####-####", "###-##-####",
    "##-9######", "###.###.###-##", "##.###.###/0001-##", "?## ???", "??## ???", "?#? #?#", "###-9####", "D-1####", "?? #### #",
    "PO 7#######-?", "DK-2#00", "CH-8###", "A-1##0", "F-7500#", "B-1000", "D-1##1#", "NL-10## ??", "SE-### ##", "?? 0# ?? 1###", "?? ## ?? 9###", "?-?? 1###", "?-?? ##", "?### ?? ##", "#-#######-##-#", "SKU-####?", "Nr. ####/?", "№ ###-?", "Art.-Nr. ##.###.##.#", "Boeing 7#7-#00", "A###", "RTX ##80",
    "V-9###", "?-?? ####", "??-?? ##", "?? ## ???", "#### ???", "???-###", "???-####", "## ??? ##", "##-??-##", "??-##-##", "##-???-#", "## ???? ##", "京?#####", "粤?·?####", "?###?? ##",
    "P/N ###-####-##", "S/N ?####?###", "RFC 9###", "#-~#~#~#", "Windows 3.#", "H#N#", "CO2", "B2B", "4x4", "~~#", "~~#", "~#~~", "~~#~", "~~##~", "x86_64", "utf-8", "UTF-16", "md5", "mp#", "sha1", "sha-###", "h26#", "1080p", "720p", "4K", "5G", "C++", "C#", "cp125#", "iso-8859-#", "##k", "#G", "~##~",
)  # fmt: skip
NETWORK = (
    "192.168.{o}.{o}", "10.{o}.{o}.{o}", "{o}.{o}.{o}.{o}", "IP {o}.{o}.{o}.{o}", "10.{o}.{o}.{o}:8080", "{o}.{o}.{o}.0/24", "::1", "fe80::a**e",
    "2a0*:****:****::#", "0a:1b:**:**:**:e*", "localhost:####", ":8080", "http://{o}.{o}.{o}.{o}/", "~~~~@~~~~.com", "~~~19##@~~~~~.com", "~~~~.~~~20##@~~~~~.org", "~~~~~##@~~~~.net", "@~~~~19##", "u/~~~~~20##", "~~~~_~~~~##", "mailto:~~~~~@~~~~.de", "www.~~~~~.org",
    "https://~~~~.com/~~~~~/?id=##", "#~~~~~", "@~~~~~##", "/~~~/~~~~/~~~~.txt", "C:\\~~~\\~~~~", "~~~~_~~~~.py", "~~~.~~~.~~~", "/dev/~~~#",
)  # fmt: skip
MEASURES = (
    "{n} kg", "{n} km", "{n} km/h", "{n} m²", "{n} cm", "{n} mm", "{n} °C", "{n}°C", "-{s}°C", "{n}°F", "{n}%", "{n} %", "{s}.5%", "{n} MB", "{n} GB",
    "{n} kWh", "{n} mg", "{n} ml", "{n} dB", "{n} hPa", "{n}px", "{n}x{n}", "{n} x {n} x {n}", "{n}×{n}", "1920x1080", "1:{n}", "{n}:1", "16:9", "{s}:{s}",
    "{s}:{s} ({s}:{s})", "6-4 6-{s} 7-5", "{n}-{n} mm", "H{n}", "DIN A4", "{n} m", "~{n} kg", "ca. {n} kg", "{n}e-{s}", "{n}/100", "x{n}", "{n}x",
    "48.####, 2.####", "-33.8###, 151.2###", "##.###### ##.######", "48°##′##″ N", "48° ##' ##\" N 2° ##' ##\" E", "N 52° ##.###", "GPS ##.####, ##.####",
    "3.14159", "0.#", "3#.##", "#.###", "{n}.##%", "{s}.# / 10", "*{s}.0* / 5", "{s} ½", "#-#-#", "#.#.#", "{n}k", "${n}M", "€2.#M", "{n} pts", "{n}/5 ★", "0.####", "-0.##", "#.#####", "##e##", "1e{s}", "√{n}", "{s}²+{s}²", "{s}+{s}={s}", "{s} × {s}", "{n} = {n}", "<{n}", ">{n}", "±{s}", "{n}+",
    "{n} V", "{n} W", "{n} Hz", "f/{s}.8", "ISO 3200", "pH 7.#", "{n} hp", "{n} l/100 km", "BMI {n}.#", "{s}.##.## N", "##.##.## E", "{s}'{s}\"", "#'#\"", "{f}\"", "{f} cup", "{f} inch", "{f} tsp", "{f} mile", "{s} {f}", "{s}-{f}", "{f} of it", "{f} of the people", "{f} of the votes", "{f} full", "{f} off", "{f} majority", "{f} pages", "{f} km", "{f} l", "24/7 support", "open 24/7", "24/7 service", "24/7 hotline", "available 24/7", "24h/24", "7j/7", "24/7/365", "{n}-{s}={s}", "{n}+{n}={n}", "{n}/{s}={s}",
    "{s}*{s}", "{s}*{s}={n}", "({s}+{s})/{s}", "y = {s}x + {s}", "x={n}", "x = -{s}.#", "{s}^{s}", "2^{s}", "{s}! = {n}", "{n} mod {s}", "{n} : {s} = {s}", "{s}:{s} (#)", "won {s}-{s}", "lost {s}:{s}", "score {s}-{s}", "{s}-{s} win",
    "{n}-{n}, {n}-{n}", "7-5 6-{s}", "6:{s} 6:{s}", "{s}-{s} (OT)", "{s}:{s} n.V.", "({s}:{s})", "(#{n})", "[{n}]", "({n})", "No. {n}", "#{n}", "№ {n}",
)  # fmt: skip
VERSIONS = (
    "v{s}.{s}.{s}", "V{s}.{s}", "version {s}.{s}.{s}", "v{s}.{s}.{s}-beta.{s}", "{s}.{s}.{s}-rc{s}", "{s}.{s}.{s}.{s}", "0.{s}.{n}00", "~{s}.0",
    "^{s}.{s}.0", ">={s}.0.0", "Python 3.{s}.0", "Python 3.{s}", "Ubuntu ##.0#", "Ubuntu ##.10", "macOS ##.{s}", "Android {s}.#", "Java {s}", "PHP {s}.{s}", "PHP {s}.{s}.{s}", "Firefox {s}.0", "Firefox/{n}.0", "nginx/1.{s}.0", "Debian {s}", "Fedora {n}", "Chrome {n}.0.{s}",
    "{s}.{s}.0-{n}-generic", "{s}.{s}.{s}-SNAPSHOT", "{s}.{s}.{s}+build", "OpenSSL {s}.{s}.{s}", "Release {s}.{s}", "release-{s}.{s}", "kernel {s}.{s}", "HTTP/1.#", "TLS 1.#", "USB {s}.0", "Qt {s}.{s}", "mysql {s}.{s}", "~~~~ 0.{s}.{s}", "~~~~~-0.{s}.{s}.tar", "@0.{s}.{s}", "lib~~~.so.{s}", "build 9###", "{s}.0.0-alpha", "linux-6.{s}.0", "r{n}", "Rev. ?", "v{s}", "iOS {s}.{s}", "API v{s}", "§ {s}",
    "§ {n} Abs. {s}", "Art. {n}", "{s}a", "{s}.{s}.{s}.{s}.{s}", "A{s}.{s}", "Section {s}.{s}", "p. {n}", "pp. {n}-{n}", "vol. {s}, no. {s}", "fig. {s}a",
    "Table {s}", "Chapter IV", "Part III", "Henry VIII", "XIV", "Version: 1.{s}.#", "i-#", "Aisle {s}", "Ch. {s}", "Line {n}", "Room {n}", "Q. {s}: A", "{s}: ~~~~", "{s}. ~~~~~", "{s}) ~~~~", "step {s} of {s}", "{n} of {n}", "Level {s}",
)  # fmt: skip
TIMES = ("{H}:{M}", "{G}:{M}", "{H}:{M}:{S}", "{I}:{M} {p}", "{I}:{M}{p}", "{I} {p}", "{I}{p}", "{H}:{M} {Z}", "{H}:{M}:{S}.{f}", "{H}:{M}{z}", "T{H}:{M}:{S}Z",
         "{H}:{M}-{X}:{N}", "{G}:{M} - {X}:{N}", "{H}:{M}:{S} {T}", "{G}h{M}", "{G} h", "{p}", "{Z}", "{z}", "{I}-{J} {p}", "{I} - {J}{p}", "{I}-{J}{p}", "{I}{p}-{J}{p}", "{I} to {J} {p}", "{I}{p} - {J} {p}", "{G}-{X}h", "{G}h-{X}h", "{G} - {X} h",
         "{H}h{M} - {W}h{N}", "{I}:{M}-{J}:{N} {p}", "{H}:{M} {p} - {W}:{N} {p}", "{H}:{M} → {W}:{N}", "{H}:{M}:{S},{f}", "{H}:{M} / {W}:{N}", "{H}:{M}, {W}:{N}", "@{I}{p}", "@ {H}:{M}")  # fmt: skip
BROKEN_TIMES = ("{B}:{M}", "{H}:{B}", "{B}:{M}:{S}", "{H}:{B}:{S}", "{late}:{M} {p}", "{late}:{M}{p}", "{late} {p}", "{H}:{M}:{B}", "{M}:{H}:", ":{M}", "{H}:",
                "{H}:{M}:{S}:{M}:{S}", "{H}::{M}", "{p} {p}")  # fmt: skip
CURRENCIES = (
    "$", "€", "£", "¥", "₹", "₽", "₩", "zł", "kr", "Kč", "Ft", "lei", "USD", "EUR", "CHF", "R$", "US$", "₺", "₪",
    "฿", "₫", "Rp", "RM", "元", "円", "원", "грн", "руб.",
)  # fmt: skip
DURATIONS = (
    "{n} {unit}", "{n} {unit}", "{n} {unit}", "{n}-{n2} {unit}", "{n} - {n2} {unit}", "~{n} {unit}",
    "{n} {unit} {n2} {unit2}", "{n} {unit}, {n2} {unit2}", "({n} {unit})", "{n}{unit}",
)  # fmt: skip
ISO_DURATIONS = (
    "P{n}D", "PT{n}H30M", "P1Y2M{n}D", "PT{n}S", "{n}h 30m", "{n}h{n2}m", "{n}d {n2}h", "{n}m{n2}s", "{n} min",
    "{n} sec", "{n}s", "{n}ms", "00:{n2}:{n2}.5",
)  # fmt: skip
# Alone they could be a day and a month: something stands beside them in every shape.
FRACTIONS = ("1/2", "1/3", "2/3", "1/4", "3/4", "1/8", "3/8", "5/8", "7/8", "1/10", "5/16", "9/10")
# Some forms of their units say a shift by themselves: Hungarian's "6 hónapja" is six months ago, Armenian's "2 ամսից" in two.
OWN_UNITS_SHIFT = frozenset({*EAST_ASIAN, "hu", "hy", "ka", "kk", "ky", "so", "tk", "tt", "uz"})
# Of these alone a time could be a day and a month: 9-12, 10.30.
BARE = frozenset("0123456789-–./ ")
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
FIGURES = Weighted({"short": 22, "sign": 8, "pair": 10, "four": 8, "five": 6, "six": 10, "seven": 3, "eight": 14, "nine": 4, "ten": 6, "twelve": 4, "fourteen": 6,
                    "long": 14})  # fmt: skip
LENGTHS = {
    "five": (5,), "six": (6,), "seven": (7,), "eight": (8,), "nine": (9,), "ten": (10,), "twelve": (12, 13),
    "fourteen": (14, 16, 17),
}  # fmt: skip


def digits(rng: random.Random, count: int) -> str:
    """That many digits, the first of them no zero."""
    return f"{int(10 ** (count - 1) + rng.random() * 9 * 10 ** (count - 1)):0{count}d}"[:count]


def small(rng: random.Random) -> str:
    """A number of one to three digits, small ones most of all."""
    return str(int(10 ** (rng.random() * 2.95)))


def _character(rng: random.Random, char: str) -> str:
    if char == "#":
        return pick(rng, string.digits)
    if char == "*":
        return pick(rng, "0123456789abcdef")
    if char == "?":
        return pick(rng, string.ascii_uppercase)
    return pick(rng, string.ascii_lowercase) if char == "~" else char


def shaped(rng: random.Random, shape: str) -> str:
    """Fill a shape: {n} {s} {o} a number, one below 20, one below 256, {f} a fraction; then # * ? ~ character by character."""
    while (at := shape.find("{")) >= 0 and shape[at + 2 : at + 3] == "}":
        kind = shape[at + 1]
        if kind == "f":
            number = pick(rng, FRACTIONS)
        else:
            number = small(rng) if kind == "n" else str(int(rng.random() * (20 if kind == "s" else 256)))
        shape = shape[:at] + number + shape[at + 3 :]
    return "".join(_character(rng, char) for char in shape)


# ---- digits alone ------------------------------------------------------------------------------------------


def _day_and_month(a: str, b: str) -> bool:
    return 1 <= int(a) <= 12 and 1 <= int(b) <= 31


def _year(text: str) -> bool:
    return 1000 <= int(text) <= 2999


def states_date(text: str) -> bool:
    """Whether a run of digits can be read as a date: year, or year, month and day in some order, without or with a time.

    >>> states_date("20190512"), states_date("20191512"), states_date("20194512")
    (True, True, False)
    """
    size = len(text)
    if size < 4 or size in (5, 9, 11) or size > 17:
        return False
    if size == 4:
        return _year(text)
    head, tail = text[:4], text[4:]
    if _year(head) and (_day_and_month(tail[:2], tail[2:4] or "1") or _day_and_month(tail[2:4] or "1", tail[:2])):
        return True
    if size == 6:
        a, b, c = text[:2], text[2:4], text[4:]
        return (
            _day_and_month(a, b) or _day_and_month(b, a) or _day_and_month(b, c) or (_year(text[2:]) and int(a) <= 12)
        )
    if size == 7:
        return (_year(head) and 1 <= int(tail) <= 366) or _year(text[3:])
    if size == 8:
        return _year(text[4:]) and (_day_and_month(text[:2], text[2:4]) or _day_and_month(text[2:4], text[:2]))
    return False


def figures(rng: random.Random) -> str:
    """Digits alone that state no date: short ones, long ones, and those of a date's length with impossible parts."""
    style = FIGURES(rng)
    if style == "short":
        return small(rng) if rng.random() < 0.8 else f"0{small(rng)}"[:3]
    if style == "sign":
        return pick(rng, ("-", "-", "+")) + digits(rng, 1 + int(rng.random() * 5))
    if style == "pair":
        low, high = int(rng.random() * 3) * 10, 40 + int(rng.random() * 960)
        return f"{low}{pick(rng, ('-', '-', ' - ', '–', ' to ', '/'))}{high}" if low != 10 or high > 99 else f"0-{high}"
    if style == "four":
        return f"{3000 + int(rng.random() * 7000)}" if rng.random() < 0.75 else f"0{digits(rng, 3)}"
    if style == "long":
        return digits(rng, 18 + int(rng.random() * 24))
    size = pick(rng, LENGTHS[style])
    while True:
        made = digits(rng, size)
        # Half of them begin as dates do, so that their other parts alone tell.
        if size in (8, 10, 12, 14) and rng.random() < 0.5:
            made = f"{1900 + int(rng.random() * 150)}{made[4:]}"
        if not states_date(made):
            return made


# ---- amounts, times, durations -----------------------------------------------------------------------------


@cache
def _marks(name: str) -> tuple[str, str]:
    symbols = cldr.table(name, "number_symbols", "latn")
    return str(symbols.get("group", ",")), str(symbols.get("decimal", "."))


def _price(rng: random.Random, decimal: str, currency: str) -> str:
    # What could be a year, or a day and a month, were it not for the currency: £1999, 12.10 CHF.
    figure = str(900 + int(rng.random() * 1800)) if rng.random() < 0.5 else f"{small(rng)}{decimal}{digits(rng, 2)}"
    return pick(rng, (f"{currency}{figure}", f"{currency} {figure}", f"{figure} {currency}"))


def amount(rng: random.Random, ctx: Context) -> str:
    """A sum or a large number with the locale's own marks, seldom the English ones; a span of two of them."""
    group, decimal = _marks(ctx.data.name) if rng.random() < 0.7 else (",", ".")
    currency = pick(rng, CURRENCIES)
    if rng.random() < 0.25:
        return _price(rng, decimal, currency)
    number = int(10 ** (rng.random() * 8))
    grouped = f"{number:,}".replace(",", group)
    chance = rng.random()
    if number >= 1000 and chance < 0.3:
        return grouped if chance < 0.2 else f"{grouped}-{f'{number * 2 + 1:,}'.replace(',', group)}"
    if number >= 1000 and chance < 0.4:
        return f"{grouped}{decimal}{digits(rng, 2)}"
    if chance < 0.7:
        grouped += f"{decimal}{digits(rng, 2)}"
    return pick(rng, (f"{currency}{grouped}", f"{currency} {grouped}", f"{grouped} {currency}", f"{grouped}{currency}"))


def time_alone(rng: random.Random, ctx: Context) -> str:
    """A time of day, right or impossible, in the language's words or in figures."""
    values = clocks(rng)
    if rng.random() < 0.22:
        values |= {"B": str(60 + int(rng.random() * 40)), "late": str(13 + int(rng.random() * 30))}
        return fill_text(pick(rng, BROKEN_TIMES), values)
    if ctx.phrases.times and rng.random() < 0.5:
        period = pick(rng, ctx.data.day_periods or (values["p"],))
        text = spoken_time(rng, ctx.phrases.times, values, period)
        if not BARE.issuperset(text):
            return text
    return fill_text(pick(rng, TIMES), values)


@cache
def _units(name: str, language: str) -> tuple[str, ...]:
    # CLDR's: "{0} Tage"; those that put the number elsewhere or have none are left out.
    # 5日 and 19年 could as well be the day and the year themselves.
    skipped = ("day", "year") if language in EAST_ASIAN else ()
    units = [unit for unit in ("second", "minute", "hour", "day", "week", "month", "year") if unit not in skipped]
    found: dict[str, None] = {}
    for unit, width in itertools.product(units, ("long", "short")):
        forms = cldr.table(name, "unit_patterns", cldr.TIME_UNIT + unit, width)
        texts = [text for form, text in forms.items() if form in PLURALS and isinstance(text, str)]
        found |= dict.fromkeys(text[3:].strip() for text in texts if text.startswith("{0}"))
    return tuple(text for text in found if text)


def duration(rng: random.Random, ctx: Context) -> str:
    """A length of time, which counts from no day: 5 days, 3 недели, P3D."""
    values = {"n": str(1 + int(10 ** (rng.random() * 2.2))), "n2": str(10 + int(rng.random() * 50))}
    if rng.random() < 0.15:
        return fill_text(pick(rng, ISO_DURATIONS), values)
    if rng.random() < 0.7 and (text := lasting(rng, ctx)):
        return text
    known = ctx.phrases.units
    pool = _units(ctx.data.name, ctx.language)
    if known and ctx.language not in OWN_UNITS_SHIFT and (rng.random() < 0.5 or not pool):
        # Not centuries, which a number can count in order (4 век).
        pool = pick(rng, [known[key] for key in known if key in "dwmyh"]) or pool
    for key in ("unit", "unit2"):
        unit = pick(rng, pool) if pool else "d"
        values[key] = "h" if unit.lower().strip(".") in ctx.names else unit
    if ctx.phrases.counts and rng.random() < 0.25:
        values["n"] = pick(rng, pick(rng, list(ctx.phrases.counts.values())))
        return fill_text("{n} {unit}", values)
    return fill_text(pick(rng, DURATIONS), values)


STYLE = Weighted({"phone": 16, "code": 14, "network": 6, "measure": 12, "version": 10, "amount": 12, "figures": 30})
SHAPES = {"code": CODES, "network": NETWORK, "measure": MEASURES, "version": VERSIONS}


def number(rng: random.Random, ctx: Context) -> str:
    """Any number that states no date."""
    style = STYLE(rng)
    if style == "amount":
        return amount(rng, ctx)
    if style == "phone":
        made = (
            paired(rng) if rng.random() < (0.4 if ctx.language in PAIRED else 0.15) else shaped(rng, pick(rng, PHONES))
        )
        return announced(rng, ctx.language, made) if rng.random() < 0.4 else made
    return figures(rng) if style == "figures" else shaped(rng, pick(rng, SHAPES[style]))

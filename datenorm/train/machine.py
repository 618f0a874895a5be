"""Dates as programs write them: logs, databases, spreadsheets, mail, certificates, file names, source code."""

from __future__ import annotations

import calendar
import datetime
import random
import re
from dataclasses import dataclass
from functools import cache

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, fill_text, pick
from datenorm.train.eras_hijri import read_as_persian
from datenorm.train.formats import Day, dated
from datenorm.train.labelled import labelled
from datenorm.train.listings import WIKI, in_listing, listing_date
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.numerals_english import ordinal_mark
from datenorm.train.orders import hint, named_hint
from datenorm.train.weeks import ORDINAL_SHAPES, SPOKEN_DAYS, SPOKEN_WEEKS, WEEK_SHAPES, WEEK_WORDS

ENGLISH_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December")  # fmt: skip
ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# ---- templates ---------------------------------------------------------------------------------------------
# strftime's letters, and: n, j, q, r month, day, minute, second without padding; e day padded by a space; o with its ordinal mark; G hour
# without padding; f a fraction, u three digits of one, v six; Z1 a military zone letter; T a zone's long name; N a number.

COMPACT = (*("{Y}{m}{d}",) * 5, "{Y}{m}{d}T{H}{M}{S}", "{Y}{m}{d}T{H}{M}{S}Z", "{Y}{m}{d}T{H}{M}", "{Y}{m}{d}{H}{M}{S}",
           "{Y}{m}{d}{H}{M}", "{Y}{m}{d} {H}{M}", "{Y}{m}{d} {H}:{M}:{S}", "{Y}{m}{d}-{H}{M}{S}", "{Y}{m}{d}_{H}{M}{S}", "{Y}-{m}{d}",
           "{Y}{m}-{d}", "{d}{b}{Y}", "{j}{b}{Y}", "{d}{B}{Y}", "{d}{m}{Y}", "{d}{m}{Y}", "{m}{d}{Y}", "{y}{m}{d}", "{d}{m}{y}", "{d}{b}{y}",
           "{j}{b}{y}", "{b}{d}{Y}", "{Y}{b}{d}", "{Y}{m}{d}T{H}{M}{S}.{f}", "{Y}{m}{d}T{H}:{M}:{S}.{f}", "{Y}{m}{d}T{H}{M}{S}{z}",
           "{Y}{m}{d}T{H}{M}{S}.{f}{z}", "{Y}{m}{d}{H}{M}{S}Z", "{Y}{m}{d}{H}{M}{S}.0Z", "{Y}{m}{d}{H}{M}{S}{z}", "{Y}{m}{d}T{H}",
           "{y}{m}{d}{H}{M}{S}Z", "{Y}{m}{d}{H}{M}{S}.{v}+{N}", "{Y}{m}{d} {H}:{M}", "{Y}{m}{d}{H}", "{Y}{m}{d}{H}{M}{S}{u}",
           "{d}{m}{Y} {H}:{M}", "{d}{m}{Y} {H}{M}", "{d}{b}{Y}:{H}:{M}:{S}", "{d}{b}{Y}:{H}:{M}:{S}.{u}", "{B}{j}{Y}", "{d}{b}{Y} {H}:{M}",
           "{a}{d}{b}{Y}", "{Y}{m}{d}{Z1}", "{m}{d}{y}", "{a}{j}{b}{Y}", "{a},{j}{b}{Y}", "{y}{b}{d}", "{y}{b}{d}", "{Y}{B}{j}", "{j}.{B}{Y}",
           "{d}.{b}{Y}", "{j}.{b}{y}", "{B}{j},{Y}", "{b}{j},{y}", "{o}{b}{Y}", "{o}{B}{Y}", "{y}{m}{d}{H}{M}Z", "{y}{m}{d}{H}{M}{S}{z}",
           "{y}{m}{d}Z", "{y}{m}{d}_{H}{M}{S}", "{y}{m}{d}-{H}{M}{S}", "{y}{m}{d} {H}{M}", "{y}{m}{d} {H}:{M}:{S}", "{y}{m}{d}_{H}{M}", "{d}{m}{y} {H}:{M}",
           "{d}{H}{M}{Z1}{b}{y}", "{d}{H}{M}{Z1}{b}{y}", "{d}{H}{M}{Z1}{b}{Y}", "{d}{H}{M}{Z1}{b}")  # fmt: skip
MACHINE = (
    "{a}, {d} {b} {Y} {H}:{M}:{S} {z}", "{a}, {d} {b} {Y} {H}:{M}:{S} {Z}", "{a}, {j} {b} {Y} {H}:{M}:{S} {z} ({Z})",
    "{a}, {d} {b} {y} {H}:{M}:{S} {z}", "{a}, {d} {b} {y} {H}:{M} {Z}", "{a}, {j} {b} {Y} {G}:{q}:{r} {z}", "{a}, {d}-{b} {Y} {H}:{M}:{S} {Z}",
    "{A}, {d}-{b}-{y} {H}:{M}:{S} {Z}", "{a}, {d}-{b}-{y} {H}:{M}:{S} {Z}", "{a}, {j}-{b}-{y} {G}:{q}:{r} {Z}",
    "{a}, {d}-{b}-{Y} {H}:{M}:{S} {Z}", "{A}, {j} {b} {Y} {H}:{M}:{S} {z}", "{A}, {d} {b} {Y} {H}:{M}:{S} {z}",
    "{A}, {B} {j}, {Y}", "{A}, {B} {d}, {Y} {I}:{M}:{S} {p}", "{A}, {j} {B} {Y}, {H}:{M}", "{A}, {B} {j}, {Y} {I}:{M} {p}",
    "{a} {b} {e} {H}:{M}:{S} {Y}", "{a} {b} {e} {H}:{M}:{S} {Z} {Y}", "{a} {b} {d} {H}:{M}:{S} {z} {Y}", "{a} {b} {d} {H}:{M}:{S} {Z} {Y}",
    "{a} {b} {d} {Y} {H}:{M}:{S} {Z}{z} ({T})", "{a} {b} {j} {Y} {H}:{M}:{S} {Z}{z} ({T})", "{a} {b} {d} {Y} {H}:{M}:{S} GMT{z} ({T})",
    "{a} {b} {d} {H}:{M}:{S} {Z}{z} {Y}", "{a} {b} {j} {H}:{M}:{S} {Y} {z}", "{a} {d} {b} {Y} {I}:{M}:{S} {p} {Z}", "{a} {b} {d} {Y}",
    "{a} {j} {b} {H}:{M}:{S} {Z} {Y}", "{a} {b} {e} {I}:{M}:{S} {p} {Z} {Y}", "{a} {b} {d}, {Y}", "[{a} {b} {e} {H}:{M}:{S} {Y}]",
    "{d}/{b}/{Y}:{H}:{M}:{S} {z}", "[{d}/{b}/{Y}:{H}:{M}:{S} {z}]", "{d}/{b}/{Y} {H}:{M}:{S}", "[{a} {b} {d} {H}:{M}:{S}.{f} {Y}]",
    "{d}-{b}-{y} {I}.{M}.{S}.{f} {p}", "{d}-{b}-{y} {I}.{M}.{S}.{f} {p} {z}", "{d}-{b}-{Y} {H}:{M}:{S}.{u}", "{d} {b} {Y} {H}:{M}:{S},{u}",
    "{b} {e} {Y} {I}:{M}{p}", "{b} {e} {Y} {I}:{M}:{S}:{u}{p}", "{b} {e}, {Y}", "{b} {e} {H}:{M}:{S} {Y} GMT", "{b} {e} {H}:{M}:{S} {Y}",
    "{b} {e}  {Y}", "{b} {d} {Y} {H}:{M}:{S}.{u}", "{b} {d}, {Y}, {I}:{M}:{S} {p}", "{a}{b}{d} {Y}", "{Y} {b} {d} {H}:{M}:{S}.{f}",
    "{H}:{M}:{S}.{u} {Z} {a} {b} {j} {Y}", "{H}:{M}:{S} {Y}-{m}-{d}", "{H}:{M}, {j} {B} {Y} (UTC)", "{H}:{M}:{S} {d}/{b}/{Y}",
    "{I}:{M}{p} {b} {j}, {Y}", "{I}{M} {p} {Z} {a} {b} {d} {Y}", "{H}{M} {Z} {a} {b} {d} {Y}", "{Y} {H}:{M}:{S} {Z} {d} {b} {a}",
    "{G}:{M}:{S} on {B} {j}, {Y}", "{I}:{M} {p} on {B} {j}, {Y}", "{I}:{M} {p}, {B} {j}, {Y}", "{d}{H}{M}{Z1} {b} {y}", "{d}{H}{M}{Z1}{b}{y}",
    "{d} {H}{M}{Z1} {b} {Y}", "{d}{H}{M}{Z1}{b}{Y}", "D:{Y}{m}{d}{H}{M}{S}", "D:{Y}{m}{d}{H}{M}{S}Z", "D:{Y}{m}{d}{H}{M}{S}+02'00'",
    "D:{Y}{m}{d}{H}{M}{S}-05'00'", "(D:{Y}{m}{d}{H}{M}{S}Z00'00')", "{Y}:{m}:{d} {H}:{M}:{S}", "{Y}:{m}:{d}", "{Y}:{m}:{d} {H}:{M}:{S}{z}",
    "{Y}-{m}-{d}-{H}.{M}.{S}.{v}", "{Y}-{m}-{d}T{H}-{M}-{S}", "{Y}_{m}_{d}", "{Y}_{m}_{d}_{H}_{M}", "{Y}-{m}-{d}_{H}-{M}-{S}",
    "{Y}-{m}-{d}-{H}-{M}-{S}", "{Y}-{m}-{d} {H}.{M}.{S}", "{Y}-{m}-{d} at {H}.{M}.{S}", "Screenshot_{Y}{m}{d}-{H}{M}{S}", "IMG_{Y}{m}{d}_{H}{M}{S}",
    "PXL_{Y}{m}{d}_{H}{M}{S}{u}", "{Y}. {m}. {d}.", "{Y}. {n}. {j}.", "{Y} {m} {d}", "{Y}, {m}, {d}", "{Y}.{m}.{d}.", "{Y}-{m}-{d}{z}", "{Y}-{m}-{d}Z",
    "DATE '{Y}-{m}-{d}'", "{d '{Y}-{m}-{d}'}", "{ts '{Y}-{m}-{d} {H}:{M}:{S}'}", "#{n}/{j}/{Y}#", "date({Y}, {n}, {j})", "datetime.date({Y}, {n}, {j})", "LocalDate.of({Y}, {n}, {j})",
    "datetime.datetime({Y}, {n}, {j}, {G}, {q})", "Date.new({Y},{n},{j})", "DATE({Y};{n};{j})", "DATE({Y},{n},{j})", "Timestamp('{Y}-{m}-{d} {H}:{M}:{S}')",
    "TO_DATE('{d}-{b}-{Y}')", "\"{Y}-{m}-{d}\"", "'{Y}-{m}-{d}T{H}:{M}:{S}.{u}Z'", "\"date\": \"{Y}-{m}-{d}\"", "<date>{Y}-{m}-{d}</date>",
    "<pubDate>{a}, {d} {b} {Y} {H}:{M}:{S} {z}</pubDate>", "DTSTART:{Y}{m}{d}T{H}{M}{S}Z", "DTSTART;VALUE=DATE:{Y}{m}{d}", "BDAY:{Y}-{m}-{d}",
    "notAfter={b} {e} {H}:{M}:{S} {Y} GMT", "Date: {a}, {j} {b} {Y} {H}:{M}:{S} {z}", "Date:   {a} {b} {j} {H}:{M}:{S} {Y} {z}",
    "expires={a}, {d}-{b}-{Y} {H}:{M}:{S} GMT", "[{Y}-{m}-{d} {H}:{M}:{S},{u}] INFO", "[{Y}-{m}-{d} {H}:{M}:{S}.{v}]", "{Y}-{m}-{d} {H}:{M}:{S},{u} ERROR",
    "I, [{Y}-{m}-{d}T{H}:{M}:{S}.{v} #{N}]", "{Y}/{m}/{d} {H}:{M}:{S} [error] {N}#0:", "2 DATE {j} {b} {Y}", "DATE {j} {b} {Y}",
    "{Y}-{m}-{d} {H}:{M}:{S} UTC [{N}]", "D{Y}-{m}-{d}", "D-{Y}{m}{d}", "{Y}-{m}-{d}T{H}:{M}:{S}{z}[Europe/Paris]",
    "{A} {o} of {B} {Y} {I}:{M}:{S} {p}", "{A}, {B} {o} {Y}, {I}:{M}:{S} {p}", "{B} {o} {Y}, {I}:{M} {p}", "{a} {o} {b} {Y}", "{o} {B} {Y} {H}:{M}",
    "ISODate(\"{Y}-{m}-{d}T{H}:{M}:{S}.{u}Z\")", "as.Date(\"{Y}-{m}-{d}\")", "'{d}{b}{Y}'d", "* {a} {b} {d} {Y}", "From MAILER {a} {b} {e} {H}:{M}:{S} {Y}",
    "Last-Modified: {a}, {d} {b} {Y} {H}:{M}:{S} GMT", "{m}-{d}-{y}  {I}:{M}{p}", "Not Before: {b} {e} {H}:{M}:{S} {Y} GMT", "[Date \"{Y}.{m}.{d}\"]",
    "{Y}{m}{d}{H}{M}{S}[-5:EST]", "{m}/{d}'{y}", "{n}/{e}'{y}", "{n}/{j}'{y}", "~D[{Y}-{m}-{d}]", "#inst \"{Y}-{m}-{d}T{H}:{M}:{S}.{u}-00:00\"", "'{Y}-{m}-{d}'::date",
    "datetime.datetime({Y}, {n}, {j}, {G}, {q}, {r}, tzinfo=datetime.timezone.utc)", "Sent: {A}, {B} {j}, {Y} {I}:{M} {p}", "On {a}, {b} {j}, {Y} at {I}:{M} {p}",
    "On {j} {b} {Y}, at {H}:{M}", "{m}/{d} {I}:{M}:{S}{p} '{y} {z}", "{A}, {d}-{b}-{y} {H}:{M}:{S}", "{a}, {j} {b} {Y} {I}:{M} {p}", "{a}, {b} {j}, {Y}, {I}:{M} {p}",
    "{Y}-{m}-{d}, {a}, {H}:{M}", "{a} {Y}-{m}-{d} {H}:{M}:{S} {Z}", "{A} {Y}-{m}-{d} {H}:{M} {Z}", "{a} {j}/{n}/{Y} {I}:{M} {p}", "{a} {n}/{j}/{y}", "{a} {m}/{d}/{Y} {I}:{M} {p}",
    "{a} {d}.{m}.{Y} {H}:{M}", "{Y}-{m}-{d} {A} {H}:{M}", "{Y}/{m}/{d} {a} {H}:{M}:{S}", "{d}.{m}.{Y} {A} {H}:{M}", "{d}/{m}/{Y} {a} {H}:{M}", "{H}:{M} {a} {d}.{m}.{Y}", "{d}.{m}.{Y}, {H}:{M}:{S}", "{Y}/{m}/{d}({a}) {H}:{M}:{S}", "{I}:{M} {p} {n}/{j}/{Y}", "{H}:{M}:{S} {d}.{m}.{Y}", "{H}:{M} {d}/{m}/{y}",
    *("{d}{H}{M}{Z1} {b} {y}", "{d}{H}{M}{Z1} {b} {Y}", "{d}{H}{M}{Z1} {B} {Y}", "{d}{H}{M}{Z1}{b}{y}") * 2, "DTG {d}{H}{M}{Z1}{b}{y}", "DTG: {d}{H}{M}{Z1} {b} {Y}",
    *("{Y}-{n}-{j}T{G}:{q}:{r}", "{Y}-{n}-{j}T{G}:{q}", "{Y}/{n}/{j} {G}:{q}") * 2, ":32A:{y}{m}{d}EUR{N},00", ":30:{y}{m}{d}", ":98A::PREP//{Y}{m}{d}{H}{M}{S}",
    "DTSTART:{Y}{m}{d}T{H}{M}{S}Z", "DTSTART;VALUE=DATE:{Y}{m}{d}", "DTEND;TZID=Europe/Paris:{Y}{m}{d}T{H}{M}{S}", "BDAY:{Y}-{m}-{d}", "REV:{Y}{m}{d}T{H}{M}{S}Z",
    "{Y}-{m}-{d}T{H}:{M}:{S}.{u}{z} [INFO] x", "{Y}-{m}-{d}T{H}:{M}:{S}{z} ERROR {N}", "{Y}-{m}-{d} {H}:{M}:{S}.{u} [main] WARN a.b.C", "{Y}-{m}-{d}T{H}:{M}:{S}.{v}Z host app[{N}]: x",
    "<{Y}-{m}-{d} {a}>", "<{Y}-{m}-{d} {a}>", "<{Y}-{m}-{d} {a} {H}:{M}>", "[{Y}-{m}-{d} {a} {H}:{M}]",
    "{Y}-{m}-{d}-{H}-{M}", "{d}-{m}-{Y}-{H}-{M}-{S}", "{d}-{m}-{Y}-{H}-{M}", "{Y}{m}{d}-{H}-{M}-{S}", "{d}.{m}.{Y}-{H}.{M}.{S}", "{d}_{m}_{Y}_{H}_{M}_{S}", "{Y}.{m}.{d}.{H}.{M}.{S}",
    "{Y} {m} {d} {H} {M} {S}", "{Y} {m} {d} {H}:{M}", "{Y}-{m}-{d} {H} {M} {S}", "{d}.{m}.{Y} {H}.{M}.{S}", "{d}/{m}/{Y}-{H}:{M}:{S}", "{y}/{m}/{d} {H}:{M}:{S} INFO", "{y}/{m}/{d} {H}:{M}:{S} WARN Client",
    "{y}-{m}-{d} {H}:{M}", "{d}-{m}-{y} {H}:{M}", "{d}.{m}.{y} {H}.{M}", "{d}.{m}.{y}, {H}:{M}", "{n}/{j}/{y}, {I}:{M} {p}", "[{d}/{m}/{y}, {H}:{M}:{S}]", "[{d}.{m}.{y}, {H}:{M}:{S}]", "[{n}/{j}/{y}, {I}:{M}:{S} {p}]",
    "{H}{M}{Z1} {d} {b} {y}", "{H}{M} {d} {b} {Y}", "{H}{M}h {d}/{m}/{Y}", "{H}.{M} {d}.{m}.{Y}", "{b}/{j}/{Y}", "{b}/{d}/{y}", "{H}:{M}:{S} {b}/{j}/{Y}", "{I}:{M} {p} {j}/{b}/{Y}", "{Y}-{B}-{j}", "{B}-{d}-{Y}", "{b}_{d}_{Y}",
    "{a}, {j} {b} {y} {H}:{M}:{S} UT", "{a} (local), {j} {b} {Y} {H}:{M}:{S} {z}", "{a}, {j} {b} {Y} {H}:{M}:{S} (comment) {z}", "{e}-{b}-{Y} {H}:{M}:{S}.{u}", "{e}-{b}-{Y} {H}:{M}", "{a} {Y} {b} {e} {H}:{M}:{S}",
)  # fmt: skip
# Stamps that name no year.
YEARLESS = ("{b} {e} {H}:{M}:{S}", "{b} {e} {H}:{M}:{S}.{u}", "<{N}>{b} {e} {H}:{M}:{S} host", "{b} {e} {H}:{M}", "{a} {b} {e} {H}:{M}:{S}",
            "{d} {b} {H}:{M}:{S}", "{d}-{b} {H}:{M}", "{d}-{b}", "{j}-{b}", "{d} {b} {H}:{M}:{S}.{u}", "{d}/{b}", "{a} {b} {d}",
            "{d} {b} {H}{M}-{H}30", "{a} {d} {b} {H}:{M}", "*{b} {e} {H}:{M}:{S}.{u}: %SYS", "{b} {d} {I}:{M}:{S} {p}",
            "I{m}{d} {H}:{M}:{S}.{v} {N} main.go:{N}] x", "W{m}{d} {H}:{M}:{S}.{v} {N} a.cc:{q}] x", "E{m}{d} {H}:{M}:{S}.{v}", "{m}-{d} {H}:{M}:{S}.{u} {N} {N} I Tag: x",
            "{m}-{d} {H}:{M}:{S}.{u} D/Tag: x", "{m}-{d} {H}:{M}:{S}.{u}", "{m}/{d} {H}:{M}:{S}", "{b}/{d} {H}:{M}", "{d}/{b} {H}:{M}", "{d}{H}{M}{Z1} {b}", "{b}{d} {H}:{M}")  # fmt: skip
DATES = Weighted({
    "{Y}-{m}-{d}": 30, "{Y}-{n}-{j}": 3, "{Y}-{n}-{d}": 1.5, "{Y}-{m}-{j}": 1.5, "{Y}/{m}/{d}": 7, "{Y}/{n}/{j}": 3, "{Y}.{m}.{d}": 4,
    "{Y} {m} {d}": 1.5, "{m}/{d}/{Y}": 6, "{n}/{j}/{Y}": 6, "{m}/{d}/{y}": 3, "{n}/{j}/{y}": 3, "{d}/{m}/{Y}": 5, "{j}/{n}/{Y}": 2, "{d}/{m}/{y}": 2,
    "{d}.{m}.{Y}": 5, "{j}.{n}.{Y}": 2, "{d}.{m}.{y}": 2, "{d}-{m}-{Y}": 3, "{m}-{d}-{Y}": 3, "{m}.{d}.{Y}": 1.5, "{n}.{j}.{Y}": 1, "{m}.{d}.{y}": 1,
    "{y}-{m}-{d}": 1, "{y}/{m}/{d}": 1, "{d} {b} {Y}": 3, "{j} {b} {Y}": 3, "{j} {B} {Y}": 2, "{d}-{b}-{Y}": 3, "{d}-{b}-{y}": 2, "{j}-{b}-{y}": 1,
    "{d} {b} {y}": 1, "{b} {j}, {Y}": 4, "{b} {d}, {Y}": 1.5, "{B} {j}, {Y}": 4, "{B} {j} {Y}": 3, "{b} {j} {Y}": 2, "{Y}-{b}-{d}": 2, "{Y} {b} {d}": 1,
    "{Y}年{m}月{d}日": 1.5, "{B} {d}, {Y}": 1, "{b}. {j}, {Y}": 1, "{b} {j}, '{y}": 0.7, "{b} {j}, {y}": 0.7, "{d}. {b} {Y}": 0.7, "{B} {j}, '{y}": 0.5, "{j} {b} '{y}": 0.4, "{a}, {b} {j}, {Y}": 1, "{A}, {B} {j}, {Y}": 1, "{a} {Y}-{m}-{d}": 1, "shuffled": 7,
})  # fmt: skip
# Programs that print am and pm are set to American English far more often than not.
MONTH_FIRST = {"{d}/{m}/{Y}": "{m}/{d}/{Y}", "{j}/{n}/{Y}": "{n}/{j}/{Y}", "{d}/{m}/{y}": "{m}/{d}/{y}",
               "{d}-{m}-{Y}": "{m}-{d}-{Y}"}  # fmt: skip
MONTH_FIRST_SHARE = 0.75
JOINS = Weighted({" ": 56, "T": 17, ", ": 8, "  ": 2, " at ": 4, ", at ": 0.5, " AD ": 0.4, " AD at ": 0.4, "_": 1, "-": 1, " - ": 2, " @ ": 1,
                  "/": 0.4, ":": 0.6, ";": 0.3, "\t": 1, ",": 1, " , ": 0.5, " | ": 0.4})  # fmt: skip
TIMES = Weighted({
    "{H}:{M}:{S}": 26, "{H}:{M}": 14, "{G}:{M}": 3, "{G}:{q}:{r}": 4, "{G}:{q}": 3, "{G}:{M}:{S}": 3, "{H}:{M}:{r}": 2, "{H}:{M}:{S}.{f}": 10,
    "{G}:{q}:{S}.{f}": 2, "{H}:{M}:{r}.{f}": 1, "{H}:{M}:{S},{f}": 3, "{H}:{M}:{S}:{u}": 2, "{I}:{M}:{S} {p}": 6, "{I}:{M} {p}": 6, "{I}:{M}{p}": 4,
    "{I}:{q} {p}": 1, "{I}:{q}:{r} {p}": 1.5, "{I}:{q}:{S} {p}": 1, "{H}:{M}:{S} {p}": 2, "{H}:{M}:{S}.{f} {p}": 1.5, "{I}:{M}:{S}.{f} {p}": 1.5,
    "{H}:{M} {p}": 0.6, "{H}:{M}:": 0.8, "{H}:{M}:{S}:": 0.4, "{H}.{M}.{S}": 1, "{H}.{M}": 1, "{G}h{M}": 0.6, "{G}h{M}m": 0.5, "{G}h{M}m{S}s": 0.5,
    "{G}h": 0.3, "{H}{M}": 1, "{H}{M}{S}": 0.6, "{H}-{M}-{S}": 0.5, "{H}-{M}": 0.3, "{I} {p}": 1, "{I}{p}": 1, "{H}.{M}h": 0.3, "{H}.{q}h": 0.3,
    "{H}:{M}h": 0.3, "{I}:{M}:{S}:{u} {p}": 0.5, "{H}:{M}:{S}.": 0.2, "{H} {M}": 0.2, "{H}::{M}": 0.2,
})  # fmt: skip
ZONE_TAILS = Weighted({
    "": 50, "{z}": 12, " {z}": 8, " {Z}": 10, "Z": 6, " {z} {Z}": 4, " {z} {z}": 2, " {Z}{z}": 2, " {z} ({Z})": 2, " GMT{z} ({T})": 1, " {Z}-0{Q}": 1,
    " {Z}+0{Q}": 1, " UTC{z}": 1, " GMT{z}": 1, " {z} {Z} m=+{Q}.{f}": 1, " {z} +0{Q}": 1.5, " -0{Q}00 -0{Q}": 0.6, "{z}[Europe/Berlin]": 0.5,
    "Z[UTC]": 0.2, " ({Z})": 1, " ({T})": 0.5, " {T}": 1, "{Z}": 0.5, " Etc/UTC": 0.2, "{z} {Z}": 1, " z": 0.2,
})  # fmt: skip
ZONES = ("Z", "+00:00", "+01:00", "+02:00", "+0100", "+0200", "-0700", "-0600", "-05:00", "-08:00", "+0530", "+05:30", "+00", "-03", "+08", "+03",
         "+0000", "-0330", "+09:00", "-04", "-00:00", "+1300", "-0300", "+0300", "-07:00", "+0130", "+10:30", "+05:45")  # fmt: skip
ZONE_NAMES = tuple(
    "UTC GMT Z EST EDT CST CDT MST MDT PST PDT AKST AKDT HST CET CEST EET EEST WET WEST MSK BST IST JST KST AEST AEDT ACST ACDT AWST "
    "BRST BRT ART CLT PKT WIB WITA HKT SGT ICT PHT NZST NZDT SAST WAT EAT CAT GST TRT NPT AST ADT NST PYT COT PET GMT+2 UTC-5 "
    "GMT+08:00 UTC+1 UTC+05:30 UTC+0000 GMT-3 Europe/Berlin America/New_York Asia/Tokyo MEZ MESZ HNE HAE ET CT MT PT ACWST ACWDT CHST "
    "MART CHADT YEKT NOVT UTC-05 PST-08 UTC-0500 UTC+8 GMT+1 WITA WIT SST ChST LHST".split()
)  # fmt: skip
ZONE_LONG = (
    "Eastern Standard Time", "Eastern Daylight Time", "Central Daylight Time", "Central Standard Time", "Mountain Daylight Time",
    "Mountain Standard Time", "Pacific Daylight Time", "Pacific Standard Time", "Central European Summer Time", "Central European Standard Time",
    "Coordinated Universal Time", "British Summer Time", "GMT Daylight Time", "Greenwich Mean Time", "India Standard Time", "Japan Standard Time",
    "Australian Eastern Daylight Time", "W. Europe Daylight Time", "Romance Standard Time", "Mitteleuropäische Sommerzeit", "heure normale d’Europe centrale",
    "China Standard Time", "Moscow Standard Time", "PDT", "GMT+09:00", "CEST",
)  # fmt: skip
LOG_LEADS = (" INFO ", " ERROR ", " WARN ", " DEBUG ", " [info] ", " [error] ", " [{w}] ", " INFO [{w}] ", " [{w}] ERROR ", " INFO {w}: ", " {w}[123]: ",
             " - ", ": ", " | ", " - {w} - INFO - ", " FATAL ", " TRACE {w} - ", " NOTICE: ", "\t")  # fmt: skip
LOG_WORDS = (
    "main server started listening on port worker thread task timer mapper major monitor module message session second section set satellite satisfied sunset "
    "sum submit friendly frame from web wedge websocket throttle through tuple tune to do so mit marker market margin mark decoder decode december.log "
    "octet offset august.cfg auth april.js apply jan-node january-job june.py juliet maybe may-fail nova november.csv february-run feb.sh seq sep-lib job "
    "disk full request done user login failed connection closed retry in of at the cache miss queue empty".split()
)
_STAMPED = re.compile(r":\d\d([.,]\d+)?(Z|[+-]\d\d:?\d\d)?\]?$", re.ASCII).search
LOCAL_SHARE = 0.25
# After a year of two digits, or a T after letters, these would read as part of the date.
_TIGHT_JOINS = frozenset("-/:;,_T")
_MARKS = ("AM", "PM", "AM", "PM", "am", "pm", "a.m.", "p.m.", "A.M.", "P.M.", "a.m", "p.m")


def clock(rng: random.Random) -> dict[str, str]:
    """The parts of a random time of day, by the templates' letters."""
    hour, minute, second = int(rng.random() * 24), int(rng.random() * 60), int(rng.random() * 60)
    if rng.random() < 0.4:
        minute = pick(rng, (0, 0, 30, 15, 45))
    digits = pick(rng, (1, 2, 3, 3, 3, 5, 6, 6, 7, 8, 9, 9))
    fraction = "000000001" if rng.random() < 0.02 else f"{int(rng.random() * 10**9):09d}"
    half = (hour + 11) % 12 + 1
    return {
        "H": f"{hour:02d}", "G": str(hour), "M": f"{minute:02d}", "S": f"{second:02d}", "q": str(minute), "r": str(second),
        "I": f"{half:02d}" if rng.random() < 0.5 else str(half), "p": pick(rng, _MARKS),
        "f": fraction[:digits], "u": fraction[:3], "v": fraction[:6],
        "z": pick(rng, ZONES), "Z": pick(rng, ZONE_NAMES), "T": pick(rng, ZONE_LONG), "Z1": pick(rng, "ZZZZABCDEILNQRSTU"), "Q": str(hour % 10),
        "N": str(100 + minute * second),
    }  # fmt: skip


def day_values(when: Day) -> dict[str, list[Piece]]:
    """A day's parts by the templates' letters, in English."""
    month, weekday = ENGLISH_MONTHS[when.month - 1], ENGLISH_WEEKDAYS[when.weekday - 1]
    return {
        "o": [(str(when.day), "d"), (ordinal_mark(when.day), "")],
        "Y": [(f"{when.year:04d}", "y")], "y": [(f"{when.year % 100:02d}", "y")], "m": [(f"{when.month:02d}", "m")],
        "n": [(str(when.month), "m")], "d": [(f"{when.day:02d}", "d")], "j": [(str(when.day), "d")],
        "e": [(f"{when.day:2d}", "d")], "b": [(month[:3], "m")], "B": [(month, "m")], "a": [(weekday[:3], "w")],
        "A": [(weekday, "w")],
    }  # fmt: skip


# ---- drafts ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Traits:
    """What a template states: `year` is Y, y or "", `order` that of its fields, `digits` that its month is a number."""

    year: str
    weekday: bool
    order: str
    digits: bool


@cache
def _traits(template: str) -> _Traits:
    letters = [part[0] for part in template.split("{")[1:] if part[1:2] == "}" and part[0] in "YymndjeobB"]
    order = "".join(
        {"Y": "y", "n": "m", "b": "m", "B": "m", "j": "d", "e": "d", "o": "d"}.get(letter, letter) for letter in letters
    )
    year = "Y" if "Y" in letters else "y" if "y" in letters else ""
    return _Traits(year, "{a}" in template or "{A}" in template, order[:3], "b" not in letters and "B" not in letters)


def _local_names(rng: random.Random, ctx: Context, when: Day) -> dict[str, list[Piece]]:
    """Month and weekday as a program set to the language prints them; empty where names hold digits (1月) or lack.

    East Asian months are numbers, or run into the digits beside them."""
    month, weekday = ctx.month(rng, when.month), ctx.weekday(rng, when.weekday)
    if not month or not weekday or any(char.isdigit() for char in month + weekday) or ctx.language in EAST_ASIAN:
        return {}
    names: dict[str, list[Piece]] = {"b": [(month, "m")], "a": [(weekday, "w")]}
    return names | {"B": names["b"], "A": names["a"]}


def from_template(rng: random.Random, template: str, when: Day, kind: str, ctx: Context | None = None) -> Draft | None:
    """Fill a template, in the context's language now and then; None for two digits of a year that no pivot reaches."""
    traits = _traits(template)
    if traits.year == "y" and not 1930 <= when.year <= 2068:
        return None
    if ctx and traits.digits and traits.year == "Y" and read_as_persian(ctx.language, when.year):
        return None
    year = {"Y": f"{when.year:04d}", "y": f"XX{when.year % 100:02d}"}.get(traits.year, "XXXX")
    own = ctx is not None and ctx.language != "en" and (ctx.language, traits.year) != ("th", "y")  # a Buddhist year
    local = _local_names(rng, ctx, when) if own and rng.random() < LOCAL_SHARE else {}
    pieces = fill(template, {**day_values(when), **local, **clock(rng)})
    order = ""
    if traits.digits and not traits.year:
        order = f"{traits.order}y"
    elif traits.digits:
        order = hint(rng, traits.order, year, when.month, when.day)
    elif traits.year == "y":
        order = named_hint(rng, traits.order, when.year % 100, "'{y}" in template) or ""
    return Draft(pieces, dated(year, when.month, when.day, when.weekday if traits.weekday else 0), kind, order)


@cache
def _shuffled() -> tuple[str, ...]:
    # Month in letters, so that any order is clear: 2003-25-Sep, Sep/2003/25, December.0031.30.
    orders = ("{Y}X{B}X{d}", "{Y}X{d}X{B}", "{B}X{Y}X{d}", "{B}X{d}X{Y}", "{d}X{Y}X{B}", "{d}X{B}X{Y}")
    found = [order.replace("X", mark) for order in orders for mark in ("-", "/", ".", " ", "_", ", ")]
    return (*found, *(each.replace("{B}", "{b}") for each in found), *(each.replace("{d}", "{j}") for each in found))


def _long_ago(rng: random.Random, when: Day) -> Day:
    year = 1 + int(rng.random() * (99 if rng.random() < 0.6 else 999))
    day = min(when.day, calendar.monthrange(year, when.month)[1])
    return Day.of(year, when.month, day)


def _composed(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    template, time = DATES(rng), TIMES(rng)
    if "{p}" in time and rng.random() < MONTH_FIRST_SHARE:
        template = MONTH_FIRST.get(template, template)
    if template == "shuffled":
        template = pick(rng, _shuffled())
    if rng.random() < 0.04 and "{Y}" in template:
        when = _long_ago(rng, when)
    draft = from_template(rng, template, when, "machine", ctx)
    if draft is None or rng.random() < 0.2:
        return draft
    join, zone = JOINS(rng), ZONE_TAILS(rng)
    if join in _TIGHT_JOINS and not template.startswith("{Y}") and (join == "T" or draft.expression[0] == "X"):
        join = " "
    values = clock(rng)
    after = [(join, ""), *fill(time, values), *fill(zone, values)]
    if rng.random() < 0.03:
        draft.pieces = [*after[1:], (pick(rng, (" ", ", ", " on ", "\t")), ""), *draft.pieces]
    else:
        draft.pieces += after
    return draft


def _logged(rng: random.Random) -> str:
    """A log's message behind its stamp, of words that begin like months and weekdays."""
    message = " ".join(pick(rng, LOG_WORDS) for _ in range(1 + int(rng.random() * 3)))
    number = f" {int(rng.random() * 900)}" + pick(rng, (" ms", "", " bytes", "s", ".")) if rng.random() < 0.5 else ""
    return fill_text(pick(rng, LOG_LEADS), {"w": pick(rng, LOG_WORDS)}) + message + number


def machine(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """ISO 8601, RFC 2822 and 3339, asctime, Apache, Oracle, EXIF, and what logs, databases and languages print."""
    chance = rng.random()
    if chance < 0.56:
        draft = _composed(rng, ctx, when)
    elif chance < 0.575:
        draft = labelled(rng, ctx, when)
    elif chance < 0.595:
        draft = from_template(rng, pick(rng, WIKI), when, "machine", ctx)
    elif chance < 0.605:
        draft = from_template(rng, listing_date(rng), when, "machine", ctx)
        if draft:
            in_listing(rng, draft)
    elif chance < 0.96:
        draft = from_template(rng, pick(rng, MACHINE), when, "machine", ctx)
    else:
        draft = from_template(rng, pick(rng, YEARLESS), when, "missing_year", ctx)
    # Behind seconds alone: a number behind a bare date would be its hour or its year.
    if draft and draft.kind == "machine" and rng.random() < 0.06 and _STAMPED(draft.text()):
        draft.pieces.append((_logged(rng), ""))
    if draft and rng.random() < 0.06:
        draft.pieces = [(text.lower() if rng.random() < 0.5 else text.upper(), label) for text, label in draft.pieces]
    if draft and rng.random() < 0.01:
        draft.pieces = [(text.replace(", ", " ,  ").replace(" ", "  "), label) for text, label in draft.pieces]
    return draft


def compact(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Digits and short month names without separators."""
    return from_template(rng, pick(rng, COMPACT), when, "compact", ctx)


def week_or_ordinal(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """Week dates, by ISO 8601 and by the language's word for the week, and ordinal dates."""
    day = datetime.date(when.year, when.month, min(when.day, 28))
    year, week, weekday = day.isocalendar()
    chance = rng.random()
    if chance < 0.26:
        return _ordinal(rng, ctx, when.year, day.timetuple().tm_yday)
    if chance < 0.42 and ctx.language in SPOKEN_WEEKS:
        pieces = _numbered(rng, SPOKEN_WEEKS[ctx.language], year, week, "m")
        return Draft(pieces, f"{year:04d}-W{week:02d}", "week")
    if chance < 0.56:
        word = pick(rng, WEEK_WORDS.get(ctx.language) or WEEK_WORDS["en"])
        padded = rng.random() < 0.6 or (word == "S" and week < 3)  # S1 is a half year
        number = f"{week:02d}" if padded else str(week)
        pieces = fill(pick(rng, WEEK_SHAPES), {"w": word, "n": [(number, "m")], "y": [(f"{year:04d}", "y")]})
        return Draft(pieces, f"{year:04d}-W{week:02d}", "week")
    dash = "-" if rng.random() < 0.8 else ""
    pieces = [(f"{year:04d}", "y"), (dash, ""), (f"{pick(rng, 'WWw')}{week:02d}", "m")]
    if chance < 0.89:
        time = f"T{clock(rng)['H']}:00:00Z" if rng.random() < 0.06 else ""
        pieces += [(dash, ""), (str(weekday), "d"), (time, "")]
        return Draft(pieces, f"{year:04d}-W{week:02d}-{weekday}", "week")
    return Draft(pieces, f"{year:04d}-W{week:02d}", "week")


def _numbered(rng: random.Random, shapes: tuple[str, ...], year: int, number: int, label: str) -> list[Piece]:
    values = {"n": [(str(number), label)], "o": ordinal_mark(number), "y": [(f"{year:04d}", "y")]}
    return fill(pick(rng, shapes), values)


def _ordinal(rng: random.Random, ctx: Context, year: int, number: int) -> Draft:
    # Up to 31 it would read as a day of a month: día 5 de 1999.
    if rng.random() < 0.3 and number > 31 and ctx.language in SPOKEN_DAYS:
        return Draft(_numbered(rng, SPOKEN_DAYS[ctx.language], year, number, "d"), f"{year:04d}-{number:03d}", "week")
    pieces = fill(pick(rng, ORDINAL_SHAPES), {**clock(rng), "y": [(f"{year:04d}", "y")], "n": [(f"{number:03d}", "d")]})
    return Draft(pieces, f"{year:04d}-{number:03d}", "week")

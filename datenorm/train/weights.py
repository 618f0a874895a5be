"""How often the generator draws a locale: by the web's languages, with something left for every one.

The top languages' order follows W3Techs, "Usage statistics of content languages for websites"
(https://w3techs.com/technologies/overview/content_language); the figures are rounded and flattened on purpose.
"""

from __future__ import annotations

import functools

from datenorm.errors import LocaleError
from datenorm.train.cldr import names, parent

TOP_SHARE, NEXT_SHARE, ALL_SHARE = 0.36, 0.28, 0.36
BASE, NOTED, OTHER = 0.55, 0.28, 0.17

TOP = {
    "en": 20, "de": 8, "fr": 8, "es": 8, "ru": 8, "ja": 7, "it": 6, "pt": 6, "zh": 6, "nl": 5, "pl": 5, "tr": 5,
    "sv": 4, "cs": 4, "fa": 4, "ko": 4, "ar": 4, "vi": 3, "id": 3, "uk": 3,
}  # fmt: skip
NEXT = tuple(
    "el ro hu da fi sk bg hr nb no lt lv sl et sr he th hi bn ms ca ka az hy kk mk sq bs is ga cy eu gl af sw fil ta "
    "te ml kn mr gu pa ur ne si my km lo mn uz ky be am tg lb nn mt eo yue ckb ps jv zh_Hant sr_Latn".split()
)
VARIANTS = frozenset(
    "en_GB en_US en_AU en_CA en_IN en_IE en_NZ en_ZA fr_CA fr_BE fr_CH de_AT de_CH es_MX es_AR es_US es_CO es_CL pt_PT "
    "pt_BR zh_Hant zh_Hant_HK ar_EG ar_SA ar_MA ar_DZ ar_AE nl_BE it_CH sv_FI sr_Latn bs_Cyrl uz_Cyrl az_Cyrl pa_Arab "
    "fa_AF ur_IN bn_IN ro_MD sw_KE".split()
)

# Names of their own, which nothing else of their language has.
OWN_NAMES = frozenset("aa_DJ mn_Mong_MN oc_ES yo_BJ".split())
# What CLDR has no month names of, printed as in its root: M05.
NAMELESS = frozenset(
    "ann arn az_Arab ba bgn blt bm_Nkoo bss cho cop dv io iu_Latn jbo kaa_Latn ken kpe mdf mhn mic mn_Mong mni_Mtei moh "
    "nv quc rhg sat_Deva sdh shn sid sma smj sms tyv vai_Latn wa wbp zh_Latn".split()
)
# Names that are long, alike, or another language's for another day: they take more to be learned.
HARD = OWN_NAMES | frozenset(
    "agq bas br ce dua ee ff gd kam kcg kkj kln ku la lu mfe mgh mgo mua nd rn rw sn st teo tn tok trv ve".split()
)
NAMELESS_PART, HARD_PART = 0.25, 2.0
# Large languages whose months have names of their own, alike or a neighbour's for another month (lipnja, srpnja, srpna):
# by what factor they are drawn more.
OWN_MONTHS_FACTORS = {"hr": 2.5, "fi": 2.0, "cs": 1.75, "hu": 1.5, "uk": 1.5, "lt": 1.5, "be": 1.5, "eu": 1.5}


def top20() -> tuple[str, ...]:
    """The base locales of the web's twenty first languages, the most used first."""
    return tuple(TOP)


def weight(name: str) -> float:
    """Share of the training pairs drawn from this locale; over all of names() they sum to 1. Raises LocaleError."""
    shares = _shares()
    if name not in shares:
        raise LocaleError(f"unknown locale {name!r}: use one of locales.names(), as 'de' or 'de_AT'")
    return shares[name]


def family(name: str) -> str:
    """The locale that shares its names with this one: its language, or its script where CLDR keeps that apart."""
    if name in OWN_NAMES:
        return name
    language = name.split("_")[0]
    while (above := parent(name)) and above.split("_")[0] == language:
        name = above
    return name


@functools.cache
def _shares() -> dict[str, float]:
    members: dict[str, list[str]] = {}
    for name in names():
        members.setdefault(family(name), []).append(name)
    parts = {base: HARD_PART if base in HARD else NAMELESS_PART if base in NAMELESS else 1.0 for base in members}
    shares = {}
    for base, locales in members.items():
        mass = ALL_SHARE * parts[base] / sum(parts.values()) + TOP_SHARE * TOP.get(base, 0) / sum(TOP.values())
        if base in NEXT:
            mass += NEXT_SHARE / len(NEXT)
        mass *= OWN_MONTHS_FACTORS.get(base, 1.0)
        noted = [name for name in locales if name in VARIANTS and name != base]
        others = [name for name in locales if name != base and name not in VARIANTS]
        groups = [([base], BASE), (noted, NOTED), (others, OTHER)]
        total = sum(part for group, part in groups if group)
        shares.update({name: mass * part / total / len(group) for group, part in groups for name in group})
    whole = sum(shares.values())
    return {name: share / whole for name, share in shares.items()}

"""Measures a trained model and writes its card: `python scripts/model_card.py models/base`.

What the card says beside the figures comes from the file notes.md in the model's folder. The first table goes into the
runtime model's folder too, for `datenorm info`.
"""

import json
import sys
from pathlib import Path

from datenorm import Normalizer, artefact, scoring
from datenorm.train import evaluate, report, robustness, split

PAIRS, ALIGNED, APART = 10_000, 3_000, 2_000
PARTS = {
    "a day, its like seen in training": split.shown_day,
    "a day that training never states": split.kept_day,
    "a month in a layout that training never has it in": split.kept_layout,
}


def card(folder: Path) -> tuple[str, dict[str, str]]:
    """The card's text and the figures of its first table, all measured now."""
    normalizer = Normalizer(folder)
    manifest = json.loads((folder / "runtime" / "manifest.json").read_text(encoding="utf-8"))
    # First: what Babel prints of a locale depends on the locales that were read before it.
    standard, by_locale = evaluate.standard_formats(normalizer)
    given = evaluate.held_out(PAIRS)
    scored = evaluate.score(normalizer, given)
    aligned = evaluate.alignment(normalizer, given[:ALIGNED])
    apart = {
        name: evaluate.score(normalizer, evaluate.held_out(APART, part=kept)).overall for name, kept in PARTS.items()
    }
    spoilt = {name: robustness.measure(normalizer, spoil) for name, spoil in robustness.KINDS.items()}
    bins, error = scoring.reliability(scored.confidences, scored.rights)
    size = sum(path.stat().st_size for path in (folder / "runtime").iterdir())
    figures = {
        "training pairs, all different": f"{manifest['scores']['examples']:,}",
        "runtime model": f"{size / 1e6:.2f} MB",
        f"held-out pairs read exactly, of {scored.overall.n:,}": f"{100 * scored.overall.share:.1f}%",
        **{f"held-out pairs with {name}, of {t.n:,}": f"{100 * t.share:.1f}%" for name, t in apart.items()},
        f"CLDR's four standard formats, {standard.n:,} dates, all locales": f"{100 * standard.share:.2f}%",
        **{f"{name}, {of.n:,} dates": f"{100 * of.share:.1f}%" for name, (of, _) in spoilt.items()},
        **{f"attention on the {name}'s own characters": f"{share:.3f}" for name, share in aligned.items()},
        "expected calibration error, 15 bins, held-out pairs": f"{error:.3f}",
    }
    parts = [
        f"# The model `{folder.name}`\n",
        (folder / "notes.md").read_text(encoding="utf-8").strip() + "\n",
        "## Measured\n",
        f"Written by `python scripts/model_card.py {folder}`.\n",
        report.markdown(("what", "figure"), list(figures.items())),
        "### By kind\n",
        report.tallies("kind", dict(sorted(scored.by_kind.items()))),
        "### The weakest languages, of those with 20 pairs or more\n",
        report.weak("language", scored.by_language),
        "### The weakest locales in CLDR's standard formats\n",
        report.weak("locale", by_locale),
        "### Spoilt dates: CLDR's long format, days that training never states\n",
        report.side_by_side("language", {name: by_language for name, (_, by_language) in spoilt.items()}),
        "### Reliability\n",
        report.reliability_table(bins),
    ]
    return "\n".join(parts), figures


if __name__ == "__main__":
    target = Path(sys.argv[1])
    text, measured = card(target)
    (target / "README.md").write_text(text, encoding="utf-8")
    artefact.save_figures(artefact.load(target), measured)

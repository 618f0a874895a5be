"""Measures modes and statuses on texts whose dates are known: `python scripts/trust.py ../shared/eval/*.jsonl`.

Writes what it finds into the README, between the marks of this script. The texts are absolute dates that stand alone,
read with their own order and language, and without.
"""

import re
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from datenorm import Normalizer, pairs
from datenorm.evaluating import evaluation
from datenorm.normalizer import MODES
from datenorm.train.evaluate import TODAY
from datenorm.train.report import markdown

README = Path(__file__).parent.parent / "README.md"
MARKS = re.compile(r"(?<=<!-- scripts/trust.py -->\n).*?(?=\n<!-- end -->)", re.DOTALL)


def percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}%" if whole else "-"


def measured(paths: list[str]) -> str:
    """Both tables, in Markdown."""
    normalizer = Normalizer()
    told = [example for example in pairs.read(paths) if example.kind == "absolute" and not example.span]
    untold = [replace(example, order="", language="") for example in told]
    modes, errors = [], []
    statuses: list[tuple[Counter[str], Counter[str]]] = []
    for mode in MODES:
        cells = [f"`{mode}`", f"{normalizer.least(mode, None):.2f}"]
        for examples in (told, untold):
            found, judged = evaluation(normalizer, examples, today=TODAY, mode=mode)
            cells += [
                percent(found.overall.answered, found.overall.n),
                percent(found.overall.wrong, found.overall.answered),
            ]
            if mode == "balanced":
                errors.append(found.reliability()[1])
                statuses.append((Counter(j.status for j in judged), Counter(j.status for j in judged if j.read_right)))
        modes.append(cells)
    names = sum((counts for counts, _ in statuses), Counter()).most_common()
    rows = [
        (f"`{name}`", *(cell for n, right in statuses for cell in (f"{n[name]:,}", percent(right[name], n[name]))))
        for name, _ in names
    ]
    return (
        f"{len(told):,} absolute dates that stand alone, from the test suites of other projects, read with order and\n"
        "language given, and with neither:\n\n"
        + markdown(
            ("mode", "least confidence", "answered", "wrong, of these", "neither: answered", "wrong, of these"), modes
        )
        + f"\nThe expected calibration error, in 15 bins, is {errors[0]:.3f}, and {errors[1]:.3f} with neither. The"
        "\nsame dates by status at `balanced`, and how often what was read is right:\n\n"
        + markdown(("status", "dates", "right", "neither: dates", "right"), rows)
    )


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(MARKS.sub(lambda _: measured(sys.argv[1:]), text), encoding="utf-8")

"""`datenorm evaluate` as a process: what it prints of pairs, what it says of bad files, and what it needs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from test_cli_convert import ENVIRONMENT, datenorm

PAIRS = (
    "3 May 1999\t1999-05-03\ttext\ten\n"
    "1999-05-04\t1999-05-05\ttext\ten\n"
    "hello world\t\tno date\ten\n"
    "May 1999\t1999-05\tpartial\t\n"
)


def evaluate(*arguments: str, stdin: str = PAIRS) -> tuple[int, str, str]:
    return datenorm("evaluate", "--today", "2020-03-10", *arguments, stdin=stdin)


def test_right_answered_and_wrong_by_kind() -> None:
    code, out, err = evaluate("-")
    assert (code, err) == (0, "")
    head, kinds, confidence, error, notes = out.removesuffix("\n").split("\n\n")
    assert head.startswith("model base, mode balanced, least confidence 0.") and head.endswith(" texts/s")
    assert kinds == (
        "kind     texts   right  answered   wrong\n"
        "no date      1  100.0%      0.0%       -\n"
        "partial      1  100.0%    100.0%   0.00%\n"
        "text         2   50.0%    100.0%  50.00%\n"
        "all          4   75.0%     75.0%  33.33%"
    )
    assert confidence.splitlines()[0].split() == ["confidence", "texts", "mean", "right"]
    assert error.startswith("Expected calibration error, 15 bins: 0.")
    assert notes == (
        "right: the date, or none where none is stated. answered: a date was given.\nwrong: of the answers."
    )


def test_all_figures_as_json() -> None:
    code, out, _ = evaluate("--json", "-")
    found = json.loads(out)
    assert (code, len(out.splitlines())) == (0, 1)
    assert found["all"] == {
        "n": 4, "right": 3, "answered": 3, "wrong": 1, "exact": 0.75, "coverage": 0.75, "error": 0.3333,
    }  # fmt: skip
    assert found["by_kind"]["no date"]["error"] is None
    assert list(found["by_language"]) == ["en"] and found["by_language"]["en"]["n"] == 3
    assert sum(row["n"] for row in found["reliability"]) == 4 and 0 <= found["ece"] <= 1
    assert found["against"] == {} and found["mode"] == "balanced"


def test_json_lines_with_other_names_for_the_fields() -> None:
    rows = [
        {"text": "04/05/1999", "expected": "1999-05-04", "lang": "en", "order": "dmy", "kind": "absolute"},
        {"text": "yesterday", "expected": "2020-03-09", "reference": None, "kind": "relative", "span": True},
        {"text": "yesterday", "expected": "2012-02-29", "reference": "2012-03-01", "kind": "relative"},
        {"text": "hello", "expected": None, "lang": "tlh", "kind": "negative"},
        {"text": "5 May", "expected": "2017-05-05", "kind": "missing_year"},
    ]
    code, out, err = evaluate("--json", "-", stdin="\n".join(map(json.dumps, rows)))
    found = json.loads(out)
    assert code == 0 and err == "datenorm: read without their language, which the model doesn't know: tlh\n"
    assert found["all"]["right"] == 5
    assert list(found["by_kind"]) == ["absolute", "missing_year", "negative", "relative", "relative in text"]


def test_only_some_kinds() -> None:
    assert json.loads(evaluate("--json", "--kind", "text", "-")[1])["all"]["n"] == 2
    assert evaluate("--kind", "era", "-") == (
        2,
        "",
        "datenorm: no text is of kind 'era': the kinds are no date, partial, text\n",
    )


def test_options_of_convert_change_the_answers() -> None:
    rows = "04/05/1999\t1999-05-04\n"
    assert json.loads(evaluate("--json", "--order", "dmy", "-", stdin=rows)[1])["all"]["right"] == 1
    assert json.loads(evaluate("--json", "--order", "mdy", "-", stdin=rows)[1])["all"]["wrong"] == 1
    assert json.loads(evaluate("--json", "--locale", "de", "-", stdin=rows)[1])["all"]["right"] == 1
    sure = json.loads(evaluate("--json", "--min-confidence", "1", "-", stdin="3 May 1999\t1999-05-03\n")[1])
    assert sure["all"]["answered"] == 0 and sure["min_confidence"] == 1.0


def test_other_tools_on_the_same_texts() -> None:
    pytest.importorskip("dateutil")
    code, out, _ = evaluate("--against", "dateutil", "-")
    table = out.split("\n\n")[-2].splitlines()
    assert code == 0 and table[0].split() == ["tool", "texts", "right", "answered", "wrong", "texts/s"]
    assert [line.split()[:4] for line in table[1:3]] == [
        ["datenorm", "3", "66.7%", "66.7%"],
        ["dateutil", "3", "66.7%", "66.7%"],
    ]
    assert table[3] == "On the texts that state a whole day, or none."


def test_a_tool_that_is_not_installed_is_said_and_left_out() -> None:
    script = "import sys; sys.modules['dateparser'] = None\nfrom datenorm.cli import app\napp()"
    done = subprocess.run(
        [sys.executable, "-c", script, "evaluate", "--against", "dateparser", "--json", "-"],
        input=PAIRS, capture_output=True, text=True, env=ENVIRONMENT,
    )  # fmt: skip
    assert done.stderr == "datenorm: dateparser isn't installed and is left out: pip install dateparser\n"
    assert (done.returncode, list(json.loads(done.stdout)["against"])) == (0, ["datenorm"])


def test_it_needs_nothing_of_the_training() -> None:
    script = (
        "import sys; sys.modules |= dict.fromkeys(['babel', 'keras', 'tensorflow', 'faker', 'onnx', 'num2words'])\n"
        "from datenorm.cli import app\napp()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "evaluate", "-"], input=PAIRS, capture_output=True, text=True, env=ENVIRONMENT
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("stdin", "message"),
    [
        ("", "'-' holds no pairs: give lines of a text, a tab, and its date in ISO 8601"),
        ("text\texpected\n", "'-' holds no pairs: give lines of a text, a tab, and its date in ISO 8601"),
        (
            "3 May\t1999-05-03\n\nhello\n",
            "-: line 3: no tab: write a text, a tab, and its date, which may be empty: 'hello'",
        ),
        (
            "3 May\t3 May 1999\n",
            "-: line 1: expected '3 May 1999' is no date expression: "
            "write one such as '1999-05-03', 'XX99-05-03' or '@-1d'",
        ),
        ('{"text": "x", "expected": ""}\n{"text"\n', "-: line 2: no JSON object: '{\"text\"'"),
        ('{"text": "x", "date": ""}', "-: line 1: no field 'expected': it has 'text', 'date'"),
        ('{"text": 5, "expected": ""}', "-: line 1: text is 5: write it as a string"),
        (
            '{"text": "x", "expected": "", "order": "my"}',
            "-: line 1: unknown order 'my': give one of auto, dmy, mdy, ymd, or leave it out",
        ),
        ('{"text": "x", "expected": "", "today": "now"}', "-: line 1: today is 'now': write it as YYYY-MM-DD"),
    ],
)
def test_bad_files_are_named_with_their_line(stdin: str, message: str) -> None:
    assert evaluate("-", stdin=stdin) == (2, "", f"datenorm: {message}\n")


def test_bytes_and_paths_that_cannot_be_read(tmp_path: Path) -> None:
    bad = tmp_path / "bad.tsv"
    bad.write_bytes(b"3 May 1999\t1999-05-03\n3 \xe9t\xe9\t1999-05-03\n")
    assert evaluate(str(bad)) == (2, "", f"datenorm: {bad}: line 2: its bytes are not UTF-8\n")
    gone = str(tmp_path / "gone.tsv")
    assert evaluate(gone) == (2, "", f"datenorm: can't read {gone!r}: No such file or directory\n")
    assert evaluate("--against", "chrono", "-") == (
        2,
        "",
        "datenorm: unknown tool 'chrono' in --against: give dateparser or dateutil\n",
    )
    assert evaluate("--locale", "xx", "-")[::2] == (
        2,
        "datenorm: unknown locale 'xx': did you mean xh?\n",
    )

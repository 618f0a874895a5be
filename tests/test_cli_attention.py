"""`datenorm convert --attention-out` and the attention of --json, as a process."""

import json
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from test_cli_convert import ENVIRONMENT, convert

DATES = ("3 May 1999", "٣ مارس ٢٠١٢", "1999年5月3日")


def test_svg(tmp_path: Path) -> None:
    path = tmp_path / "grid.svg"
    assert convert("3 May 1999", "--attention-out", str(path)) == (0, "1999-05-03\n", "")
    root = ET.parse(path).getroot()
    assert root.tag.endswith("svg")
    said = "".join(root.itertext())
    assert "\u20683 May 1999\u2069" in said and "1999-05-03 · model " in said and " attention" in said


def test_json(tmp_path: Path) -> None:
    path = tmp_path / "grid.json"
    assert convert(" 3  May 1999", "--attention-out", str(path)) == (0, "1999-05-03\n", "")
    found = json.loads(path.read_text(encoding="utf-8"))
    assert list(found) == ["text", "expression", "model", "source", "output", "weights", "fields"]
    assert (found["text"], found["expression"]) == (" 3  May 1999", "1999-05-03")
    assert "".join(found["source"]) == "3 may 1999" and "".join(found["output"]) == "1999-05-03"
    assert len(found["weights"]) == len(found["output"])
    assert all(len(row) == len(found["source"]) and sum(row) == pytest.approx(1, abs=0.01) for row in found["weights"])
    assert found["fields"] == [
        {"field": "year", "output": [0, 4], "span": [8, 12], "text": "1999"},
        {"field": "month", "output": [5, 7], "span": [4, 7], "text": "May"},
        {"field": "day", "output": [8, 10], "span": [1, 2], "text": "3"},
    ]


def test_a_json_line_has_attention_where_it_is_shown(tmp_path: Path) -> None:
    shown = json.loads(convert("--json", "--show-attention", "3 May 1999")[1])["attention"]
    assert list(shown) == ["source", "output", "weights", "fields"]
    assert [(field["field"], field["span"]) for field in shown["fields"]] == [
        ("year", [6, 10]), ("month", [2, 5]), ("day", [0, 1]),
    ]  # fmt: skip
    assert "attention" not in json.loads(convert("--json", "3 May 1999", "--attention-out", str(tmp_path / "a.svg"))[1])
    assert "attention" not in json.loads(convert("--json", "--show-attention", "1999-05-03")[1])


def test_several_texts_have_a_numbered_file_each(tmp_path: Path) -> None:
    code, out, err = convert(*DATES, "hello world", "1999-05-03", "--attention-out", str(tmp_path / "grid.svg"))
    assert (code, out) == (1, "1999-05-03\n2012-03-03\n1999-05-03\n\n1999-05-03\n")
    assert err == (
        "datenorm: no grid of text 4, 'hello world': nothing was written\n"
        "datenorm: no grid of text 5, '1999-05-03': it was read without the network\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["grid-1.svg", "grid-2.svg", "grid-3.svg"]
    assert "\u2068٣ مارس ٢٠١٢\u2069" in (tmp_path / "grid-2.svg").read_text(encoding="utf-8")


def test_a_page_holds_several_texts(tmp_path: Path) -> None:
    path = tmp_path / "grids.html"
    code, out, err = convert("--attention-out", str(path), stdin="\n".join(DATES))
    assert (code, out, err) == (0, "1999-05-03\n2012-03-03\n1999-05-03\n", "")
    assert path.read_text(encoding="utf-8").count("<svg ") == 3
    assert list(tmp_path.iterdir()) == [path]


def test_at_most_a_hundred_are_drawn(tmp_path: Path) -> None:
    err = convert("--attention-out", str(tmp_path / "grid.json"), stdin="3 May 1999\n" * 102)[2]
    assert err == "datenorm: --attention-out draws 100 texts: 2 more are left out\n"
    assert len(list(tmp_path.iterdir())) == 100


def test_png(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py", reason="the picture extra is not installed")
    path = tmp_path / "grid.png"
    code, out, err = convert("3 May 1999", "--attention-out", str(path))
    if "needs a font" in err:
        pytest.skip("this system has no fonts")
    assert (code, out, err) == (0, "1999-05-03\n", "")
    convert("3 May 1999", "--attention-out", str(tmp_path / "grid.svg"))
    svg = ET.parse(tmp_path / "grid.svg").getroot()
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", content[16:24]) == (3 * int(svg.attrib["width"]), 3 * int(svg.attrib["height"]))


def test_png_without_its_library(tmp_path: Path) -> None:
    script = (
        "import sys; sys.modules['resvg_py'] = None\n"
        "sys.argv[1:] = ['convert', '3 May 1999', '--attention-out', 'a.png']\n"
        "from datenorm.__main__ import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, env=ENVIRONMENT, timeout=60
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "datenorm: --attention-out 'a.png' needs resvg_py: pip install 'datenorm[picture]', "
        "or give a name that ends in .svg\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_wrong_names_are_refused_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "dates.json").write_text("3 May 1999\n")
    taken, missing = str(tmp_path / "dates.json"), str(tmp_path / "missing" / "grid.svg")
    ends, twice = "give a name that ends in .svg, .html, .png or .json", "is read or written too: give another file"
    for path, others, message in (
        ("grid.gif", [], f"--attention-out 'grid.gif': {ends}"),
        ("grid", [], f"--attention-out 'grid': {ends}"),
        (missing, [], f"can't write {missing!r}: there is no such folder"),
        (taken, ["--file", taken], f"--attention-out {taken!r} {twice}"),
        (taken, ["--output", taken], f"--attention-out {taken!r} {twice}"),
        ("a.svg", ["--columns", "auto"], "--columns auto converts nothing: leave out --attention-out"),
    ):
        arguments = ["--attention-out", path, *others]
        assert convert(*arguments, stdin="3 May 1999\n") == (2, "", f"datenorm: {message}\n")
    assert (tmp_path / "dates.json").read_text() == "3 May 1999\n"


def test_a_column_has_a_grid_for_each_cell(tmp_path: Path) -> None:
    table = "id,when\n1,3 May 1999\n2,4 May 1999\n"
    code, out, err = convert("--column", "when", "--attention-out", str(tmp_path / "grid.json"), stdin=table)
    assert (code, out, err) == (0, "id,when\n1,1999-05-03\n2,1999-05-04\n", "")
    texts = [json.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(tmp_path.iterdir())]
    assert texts == ["3 May 1999", "4 May 1999"]

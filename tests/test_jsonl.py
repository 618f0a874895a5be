"""One field of JSON Lines: only its value changes."""

import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_cli_convert import convert

from datenorm.jsonl import fields, find

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
objects = st.dictionaries(st.sampled_from(["when", "a", 'b"', "é", "when2"]), values)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(objects, st.sampled_from([(", ", ": "), (",", ":"), (" ,\t", " : ")]), st.booleans())
def test_the_value_is_found_where_it_stands(
    record: dict[str, object], separators: tuple[str, str], ascii: bool
) -> None:
    line = " " + json.dumps(record, separators=separators, ensure_ascii=ascii) + " "
    found, value = find(line, "when"), record.get("when")
    if isinstance(value, str) and value.strip():
        assert found is not None and found.text == value
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        assert found is not None and found.text == json.dumps(value)
    else:
        assert found is None
    if found is not None:
        changed = json.loads(f"{line[: found.start]}17{line[found.end :]}")
        assert repr(changed) == repr({**record, "when": 17})


@pytest.mark.parametrize(
    "line", ["x", "[]", "1", '{"when"}', '{"when": 1', '{"when": 1}}', '{"when": 1,}', "[" * 100_000, '{"a": "\t"}']
)
def test_what_is_no_object_is_said(line: str) -> None:
    with pytest.raises(ValueError):
        find(line, "when")


def test_the_last_field_of_a_name_counts() -> None:
    found = find('\ufeff{"when": "a", "when": "b"}', "when")
    assert found is not None and found.text == "b"


@given(
    st.lists(st.sampled_from([b'{"when": "3 May"}', b"x", b"", b'{"a": 1}', b"\xff"])),
    st.sampled_from([b"\n", b"\r\n"]),
)
def test_lines_left_as_they_are(given_lines: list[bytes], end: bytes) -> None:
    data = b"".join(line + end for line in given_lines)
    blocks = list(fields("when", False, 0, io.BytesIO(data)))
    assert b"".join(block.join([None] * len(block.texts)) for block in blocks) == data
    assert sum(len(block.broken) for block in blocks) == given_lines.count(b"x") + given_lines.count(b"\xff")


LINES = (
    '{"id":1, "when" : "3 May 1999","x":1.0}\r\n{"when": 20150214}\nno json\n{"other": "3 May 1999"}\n'
    '{"when": "hello world"}\n{"when": null}\n\n{"when": "1999-05-03", "n": 1e2}'
)


def test_the_command_rewrites_the_field() -> None:
    code, out, err = convert("--jsonl-field", "when", stdin=LINES)
    assert code == 1
    assert out == (
        '{"id":1, "when" : "1999-05-03","x":1.0}\r\n{"when": "2015-02-14"}\nno json\n{"other": "3 May 1999"}\n'
        '{"when": null}\n{"when": null}\n\n{"when": "1999-05-03", "n": 1e2}\n'
    )
    assert err == (
        "datenorm: 5 lines: 3 ok, 1 none, 1 not JSON; 2 with nothing to read\n"
        "datenorm: line 3: not JSON: 'no json'\ndatenorm: line 5: none: 'hello world'\n"
    )
    assert '{"when": "hello world"}\n' in convert("--jsonl-field", "when", "--on-error", "keep", stdin=LINES)[1]


def test_a_field_that_no_line_has_is_told() -> None:
    stdin = '{"when": "3 May 1999"}\n{"a": {"day": "3 May 1999"}}\n\n{"day": [1]}\n{"day": true}\n'
    told = "datenorm: 0 lines: 4 with nothing to read\n"
    assert convert("--jsonl-field", "day", stdin=stdin) == (0, stdin, told)
    assert convert("--jsonl-field", "day", "-q", stdin=stdin) == (0, stdin, "")


def test_a_number_is_read_as_it_stands_and_escapes_are_understood() -> None:
    stdin = '{"when":20150214}\n{"wh\\u0065n":"3 M\\u0061y 1999"}\n{"when":1999}\n{"when":NaN}\n{"when":"\\ud800"}\n'
    code, out, err = convert("--jsonl-field", "when", stdin=stdin)
    assert (code, out) == (
        1, '{"when":"2015-02-14"}\n{"wh\\u0065n":"1999-05-03"}\n{"when":null}\n{"when":null}\n{"when":null}\n',
    )  # fmt: skip
    assert err == (
        "datenorm: 5 lines: 2 ok, 1 partial, 1 none, 1 not UTF-8\ndatenorm: line 3: partial: '1999'\n"
        "datenorm: line 4: none: 'NaN'\ndatenorm: line 5: not UTF-8: '\ufffd\ufffd\ufffd'\n"
    )


def test_in_place(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(LINES)
    assert convert("--jsonl-field", "when", "-q", "--in-place", "--file", str(tmp_path / "a.jsonl")) == (1, "", "")
    assert (tmp_path / "a.jsonl").read_bytes().decode() == convert("--jsonl-field", "when", stdin=LINES)[1]


def test_on_error_fail_stops_at_what_fails_first() -> None:
    fail = ["--jsonl-field", "when", "--on-error", "fail", "-q"]
    out = '{"when": "1999-05-03"}\n{"a": 1}\n'
    stdin = '{"when": "3 May 1999"}\n{"a": 1}\n{"when": "hello world"}\n{"when": "4 May 1999"}\n'
    assert convert(*fail, stdin=stdin) == (1, out, "datenorm: line 3: none: 'hello world'\n")
    stdin = '{"when": "3 May 1999"}\n{"a": 1}\nno json\n{"when": "4 May 1999"}\n'
    assert convert(*fail, stdin=stdin) == (1, out, "datenorm: line 3: not JSON: 'no json'\n")


def test_options_that_do_not_go_with_it() -> None:
    for option in (["--column", "1"], ["--json"], ["-0"], ["3 May 1999"]):
        code, out, err = convert("--jsonl-field", "when", *option)
        assert (code, out, err.count("\n")) == (2, "", 1)

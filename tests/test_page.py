"""The HTML page: whole, of itself alone, with nothing of the texts taken for HTML."""

import re
from html.parser import HTMLParser

from test_spans import looking

from datenorm.page import html

VOID = {"meta"}


class Checked(HTMLParser):
    """Notes tags, ids, and whether every tag is closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_figure_for_each_text() -> None:
    page = Checked(html([looking("3 may", "03", [0, 0]), looking("<b>3</b> & \"'", "03", [3, 3])], "a<b"))
    assert page.open == []
    assert page.tags.count("figure") == page.tags.count("svg") == page.tags.count("table") == 2
    assert "b" not in page.tags and "script" not in page.tags
    assert len(set(page.ids)) == len(page.ids) == 4
    assert "\u2068<b>3</b> & \"'\u2069" in page.words


def test_the_table_says_what_the_picture_shows() -> None:
    page = html([looking("3 may", "XXXX-05", [2, 2, 2, 2, 2, {2: 0.75, 3: 0.25}, 4])], "base")
    rows = [re.findall("<bdi>(.*?)</bdi>", row) for row in re.findall("<tr>(.*?)</tr>", page)]
    assert rows[0] == ["field", "written", "read from most", "weight"]
    assert rows[-2:] == [["month", "0", "m", "0.75"], ["month", "5", "y", "1.00"]]
    assert rows[5] == ["", "-", "m", "1.00"]


def test_it_needs_no_other_file() -> None:
    page = html([looking("3 may", "03", [0, 0])], "base")
    assert page.startswith("<!DOCTYPE html>\n") and '<html lang="en">' in page and "prefers-color-scheme: dark" in page
    assert not re.search(r"(src|href)=|url\(|@import|https?://(?!www\.w3\.org/2000/svg)", page)

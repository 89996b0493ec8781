"""The search index: every name of the reference, every section of the guides, as one script that the page loads.

It is a script because a page that was opened from a file may not fetch anything else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from ..intermediate import Operation
from .pages import Entry, Page
from .source import Source

Row = list[str | int]
"""Kind, name, number of the page, anchor ("" where it is the name), what else is searched and shown."""

_HEADINGS = ("h1", "h2", "h3")
_TEXT_LIMIT = 4000


class Sections(HTMLParser):
    """Collects the sections of a page: anchor, heading, text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []
        self._anchor, self._heading, self._text = "", "", ""
        self._in_heading = self._skipped = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HEADINGS:
            self.close_section()
            self._anchor, self._in_heading = dict(attrs).get("id") or "", True
        self._skipped = tag == "a" and dict(attrs).get("class") == "headerlink"

    def handle_endtag(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._in_heading = False
        self._skipped = False
        self._text += " " if tag in ("p", "td", "th", "li", "pre") else ""

    def handle_data(self, data: str) -> None:
        if self._skipped:
            return
        if self._in_heading:
            self._heading += data
        else:
            self._text += data

    def close_section(self) -> None:
        """Note the section that ends here."""
        if self._heading:
            self.found.append((self._anchor, self._heading.strip(), " ".join(self._text.split())[:_TEXT_LIMIT]))
        self._anchor, self._heading, self._text = "", "", ""


def sections(html: str) -> list[tuple[str, str, str]]:
    """Return anchor, heading and text of every section of a page."""
    parser = Sections()
    parser.feed(html)
    parser.close()
    parser.close_section()
    return parser.found


def script(source: Source, pages: Sequence[Page], guides: dict[str, list[tuple[str, str, str]]]) -> str:
    """Return the index as JavaScript. `guides` has the sections of each hand-written page by its address."""
    urls = [page.url for page in pages] + list(guides)
    rows = [*_reference_rows(source, pages)]
    for number, (url, found) in enumerate(guides.items(), len(pages)):
        kind = "guide" if url.startswith("guides/") else "page"
        rows += [[kind, heading, number, anchor, text] for anchor, heading, text in found]
    data = json.dumps({"pages": urls, "rows": rows}, ensure_ascii=False, separators=(",", ":"))
    return f"window.sdkSearchIndex={data};\n"


def _reference_rows(source: Source, pages: Sequence[Page]) -> Iterator[Row]:
    operations = {f"{api.name}.{item.name}": item for api in source.sdk.apis for item in api.operations}
    models = {model.name for model in source.sdk.models}
    topics = {topic.id: topic.model for topic in source.sdk.topics}
    for number, page in enumerate(pages):
        if page.path.startswith("reference/apis/") and not re.search(r"-\d+\.md$", page.path):
            yield ["class", page.title, number, "", ""]
        for entry in page.entries:
            yield _entry_row(entry, number, operations, models, topics)


def _entry_row(
    entry: Entry, number: int, operations: dict[str, Operation], models: set[str], topics: dict[str, str]
) -> Row:
    operation = operations.get(entry.name)
    if operation is not None:
        text = f"{operation.method} {operation.path} {operation.summary}".strip()
        return ["method", entry.name, number, entry.anchor, text]
    if entry.name in models:
        return ["model", entry.name, number, "", ""]
    if entry.name in topics:
        return ["topic", entry.name, number, entry.anchor, topics[entry.name]]
    return ["permission", entry.name, number, "", ""]

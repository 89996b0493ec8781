"""`python -m codegen.site.check FOLDER`: fail on broken links, on long pages, and on anything loaded from elsewhere."""

from __future__ import annotations

import gzip
import posixpath
import sys
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

LONGEST_PAGE = 200_000
LARGEST_INDEX = 2_500_000
_INDEX = "assets/search-index.js"
_LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
_OUTSIDE = ("http:", "https:", "//")


class Document(HTMLParser):
    """The anchors of a page, its links, and what a browser loads with it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.anchors |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif values.get(_LOADING.get(tag, "")) and values.get("rel") not in ("canonical", "next", "prev"):
            self.loaded.append(values[_LOADING[tag]])


def problems(site: Path) -> list[str]:
    """Return what is wrong with a built site, sorted."""
    pages = sorted(site.rglob("*.html"))
    documents = {page.relative_to(site).as_posix(): Document(page.read_text(encoding="utf-8")) for page in pages}
    found = [f"{page.relative_to(site)}: {page.stat().st_size} bytes" for page in pages if _too_long(page)]
    for name, document in documents.items():
        found += [f"{name}: {problem}" for problem in _page_problems(site, name, document, documents)]
    size = len(gzip.compress((site / _INDEX).read_bytes()))
    return sorted(found + ([f"{_INDEX}: {size} bytes compressed"] if size > LARGEST_INDEX else []))


def _too_long(page: Path) -> bool:
    return page.stat().st_size > LONGEST_PAGE


def _page_problems(site: Path, name: str, document: Document, documents: dict[str, Document]) -> Iterator[str]:
    if name == "404.html":  # its addresses count from the top of a server
        return
    yield from (f"loads {address}" for address in document.loaded if address.startswith(_OUTSIDE))
    inside = [one for one in document.links + document.loaded if not one.startswith((*_OUTSIDE, "mailto:"))]
    for link in set(inside):
        path, _, anchor = unquote(link).partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
        if target not in documents and not (site / target).is_file():
            yield f"{link} leads nowhere"
        elif anchor and target in documents and anchor not in documents[target].anchors:
            yield f"{link}: no such anchor"


def main(arguments: Sequence[str]) -> int:
    """Check the site in the folder that the first argument names; print every problem, return 1 if there is one."""
    found = problems(Path(arguments[0]))
    print("\n".join(found) or "No broken link, no long page, nothing from elsewhere.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

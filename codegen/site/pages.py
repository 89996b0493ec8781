"""Entries are packed into pages of a readable size, and links between entries become links between pages.

An entry does not know its page while it is printed: it links to names (`ref:User`), and `linked` fills them in.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

LIMIT = 120_000
"""Bytes of entries on one page; what the theme puts around them leaves the whole below 200 KB."""
_LINE_OF_CONTENTS = 300
"""What an entry adds to the table of contents, in bytes."""
_REFERENCE = re.compile(r'href="ref:([^"]+)"')


@dataclass(frozen=True)
class Entry:
    """A thing that has an anchor: a method, a model, a permission. `name` is unique over all pages."""

    name: str
    anchor: str
    html: str

    @property
    def size(self) -> int:
        """The bytes that the entry adds to a page."""
        return len(self.html.encode()) + _LINE_OF_CONTENTS


@dataclass
class Page:
    """A page of the reference: `path` ends in .md, as the source would; `lead` comes before the entries."""

    path: str
    title: str
    lead: str = ""
    entries: list[Entry] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where the built page lies, seen from the top of the site."""
        return self.path.removesuffix(".md") + ".html"

    def html(self) -> str:
        """Return the content, with links to names."""
        return "\n".join([f"<h1>{self.title}</h1>", self.lead, *(entry.html for entry in self.entries)])


def packed(entries: Sequence[Entry], taken: int = 0) -> Iterator[list[Entry]]:
    """Yield the entries in their order, as many at once as a page holds; of the first page, `taken` bytes are taken."""
    page: list[Entry] = []
    size = taken
    for entry in entries:
        if page and size + entry.size > LIMIT:
            yield page
            page, size = [], 0
        page.append(entry)
        size += entry.size
    if page:
        yield page


def by_prefix(entries: Sequence[Entry], depth: int = 1) -> Iterator[tuple[str, list[Entry]]]:
    """Yield groups that a page holds with the beginning that their names share, in small letters.

    The beginnings are as short as the sizes allow, so that an address changes only where its page grows too long.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.name[:depth].lower(), []).append(entry)
    for prefix, group in sorted(groups.items()):
        if len(group) == 1 or sum(entry.size for entry in group) <= LIMIT:
            yield prefix, group
        else:
            yield from by_prefix(group, depth + 1)


def targets(pages: Sequence[Page]) -> dict[str, tuple[str, str]]:
    """Return the address of the page, and the anchor, of every name."""
    found = {entry.name: (page.url, entry.anchor) for page in pages for entry in page.entries}
    return found | {page.path: (page.url, "") for page in pages}


def linked(page: Page, known: Mapping[str, tuple[str, str]]) -> str:
    """Return the content of a page with its links filled in, relative to it. Raises KeyError for an unknown name."""
    folder = posixpath.dirname(page.url)

    def address(match: re.Match[str]) -> str:
        url, anchor = known[match[1]]
        path = "" if url == page.url else posixpath.relpath(url, folder)
        return f'href="{path}{"#" if anchor else ""}{anchor}"'

    return _REFERENCE.sub(address, page.html())

"""What the builder of the site calls (`hooks` in mkdocs.yml): it adds the reference, the root's files and the search.

Pages of the reference go past the Markdown converter: they are HTML already.
"""

from __future__ import annotations

import posixpath
import re
import shutil
from fnmatch import fnmatch
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as BuiltPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from codegen.site.mermaid import SCRIPT, add_mermaid, download
from codegen.site.pages import Page, linked, targets
from codegen.site.reference import Reference
from codegen.site.search import script, sections
from codegen.site.source import ROOT, Source, read

ROOT_PAGES = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "SUPPORT.md": "support.md",
    "bench/RESULTS.md": "benchmarks.md",
}
"""Files outside docs/ that are pages, too."""
PROJECT = (
    "architecture",
    "performance",
    "benchmarks",
    "releases",
    "changelog",
    "contributing",
    "security",
    "support",
    "dependencies",
)
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)")
_guides: dict[str, list[tuple[str, str, str]]] = {}


@cache
def _source() -> Source:
    return read()


@cache
def _reference() -> dict[str, Page]:
    return {page.path: page for page in Reference(_source()).pages()}


def _is_listed(path: str) -> bool:
    """Return whether the navigation has a page of the reference: of several pages of a class it has the first."""
    return "/models/" not in path.replace("/models/index", "") and not re.search(r"-\d+\.md$", path)


@cache
def _targets() -> dict[str, tuple[str, str]]:
    guides = {f"guide:{path.stem}": (f"guides/{path.stem}.html", "") for path in (ROOT / "docs/guides").glob("*.md")}
    return targets(list(_reference().values())) | guides


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Decide the navigation: guides in the order of `extra.guides`, then those that it does not name."""
    _guides.clear()
    for cached in (_source, _reference, _targets):
        cached.cache_clear()
    names = sorted(path.stem for path in (ROOT / "docs/guides").glob("*.md"))
    ordered = [name for pattern in config.extra["guides"] for name in names if fnmatch(name, pattern)]
    guides = list(dict.fromkeys([*ordered, *names]))
    apis = [{api.name: f"reference/apis/{api.module}.md"} for api in _source().sdk.apis]
    project = [f"{name}.md" for name in PROJECT if _exists(f"{name}.md")]
    config.nav = [
        {"Home": "index.md"},
        {"Guides": [f"guides/{name}.md" for name in guides]},
        {
            "Reference": [
                "reference/index.md",
                {"API classes": apis},
                {"Models": "reference/models/index.md"},
                {"Notification topics": "reference/notification-topics.md"},
                {"Permissions": "reference/permissions.md"},
            ]
        },
        {"Project": project},
    ]
    return config


def _exists(page: str) -> bool:
    file = next((name for name, target in ROOT_PAGES.items() if target == page), f"docs/{page}")
    return (ROOT / file).exists()


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the generated pages in the place of those that the repository shows, and add the files of the root."""
    for file in [file for file in files if file.src_uri.startswith("reference/")]:
        files.remove(file)
    for path, page in _reference().items():
        files.append(File.generated(config, path, content=f"# {page.title}\n"))
    for name, path in ROOT_PAGES.items():
        if (ROOT / name).exists():
            files.append(File.generated(config, path, content=(ROOT / name).read_text(encoding="utf-8")))
    return files


def on_page_markdown(markdown: str, page: BuiltPage, **_: Any) -> str:
    """Turn links that are right in the repository into links that are right in the site."""
    path = page.file.src_uri
    if path in _reference():
        return markdown
    origin = next((name for name, target in ROOT_PAGES.items() if target == path), f"docs/{path}")
    return _LINK.sub(lambda match: _relinked(match, origin, path), markdown)


def _relinked(match: re.Match[str], origin: str, path: str) -> str:
    text, address = match.groups()
    if re.match(r"[a-z]+:|#", address):
        return match[0]
    target, _, anchor = address.partition("#")
    found = posixpath.normpath(posixpath.join(posixpath.dirname(origin), target))
    page = ROOT_PAGES.get(found) or (found.removeprefix("docs/") if found.startswith("docs/") else None)
    if page is None:  # a file of the repository that is no page, such as a test
        return text if "`" in text or text == found else f"{text} (`{found}`)"
    return f"[{text}]({posixpath.relpath(page, posixpath.dirname(path) or '.')}{'#' if anchor else ''}{anchor})"


def on_page_content(html: str, page: BuiltPage, **_: Any) -> str:
    """Give a page of the reference its content; take the text of every other for the search."""
    found = _reference().get(page.file.src_uri)
    if found is None:
        _guides[page.file.url] = sections(html)
        if page.file.src_uri == "index.md":
            page.meta["hide"] = ["navigation"]
        return html
    if not _is_listed(page.file.src_uri):
        page.meta["hide"] = ["navigation"]
    links = [AnchorLink(entry.anchor, entry.anchor, 2) for entry in found.entries]
    page.toc = TableOfContents(links)
    page.present_anchor_ids = {entry.anchor for entry in found.entries}
    return linked(found, _targets())


def on_post_page(output: str, page: BuiltPage, **_: Any) -> str:
    """Add the program that draws diagrams to the pages that have one."""
    return add_mermaid(output, page.file.url)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the search index, and the program that draws diagrams where there are some."""
    site = FilePath(config.site_dir)
    if any("```mermaid" in path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md")):
        shutil.copyfile(download(ROOT / ".docs-cache"), site / SCRIPT)
    target = site / "assets/search-index.js"
    target.write_text(script(_source(), list(_reference().values()), _guides), encoding="utf-8")

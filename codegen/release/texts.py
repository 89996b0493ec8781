"""What a release writes for readers: CHANGELOG.md, its notes, the README's figures."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PureCloudPlatformClientV2._changes.change import LEVELS
from PureCloudPlatformClientV2._changes.compare import Comparison

from ..diff.markdown import figures, notes
from .run import ReleaseError

UNRELEASED = "## [Unreleased]"
_FIGURES = re.compile(r"(<!-- figures -->).*?(<!-- /figures -->)", re.DOTALL)
_HEADINGS = {"major": "Changed, and may break programs", "minor": "Added and announced", "point": "Texts"}


def write_changelog(path: Path, comparison: Comparison, day: date) -> None:
    """Put what was unreleased, and the figures of the definition's changes, under the new version."""
    text = path.read_text(encoding="utf-8")
    before, heading, after = text.partition(UNRELEASED)
    if not heading:
        raise ReleaseError(f"{path}: no heading {UNRELEASED!r}")
    entry = [f"## [{comparison.new}] - {day.isoformat()}", "", *_definition(comparison)]
    path.write_text(f"{before}{UNRELEASED}\n\n" + "\n".join(entry).rstrip() + f"\n{after}", encoding="utf-8")


def _definition(comparison: Comparison) -> list[str]:
    target = f"docs/release-notes/{comparison.new}.md"
    lines = [f"The Platform API definition {comparison.new}, after {comparison.old}: [all changes]({target}).", ""]
    for level in LEVELS:
        changes = [change for change in comparison.changes if change.level == level]
        if changes:
            lines += [f"### {_HEADINGS[level]}", "", *(f"- {line}" for line in figures(changes)), ""]
    return lines


def write_notes(folder: Path, comparison: Comparison) -> None:
    """Write every change to `folder`/VERSION.md."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{comparison.new}.md").write_text(notes(comparison), encoding="utf-8")


def write_figures(readme: Path, reference: Path, version: str) -> None:
    """Put the numbers of the generated reference between the README's markers. Raises ReleaseError without markers."""
    numbers = re.search(r"(\d+) classes,\s+(\d+) methods, (\d+) models", reference.read_text(encoding="utf-8"))
    text = readme.read_text(encoding="utf-8")
    if numbers is None or not _FIGURES.search(text):
        raise ReleaseError(f"{readme}: no markers <!-- figures --> around the figures, or none in {reference}")
    classes, methods, models = (f"{int(number):,}" for number in numbers.groups())
    words = f"{classes} API classes,\n{methods} methods and {models} models of release {version}"
    readme.write_text(_FIGURES.sub(rf"\g<1>{words}\g<2>", text), encoding="utf-8")

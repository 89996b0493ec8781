"""Changes as Markdown: notes that a user reads before an upgrade."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from PureCloudPlatformClientV2._changes.change import LEVELS, Change
from PureCloudPlatformClientV2._changes.compare import Comparison

from .version import suggested

TITLES = {
    "major": "Major: a program may have to change",
    "minor": "Minor: new or announced, programs go on working",
    "point": "Point: texts only",
}
_MEANING = {
    "major": "The changes are major: a program may have to change.",
    "minor": "The changes are minor: programs go on working.",
    "point": "Texts alone have changed.",
}
_OF_A_MEMBER = re.compile("((?:required )?(?:parameter|attribute)) (.+)")
_GROUPS = (("Operations", "operation"), ("Models", "model"), ("Topics", "topic"))


def notes(comparison: Comparison) -> str:
    """Return the notes of the release: figures first, then every change by level, class and model."""
    lines = [f"# {comparison.new}: changes since {comparison.old}", "", *_summary(comparison), ""]
    for level in LEVELS:
        changes = [change for change in comparison.changes if change.level == level]
        if changes:
            lines += [f"## {TITLES[level]}", "", *_level(changes)]
    return "\n".join(lines).rstrip() + "\n"


def figures(changes: Iterable[Change]) -> list[str]:
    """Return a line for every kind of change that happened, with its number."""
    counts = Counter(change.kind for change in changes)
    return [f"{kind}: {count:,}" for kind, count in counts.items()]


def _summary(comparison: Comparison) -> Iterator[str]:
    if not comparison.changes:
        yield "Nothing that a program could notice has changed."
        return
    yield _MEANING[comparison.level or "point"]
    version = suggested(comparison)
    if version not in (None, comparison.new):
        yield f"By them alone the version after {comparison.old} would be {version}."
    yield ""
    yield "| level | change | number |"
    yield "| --- | --- | ---: |"
    for (level, kind), count in Counter((change.level, change.kind) for change in comparison.changes).items():
        yield f"| {level} | {kind} | {count:,} |"


def group(change: Change) -> str:
    """Return "operation", "model" or "topic": where the notes tell of the change."""
    if change.classes:
        return "operation"
    return "topic" if change.kind.startswith("topic") else "model"


def _level(changes: list[Change]) -> Iterator[str]:
    for title, name in _GROUPS:
        inside = [change for change in changes if group(change) == name]
        if inside:
            yield f"### {title}"
            yield ""
            yield from _owners(inside)
            yield ""


def _owners(changes: list[Change]) -> Iterator[str]:
    """Yield a bullet for every owner: on one line for one change, with a list below for several."""
    for owner, found in groupby(changes, key=_owner):
        texts = [_text(change) for change in found]
        if len(texts) == 1:
            yield f"- `{owner}`: {texts[0]}"
        else:
            yield f"- `{owner}`"
            yield from (f"  - {text}" for text in texts)


def _owner(change: Change) -> str:
    return f"{change.classes[0]}.{change.owner}" if change.classes else change.owner


def _text(change: Change) -> str:
    kind = change.kind.removeprefix(f"{group(change)} ")
    if change.member:
        kind = _OF_A_MEMBER.sub(lambda match: f"{match[1]} `{change.member}` {match[2]}", kind)
    if kind.endswith("renamed"):
        return f"{kind} to `{change.new}`"
    values = [f"`{_cut(value)}`" for value in (change.old, change.new) if value]
    return kind + (f": {' → '.join(values)}" if values else "")


def _cut(text: str, width: int = 300) -> str:
    clean = text.replace("`", "'")
    return clean if len(clean) <= width else clean[:width].rsplit(" ", 1)[0] + " …"

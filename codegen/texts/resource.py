"""What a path names: the thing it ends in, the things that this belongs to, the verb at its end."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .words import Words, article

TABLES: dict[str, Any] = json.loads(Path(__file__).with_name("tables.json").read_bytes())
_CURRENT_USER = "the current user"
_READING = frozenset({"query", "search", "suggest", "estimate"})
_PLAIN_NOUNS = frozenset({"consult", "digits", "feedback", "uploads", "password", "progress"})
"""Verbs only when they follow an id at once."""
_DOUBLED = re.compile(r"\b(\w+) (?=\1s?\b)")


@dataclass(frozen=True)
class Resource:
    """A path in English. `nouns` is the last noun as the path has it; `is_item` says that an id chooses one of them."""

    nouns: str
    is_item: bool
    owners: tuple[str, ...]
    """What it belongs to, each with its article, the nearest last."""
    action: str
    """The verb that the path ends in, "" if it ends in a noun."""
    before_action: tuple[str, ...]
    """The other words of the path between the last id and the verb."""
    is_known: bool
    """Whether all words of the path are known."""

    @property
    def owner(self) -> str:
        """Return ` of a member in a queue`, "" where the path names no owner."""
        return f" of {_chain(self.owners)}" if self.owners else ""

    @property
    def the_owner(self) -> str:
        """Return the nearest owner and what it belongs to."""
        return _chain(self.owners)


def _chain(owners: tuple[str, ...]) -> str:
    if not owners:
        return ""
    if len(owners) == 1:
        return owners[0]
    near, far = owners[-1], owners[0]
    if len(owners) > 2:
        middle = owners[-2]
        near = f"{middle}'{'' if middle.endswith('s') else 's'} {near.partition(' ')[2]}"
    return f"{near} in {far}" if far != _CURRENT_USER else f"{near} of {far}"


def read_path(method: str, path: str, words: Words) -> Resource:
    """Return what `method` and `path` say."""
    groups = _groups(path)
    owners: list[str] = []
    tail: list[str] = []
    is_item = False
    for index, (static, item) in enumerate(groups):
        if "me" in static and not (len(static) == 1 and index):
            static, mine = _without_me(static)
            if mine:
                owners.append(_CURRENT_USER)
        if item and index < len(groups) - 1 and (static or not tail):
            owners.append(_owner(static, item, words))
        tail, is_item = static, bool(item)
    action = "" if is_item or method == "DELETE" else _action(tail, method)
    rest = tail[: len(tail) - action.count("/") - 1] if action else tail
    if action in _PLAIN_NOUNS and rest:
        action, rest = "", tail
    nouns = noun(rest, words) if rest else ""
    known = all(
        word == "me" or word in TABLES["actions"] or words.knows(word) for static, _ in groups for word in static
    )
    return Resource(nouns, is_item, tuple(owners), action, tuple(rest), known)


def _action(tail: list[str], method: str) -> str:
    """Return the verb that the last words of a path are, "" if they are none; jobs are started by POST alone."""
    if tail[-1:] == ["jobs"]:
        return "jobs" if method == "POST" else ""
    if method == "GET":
        return tail[-1] if len(tail) > 1 and tail[-1] in _READING else ""
    for length in (2, 1):
        name = "/".join(tail[-length:])
        if name in TABLES["actions"]:
            return name
    return ""


def _groups(path: str) -> list[tuple[list[str], str]]:
    groups: list[tuple[list[str], str]] = [([], "")]
    for part in path.strip("/").split("/"):
        if part in ("api", "v2") and len(groups) == 1 and len(groups[0][0]) == 0:
            continue
        if part.startswith("{"):
            groups[-1] = (groups[-1][0], part.strip("{}"))
            groups.append(([], ""))
        else:
            groups[-1][0].append(part)
    return groups if groups[-1] != ([], "") or len(groups) == 1 else groups[:-1]


def _without_me(static: list[str]) -> tuple[list[str], bool]:
    """Return the words of a path without `me` and the collection that it stands in for."""
    where = static.index("me")
    after = static[where + 1 :]
    if not after:
        inside = static[:where]
        return (inside, True) if inside not in (["users"], ["organizations"]) else ([*inside, "me"], False)
    before = [word for word in static[:where] if word not in ("users", "agents", "profiles")]
    return [*before, *after], True


def _owner(static: list[str], item: str, words: Words) -> str:
    name = words.singular(noun(static, words)) if static else words.phrase(item.removesuffix("Id"))
    return article(name or words.phrase(item.removesuffix("Id")))


def noun(static: list[str], words: Words) -> str:
    """Return the noun phrase of neighbouring words of a path, in the number of the last one."""
    text, rest = _known_phrase(static)
    kept = [word for word in rest if word not in TABLES["dropped"] or word == rest[-1]]
    if not text and kept and len(rest) == 1:
        return words.split(kept[0])
    brands = [words.split(word) for word in kept[-1:] if word in TABLES["brands"] and (len(kept) > 1 or text)]
    kept = kept[:-1] if brands else kept
    leading = brands + [
        TABLES["leading"][word] for word in kept if word in TABLES["leading"] and (len(kept) > 1 or text)
    ]
    nouns = ([text] if text else []) + [words.split(word) for word in kept if word not in TABLES["leading"]]
    if not nouns:
        return " ".join(leading) or words.split(rest[-1])
    parts = [one if one in TABLES["kept"] else words.singular(one) for one in nouns[:-1]]
    return _DOUBLED.sub("", " ".join([*dict.fromkeys(leading), *parts, nouns[-1]]))


def _known_phrase(static: list[str]) -> tuple[str, list[str]]:
    for length in range(len(static), 0, -1):
        text = TABLES["phrases"].get("/".join(static[:length]))
        if text:
            return text, static[length:]
    return "", static

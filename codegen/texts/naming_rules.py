"""What the name of a field or parameter tells with its type: moments, lengths, numbers, ids, questions."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .words import Words, name_words

_TABLES: dict[str, Any] = json.loads(Path(__file__).with_name("naming_rules.json").read_bytes())
_MOMENTS = re.compile(r"(?i)(local)?(date|datetime)( \| str)?")
_NUMBERS = re.compile(r"(int|float)$")
_STATES = re.compile(r"(ed|able|ible|active|valid|default|secure|hidden|paid|sent|held|seen|known|wrong|empty|open)$")
_KINDS = re.compile(r"(al|ive|ent|ary|ory|ous|ic|ful|ing)$")


def by_name(key: str, kind: str, words: Words) -> str:
    """Return the phrase that a name of that type stands for, "" where it tells nothing more than its words."""
    raw = name_words(key)
    if kind == "bool":
        return _capital(f"whether {_question(raw, words)}")
    if _MOMENTS.fullmatch(kind):
        return _capital(_moment(raw, kind, words))
    return _capital(_measure(raw, kind, words) or _part(raw, words))


def _moment(raw: Sequence[str], kind: str, words: Words) -> str:
    rest = [word for word in raw if word not in _TABLES["moments dropped"]]
    verbs: dict[str, str] = _TABLES["moments"]
    if not rest:
        return ""
    text = words.spell(rest)
    if len(rest) == 1 and rest[0] in verbs:
        return f"when it {verbs[rest[0]]}"
    if rest[0] in ("start", "end"):
        return f"when the {words.spell(rest[1:])} {verbs[rest[0]]}"
    if rest[-1] in ("start", "end"):
        return f"when the {words.spell(rest[:-1])} {verbs[rest[-1]]}"
    if rest[-1].endswith("ed") and rest[-1] not in ("feed", "speed"):
        subject = [word for word in rest[:-1] if word != "last"]
        last = "last " if len(subject) < len(rest) - 1 else ""
        return f"when {'the ' + words.spell(subject) if subject else 'it'} was {last}{rest[-1]}"
    return f"{'moment' if 'time' in kind.lower() else 'day'} of the {text}"


def _measure(raw: Sequence[str], kind: str, words: Words) -> str:
    """Return the phrase of a length or number, "" if the name is none."""
    if not _NUMBERS.match(kind.replace(" | None", "")):
        return ""
    units: dict[str, str] = _TABLES["units"]
    rest = raw[:-2] if raw[-2:-1] == ["in"] else raw[:-1]
    if raw[-1] in units and rest:
        return f"{_least_or_most(rest, words)}, in {units[raw[-1]]}"
    if raw[:3] == ["total", "number", "of"] and raw[3:]:
        return f"number of all {words.spell(raw[3:])}"
    if raw[-1] == "count" and rest:
        return f"number of {_many(words.spell(rest), words)}"
    return _least_or_most(raw, words) if raw[0] in _TABLES["bounds"] and raw[1:] else ""


def _least_or_most(raw: Sequence[str], words: Words) -> str:
    bound = _TABLES["bounds"].get(raw[0]) if raw[1:] else None
    return bound.format(words.spell(raw[1:])) if bound else words.spell(raw)


def _part(raw: Sequence[str], words: Words) -> str:
    """Return `id of the queue` for queueId: the last word names a part of the thing before."""
    rest, ends = raw[:-1], _TABLES["ends"]
    if raw[-1] not in ends or not rest or rest[-1] in _TABLES["adjectives"] or rest[-1].endswith(("ed", "to", "from")):
        return ""
    noun = words.spell(rest)
    return str(ends[raw[-1]]).format(_many(noun, words) if raw[-1] in ("ids", "uris", "urls") else noun)


def _question(raw: Sequence[str], words: Words) -> str:
    first, last, rest = raw[0], raw[-1], words.spell(raw[1:])
    starts: dict[str, str] = _TABLES["questions"]
    if first in starts and len(raw) > 1:
        return f"{starts[first]} {rest}"
    if first in _TABLES["imperatives"] and (len(raw) > 1 or first in ("override", "force", "flatten")):
        return f"to {words.spell(raw)}"
    if first in _TABLES["verbs"]:
        return f"it {words.spell(raw)}"
    if _STATES.search(last):
        return f"{_subject(raw[:-1], words)} {words.spell([last])}"
    if len(raw) == 1 and _KINDS.search(last) and last not in _TABLES["not adjectives"]:
        return f"it is {words.spell(raw)}"
    return f"{words.spell(raw)} applies"


def _subject(raw: Sequence[str], words: Words) -> str:
    noun = words.spell(raw)
    return f"the {noun} {'are' if words.is_plural(noun) else 'is'}" if raw else "it is"


def _many(noun: str, words: Words) -> str:
    return noun if words.is_plural(noun) else words.plural(noun)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

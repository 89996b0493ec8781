"""The phrase of a parameter or field: from the glossary, else by rule from its name and type."""

from __future__ import annotations

import re

from ..intermediate import Field, Operation, Parameter
from .words import Words, article

_PASSIVE = re.compile(r"(ed|able|en|active|valid|default|visible|secure)$")
_UNITS = {
    "ms": "milliseconds", "millis": "milliseconds", "milliseconds": "milliseconds", "seconds": "seconds",
    "secs": "seconds", "minutes": "minutes", "hours": "hours", "days": "days", "bytes": "bytes", "percent": "percent",
}  # fmt: skip
_ENDS = {
    "id": "id of the {}", "ids": "ids of the {}", "uri": "address (URI) of the {}", "url": "address (URL) of the {}",
    "uris": "addresses (URIs) of the {}", "urls": "addresses (URLs) of the {}", "count": "number of {}",
    "name": "name of the {}", "type": "kind of {}", "code": "code of the {}", "key": "key of the {}",
    "number": "number of the {}", "version": "version of the {}", "status": "state of the {}",
    "state": "state of the {}", "date": "date of the {}", "time": "time of the {}",
}  # fmt: skip
_ASKING = {
    "is": "is", "has": "there is", "include": "to include", "enable": "to enable", "allow": "to allow",
    "use": "to use", "can": "it can", "should": "to", "show": "to show", "ignore": "to ignore", "force": "to force",
    "require": "to require", "exclude": "to exclude", "only": "only",
}  # fmt: skip


def parameter_phrase(operation: Operation, item: Parameter, glossary: dict[str, str], words: Words) -> str:
    """Return what to say of a parameter, "" where the rules find nothing but its name."""
    if item.key in glossary:
        return glossary[item.key]
    if item.location == "body":
        return _body(operation, item, words)
    return _by_name(item.key, item.annotation, words) or f"Value for {words.phrase(item.key)}"


def field_phrase(item: Field, owner: str, glossary: dict[str, str], words: Words) -> str:
    """Return what to say of a field of the model `owner`, "" where the rules find nothing but its name."""
    if item.key in glossary:
        return glossary[item.key].replace("{model}", model_noun(owner, words))
    return _by_name(item.key, item.annotation, words)


def model_noun(name: str, words: Words) -> str:
    """Return the words of a model's name without what only says how it travels."""
    bare = re.sub(r"(EntityListing|Listing|Response|Request|Dto|DTO|Body)+$", "", name.rpartition("Topic")[2]) or name
    return words.phrase(bare)


def _body(operation: Operation, item: Parameter, words: Words) -> str:
    kind = item.annotation.removesuffix(" | None").removesuffix(" | dict[str, Any]")
    found = re.findall(r"[A-Z]\w+", kind)
    noun = model_noun(found[-1], words) if found and found[-1] not in ("Any", "Sequence") else "value"
    many = kind.startswith("Sequence[")
    what = f"{words.plural(noun)}" if many else article(noun)
    return f"What is sent: {what}"


def _by_name(key: str, annotation: str, words: Words) -> str:
    parts = words.phrase(key).split(" ")
    raw = re.split(r"[._ ]", "_".join(parts).lower())
    last, first, rest = raw[-1], raw[0], " ".join(parts[:-1])
    kind = annotation.removesuffix(" | None")
    if kind == "bool":
        return _whether(parts, first, last)
    if first == "date" and len(parts) > 1:
        return f"When it was {' '.join(parts[1:])}" if raw[-1].endswith("ed") else f"Date: {' '.join(parts[1:])}"
    if last == "date" and len(parts) == 2 and first.endswith("ed"):
        return f"When it was {first}"
    if last in _UNITS and rest:
        return f"{_capital(rest)}, in {_UNITS[last]}"
    if last in _ENDS and rest:
        return _capital(_ENDS[last].format(words.plural(rest) if last == "count" else rest))
    if first in ("total", "min", "max", "average", "minimum", "maximum", "number", "num") and len(parts) > 1:
        long = {"total": "total of", "min": "least", "max": "most", "minimum": "least", "maximum": "most"}
        return _capital(f"{long.get(first, first)} {' '.join(parts[1:])}")
    return _by_type(key, kind, " ".join(parts), words)


def _by_type(key: str, kind: str, name: str, words: Words) -> str:
    found = re.fullmatch(r"(list|dict)?\[?(?:str, )?([A-Z]\w+)\]?", kind)
    if found and found[2] not in ("Any", "Literal"):
        noun = model_noun(found[2], words)
        if found[1] == "dict":
            return f"{_capital(name)} by key, each {article(noun)}"
        return f"{_capital(name)}, each {article(noun)}" if found[1] else f"{_capital(name)}, {article(noun)}"
    simple = {"int": "a whole number", "float": "a number", "datetime": "a moment", "date": "a day"}
    simple |= {"list[str]": "as texts", "list[int]": "as whole numbers", "list[float]": "as numbers"}
    simple |= {"dict[str, str]": "texts by key", "dict[str, Any]": "values by key", "Any": "any JSON value"}
    if kind in simple:
        return f"{_capital(name)}, {simple[kind]}"
    return f"{_capital(name)}, one of the values that the type lists" if "Literal[" in kind else ""


def _whether(parts: list[str], first: str, last: str) -> str:
    if first in _ASKING and len(parts) > 1:
        return f"Whether {_ASKING[first]} {' '.join(parts[1:])}".replace("Whether is", "Whether it is")
    if _PASSIVE.search(last):
        subject = " ".join(parts[:-1]) or "it"
        return f"Whether {subject} is {parts[-1]}"
    return f"Whether {' '.join(parts)} applies"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

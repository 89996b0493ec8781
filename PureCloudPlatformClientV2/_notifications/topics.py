"""Topics as users write them, and what is known of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from ..rest import InvalidArgument

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_LONGEST_COMBINED = 200
"""Characters below which a combined topic, `prefix?a&b`, has to stay."""

Topic = str | tuple[str, Iterable[Any]]


def expand(topics: Iterable[Topic]) -> list[str]:
    """Return topics as text, each once: texts as they are, (template, ids) with each id filled in.

    Raises InvalidArgument for what cannot be subscribed to.
    """
    found: dict[str, None] = {}
    for topic in topics:
        names = [topic] if isinstance(topic, str) else _filled(topic)
        found.update(dict.fromkeys(map(_checked, names)))
    return list(found)


def _filled(pair: Any) -> list[str]:
    if not isinstance(pair, tuple) or len(pair) != 2 or not isinstance(pair[0], str):
        raise InvalidArgument(f"a topic is text, or a pair of template and ids, not {type(pair).__name__}")
    template, ids = pair
    count = len(_PLACEHOLDER.findall(template))
    if count == 0:
        raise InvalidArgument(f"the template {template} has no place for ids: give the topic as text")
    return [_fill(template, count, one) for one in ([ids] if isinstance(ids, str) else ids)]


def _fill(template: str, count: int, ids: Any) -> str:
    values = (ids,) if isinstance(ids, str) else tuple(ids)
    if len(values) != count or not all(isinstance(value, str) and value for value in values):
        raise InvalidArgument(f"the template {template} needs {count} id(s) for each topic")
    remaining = iter(values)
    return _PLACEHOLDER.sub(lambda _match: next(remaining), template)


def _checked(topic: str) -> str:
    if not topic or not topic.isprintable() or " " in topic:
        raise InvalidArgument(f"{topic!r} is no topic")
    if "{" in topic:
        raise InvalidArgument(f"the topic {topic} has a place for an id: fill it in, or give (template, ids)")
    if topic == "channel.metadata" or topic.startswith("v2.system"):
        raise InvalidArgument(f"the platform sends {topic} unasked: there is no subscribing to it")
    if "?" in topic and len(topic) >= _LONGEST_COMBINED:
        raise InvalidArgument(f"a combined topic has less than {_LONGEST_COMBINED} characters: {topic[:60]}...")
    return topic


def separate(topic: str) -> list[str]:
    """Return the topics that a combined one (`prefix?a&b`) stands for; the topic itself where it is not combined."""
    prefix, mark, endings = topic.partition("?")
    return [f"{prefix}.{ending}" for ending in endings.split("&")] if mark else [topic]


@cache
def _tree() -> dict[str, Any]:
    """Return the templates by their segments; a placeholder is "", the model of a whole template stands under None."""
    from .._topics import TOPICS

    tree: dict[Any, Any] = {}
    for template, model in TOPICS.items():
        node = tree
        for segment in template.split("."):
            node = node.setdefault("" if segment.startswith("{") else segment.casefold(), {})
        node[None] = model
    return tree


def model_name(topic: str) -> str | None:
    """Return the name of the model of a topic with its ids in it, None for a topic that is not known."""
    return _search(_tree(), topic.casefold().split("."), 0)


def _search(node: Any, segments: list[str], index: int) -> str | None:
    if index == len(segments):
        return node.get(None)  # type: ignore[no-any-return]
    # A literal segment wins over a placeholder: `phones.{id}` over `{id}.metrics`.
    for key in (segments[index], ""):
        found = _search(node[key], segments, index + 1) if key in node and segments[index] else None
        if found is not None:
            return found
    return None


def matches(pattern: str, topic: str) -> bool:
    """Say whether a topic is `pattern`, or fits it where that is a template."""
    ours, theirs = pattern.casefold().split("."), topic.casefold().split(".")
    pairs = zip(ours, theirs, strict=False)
    return len(ours) == len(theirs) and all(one == other or one.startswith("{") for one, other in pairs)

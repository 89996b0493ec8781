"""What changed in the notification topics: which there are, and what model each carries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .change import Change

_PLACEHOLDER = re.compile(r"\{[^}]*\}")

Topics = Mapping[str, Mapping[str, Any]]


def compare_topics(old: Topics, new: Topics) -> Iterator[Change]:
    """Yield what changed; a topic whose placeholders alone have other names is the same one, renamed."""
    shapes = {_PLACEHOLDER.sub("{}", name): name for name in new if name not in old}
    renamed: dict[str, str] = {}
    for name in old:
        other = shapes.get(_PLACEHOLDER.sub("{}", name))
        if name not in new and other:
            renamed[name] = other
    for name, topic in old.items():
        after = new.get(renamed.get(name, name))
        if after is None:
            yield Change("topic removed", name, old=str(topic.get("model", "")))
        else:
            yield from _topic(name, renamed.get(name, name), topic, after)
    for name in new.keys() - old.keys() - set(renamed.values()):
        yield Change("topic added", name, new=str(new[name].get("model", "")))


def _topic(name: str, now: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    if name != now:
        yield Change("topic renamed", name, old=name, new=now)
    if old.get("model") != new.get("model"):
        yield Change("topic model changed", name, old=str(old.get("model")), new=str(new.get("model")))
    before, after = (", ".join(sorted(side.get("permissions") or ())) or "none" for side in (old, new))
    if before != after:
        yield Change("topic permissions changed", name, old=before, new=after)
    texts = [str(side.get("description") or "") for side in (old, new)]
    if texts[0] != texts[1]:
        yield Change("topic text changed", name, old=texts[0], new=texts[1])

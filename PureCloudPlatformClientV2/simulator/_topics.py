"""The notification topics as the simulator needs them: which there are, and whether an event fits its model."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

from ._definition import Definition, JsonObject
from ._validation import place_of, problem_of
from ._validators import Validators

_FILE = Path(__file__).with_name("notifications.json.gz")


class Topics:
    """All topics by template; read once and shared by the simulators of a process."""

    def __init__(self, document: JsonObject) -> None:
        self.models: dict[str, str] = document["topics"]
        self.permissions: dict[str, list[str]] = document["permissions"]
        self._parts = [(template.casefold().split("."), template) for template in self.models]
        self._definition = Definition({"paths": {}, "definitions": document["definitions"]})
        self._validators = Validators(self._definition)

    def template(self, topic: str) -> str | None:
        """The template of a topic, the one with most literal segments; None for a topic that is none."""
        wanted = topic.casefold().split(".")
        found = [(parts, template) for parts, template in self._parts if _fits(parts, wanted)]
        return min(found, key=lambda one: [part.startswith("{") for part in one[0]], default=([], None))[1]

    def problem(self, template: str, body: Any) -> str | None:
        """What is wrong with the body of an event, None where it fits."""
        schema = self._definition.schemas[self.models[template]]
        if not isinstance(body, dict):
            return f"the body of an event of {template} is a JSON object"
        error = self._validators.first_error(schema, body)
        if error is not None:
            return f"{place_of(error)}: {problem_of(error)}"
        unknown = body.keys() - schema.get("properties", {}).keys()
        return f"{min(unknown)}: {self.models[template]} has no such field" if unknown else None


def _fits(parts: list[str], wanted: list[str]) -> bool:
    pairs = zip(parts, wanted, strict=False)
    return len(parts) == len(wanted) and all(one == other or (one[:1] == "{" and other) for one, other in pairs)


@cache
def topics() -> Topics:
    """The topics of this release."""
    return Topics(json.loads(gzip.decompress(_FILE.read_bytes())))


def separate(topic: str) -> list[str]:
    """The topics that a combined one (`prefix?a&b`) stands for; the topic itself where it is not combined."""
    prefix, mark, endings = topic.partition("?")
    return [f"{prefix}.{ending}" for ending in endings.split("&")] if mark else [topic]


def is_unasked(topic: str) -> bool:
    """True for what the platform sends without a subscription, and takes none for."""
    return topic == "channel.metadata" or topic.startswith("v2.system")

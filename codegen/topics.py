"""Notification topics: which there are, which model the events of each carry, which permissions a subscriber needs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2._swagger import Json

from .describe import describe
from .errors import DefinitionError, Problem
from .form import is_plain
from .intermediate import Sdk, Topic
from .module_grouping import models_within

FILE = "notification-topics.json"
_UNASKED = "v2.system."
"""What the platform tells every socket: there is no subscribing, also where a list of topics does not say so."""
_ID = re.compile(r"[A-Za-z0-9_-]+(\.([A-Za-z0-9_-]+|\{[A-Za-z0-9_]+\}))*")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")


def describe_with_topics(document: Json, version: str, file: Path | None) -> Sdk:
    """Return the description of everything that `document`, a checked definition, and a file of topics give.

    Raises DefinitionError with the faults of both, OSError if the file cannot be read.
    """
    topics, problems = _read(file, document) if file else ([], [])
    try:
        sdk = describe(document, version, topics)
    except DefinitionError as error:
        raise DefinitionError([*error.problems, *problems]) from error
    if problems:
        raise DefinitionError(problems)
    return sdk


def beside(definition: Path) -> Path | None:
    """Return the file of topics in the folder of a definition, None where there is none."""
    file = definition.with_name(FILE)
    return file if file.exists() else None


def event_document(sdk: Sdk, document: Json) -> Json:
    """Return what the simulator needs to check events: the topics, and the schemas of all that they carry."""
    carried = models_within({topic.model for topic in sdk.topics}, document)
    schemas = {name: schema for name, schema in document["definitions"].items() if name in carried}
    permissions = {topic.id: topic.permissions for topic in sdk.topics if topic.permissions}
    models = {topic.id: topic.model for topic in sdk.topics}
    return {"topics": models, "permissions": permissions, "definitions": schemas}


def _read(file: Path, document: Json) -> tuple[list[Topic], list[Problem]]:
    try:
        content = json.loads(file.read_bytes())
    except ValueError as error:
        return [], [Problem(file.name, f"not JSON: {error}")]
    entries = content.get("entities") if isinstance(content, dict) else content
    if not isinstance(entries, list):
        return [], [Problem(file.name, "not a list of topics")]
    problems: list[Problem] = []
    shapes: dict[str, str] = {}
    topics = []
    for index, entry in enumerate(entries):
        found = [Problem(f"{file.name}[{index}]", reason) for reason in _faults(entry, document["definitions"], shapes)]
        problems += found
        if not found:
            topics.append(_topic(entry))
    return sorted(topics, key=lambda topic: topic.id), problems


def _faults(entry: Any, definitions: Mapping[str, Any], shapes: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with one entry; `shapes` remembers the topics that came before it."""
    name = entry.get("id") if isinstance(entry, dict) else None
    if not isinstance(name, str) or not _ID.fullmatch(name):
        yield f"not an object with an id such as v2.users.{{id}}.presence: {str(entry)[:80]}"
        return
    shape = _PLACEHOLDER.sub("{}", name)
    if shape in shapes:
        yield f"{name}: the topic is there twice, as {shapes[shape]}"
    shapes[shape] = name
    model = entry.get("model")
    if not isinstance(model, str) or model not in definitions:
        yield f"{name}: the definition has no model {model}"
    permissions = entry.get("permissions", [])
    if not isinstance(permissions, list) or not all(map(is_plain, permissions)):
        yield f"{name}: permissions is not a list of texts without quotes"
    if not isinstance(entry.get("subscribe", True), bool):
        yield f"{name}: subscribe is not true or false"


def _topic(entry: Json) -> Topic:
    permissions = tuple(entry.get("permissions", ()))
    subscribe = entry.get("subscribe", not entry["id"].startswith(_UNASKED))
    return Topic(entry["id"], entry["model"], permissions, subscribe, entry.get("description", ""))

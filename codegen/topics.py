"""Notification topics: which there are, which model the events of each carry, which permissions a subscriber needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PureCloudPlatformClientV2._definition.errors import DefinitionError, Problem
from PureCloudPlatformClientV2._definition.file import read_json
from PureCloudPlatformClientV2._definition.form import is_plain
from PureCloudPlatformClientV2._swagger import Json

from .describe import describe
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


def load_topics(file: Path) -> dict[str, Json]:
    """Return the topics in `file` by their ids, as they stand there.

    Raises DefinitionError with every fault, OSError if the file cannot be read.
    """
    entries, problems = _entries(file)
    if problems:
        raise DefinitionError(problems)
    return {entry["id"]: entry for _, entry in entries}


def _read(file: Path, document: Json) -> tuple[list[Topic], list[Problem]]:
    entries, problems = _entries(file)
    models = document["definitions"]
    problems += [
        Problem(place, f"{entry['id']}: the definition has no model {entry['model']}")
        for place, entry in entries
        if entry["model"] not in models
    ]
    topics = [_topic(entry) for _, entry in entries if entry["model"] in models]
    return sorted(topics, key=lambda topic: topic.id), problems


def _entries(file: Path) -> tuple[list[tuple[str, Json]], list[Problem]]:
    """Return the sound entries of a file, each with its place, and what is wrong with the others."""
    try:
        content = read_json(file)
    except DefinitionError as error:
        return [], [Problem(f"{file}{problem.place[1:]}", problem.reason) for problem in error.problems]
    listed = content.get("entities") if isinstance(content, dict) else content
    if not isinstance(listed, list):
        return [], [Problem(str(file), "not a list of topics")]
    entries: list[tuple[str, Json]] = []
    problems: list[Problem] = []
    shapes: dict[str, str] = {}
    for index, entry in enumerate(listed):
        place = f"{file}[{index}]"
        found = [Problem(place, reason) for reason in _faults(entry, shapes)]
        problems += found
        if not found:
            entries.append((place, entry))
    return entries, problems


def _faults(entry: Any, shapes: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the form of one entry; `shapes` remembers the topics that came before it."""
    name = entry.get("id") if isinstance(entry, dict) else None
    if not isinstance(name, str) or not _ID.fullmatch(name):
        yield f"not an object with an id such as v2.users.{{id}}.presence: {str(entry)[:80]!r}"
        return
    shape = _PLACEHOLDER.sub("{}", name)
    if shape in shapes:
        yield f"{name}: the topic is there twice, as {shapes[shape]}"
    shapes[shape] = name
    if not isinstance(entry.get("model"), str):
        yield f"{name}: model is not the name of a model"
    permissions = entry.get("permissions", [])
    if not isinstance(permissions, list) or not all(map(is_plain, permissions)):
        yield f"{name}: permissions is not a list of texts without quotes"
    if not isinstance(entry.get("subscribe", True), bool):
        yield f"{name}: subscribe is not true or false"
    if not isinstance(entry.get("description", ""), str):
        yield f"{name}: description is not a text"


def _topic(entry: Json) -> Topic:
    permissions = tuple(entry.get("permissions", ()))
    subscribe = entry.get("subscribe", not entry["id"].startswith(_UNASKED))
    return Topic(entry["id"], entry["model"], permissions, subscribe, entry.get("description", ""))

"""Where each model is used: what returns it, what takes it, which models and topics have it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..annotations import words
from .source import Source


@dataclass
class Uses:
    """The names of entries that refer to a model, in the order of the reference."""

    returned_by: list[str] = field(default_factory=list)
    taken_by: list[str] = field(default_factory=list)
    part_of: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)


def uses(source: Source) -> dict[str, Uses]:
    """Return the uses of every model."""
    found = {model.name: Uses() for model in source.sdk.models}
    for api in source.sdk.apis:
        for operation in api.operations:
            name = f"{api.name}.{operation.name}"
            for word in words(operation.returns) & found.keys():
                found[word].returned_by.append(name)
            taken = set().union(*(words(item.annotation) for item in operation.parameters))
            for word in taken & found.keys():
                found[word].taken_by.append(name)
    for model in source.sdk.models:
        held = set().union(*(words(item.annotation) for item in model.fields))
        for word in (held & found.keys()) - {model.name}:
            found[word].part_of.append(model.name)
    for topic in source.sdk.topics:
        found[topic.model].topics.append(topic.id)
    return found

"""What is known of an expression of the program: which part of the SDK it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from .._changes.surface import Model, Operation, Surface
from .._naming import underscore

PACKAGE = "PureCloudPlatformClientV2"
_HELD = re.compile(r"^(result|data)\((.*)\)$")
_MEMBER = re.compile(r"^(?:list\[|dict\(str, )(.*)[\])]$")


@dataclass(frozen=True)
class Known:
    """A value of the program.

    kind: "package" (name: the path below the package), "class" (of the SDK), "value" (name: its type, an API class, a
    model or `list[User]`), "method" (of the API class `of`), "own class", "own value", "own function" (name: a key of
    the program), "module" (a file of the program), "items" (pairs of a dict of `name`), "dict" (`node`, of the file
    `of`). A type `result(User)` is that of an object with such an attribute.
    """

    kind: str
    name: str
    of: str = ""
    node: ast.Dict | None = field(default=None, compare=False)


Scope: TypeAlias = dict[str, Known | None]


@dataclass
class OwnClass:
    """A class that the program defines: its attributes and methods, and what it inherits."""

    members: Scope = field(default_factory=dict)
    bases: list[Known] = field(default_factory=list)


class Sdk:
    """Look-ups in the installed surface."""

    def __init__(self, surface: Surface) -> None:
        self.models: Mapping[str, Model] = surface.models
        self.methods: dict[tuple[str, str], Operation] = {}
        for operation in surface.operations:
            for name in operation.classes:
                self.methods[name, operation.name] = operation
        self.classes = {name for name, _ in self.methods}
        self._modules = {underscore(name): name for name in [*self.classes, *self.models]}

    def member(self, path: str, name: str) -> Known | None:
        """Return what `name` is in the module `path` of the package."""
        if name in self.classes or name in self.models:
            return Known("class", name)
        inner = f"{path}.{name}" if path else name
        if inner in ("apis", "models") or (path in ("apis", "models") and name in self._modules):
            return Known("package", inner)
        return Known("package", inner) if not path else None

    def module_class(self, path: str) -> str | None:
        """Return the class that the module `path` of the package holds, None where it is no module of one class."""
        package, _, name = path.rpartition(".")
        return self._modules.get(name) if package in ("apis", "models") else None

    def attribute(self, type_name: str, name: str) -> Known | None:
        """Return what the attribute `name` of a value of this type is."""
        if (type_name, name) in self.methods:
            return Known("method", name, type_name)
        held = _HELD.match(type_name)
        if held is not None and held[1] == name:
            return Known("value", held[2])
        model = self.models.get(type_name)
        if model is not None and name in model.attributes:
            return Known("value", model.attributes[name].type)
        return None


def element(value: Known | None) -> Known | None:
    """Return what iterating over a list, or looking into a dict, of the SDK gives."""
    if value is None or value.kind != "value":
        return None
    match = _MEMBER.match(value.name)
    return Known("value", match[1]) if match else None

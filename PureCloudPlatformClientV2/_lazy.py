"""Lazy lookup for the packages of generated modules: a class is imported when its name is first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from ._naming import underscore

if TYPE_CHECKING:
    from importlib.abc import Loader  # in Python 3.11 it costs 6 ms, ten times what this module does


class Index(Mapping[str, str]):
    """Names and what belongs to each, out of a text with one of both in a line, which begins and ends with a newline.

    A name is looked up in the text as it is: building a dict of 5,000 names takes longer than a program's few look-ups.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _all(self) -> dict[str, str]:
        return dict(line.split(" ") for line in self._text.split("\n")[1:-1])

    def __getitem__(self, name: str) -> str:
        start = self._text.find(f"\n{name} ") if name.isidentifier() else -1
        if start < 0:
            raise KeyError(name)
        start += len(name) + 2
        return self._text[start : self._text.index("\n", start)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def resolver(package: str, index: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of `package`, whose `index` says which module holds which class.

    A resolved name is stored in the package, so that the second look-up costs nothing.
    """
    official = _OfficialModules(package, index)
    sys.meta_path.append(official)  # last: it is asked only for what has no file

    def resolve(name: str) -> Any:
        module = index.get(name)
        if module is not None:
            value = getattr(import_module(f"{package}.{module}"), name)
        elif name in official.classes:  # `PureCloudPlatformClientV2.models.user`, not imported before
            value = import_module(f"{package}.{name}")
        elif name == "__all__":
            return list(index)
        else:
            from ._renamed import old_model  # here: hardly a program asks for an old name

            value = old_model(name)
            if value is None:
                raise AttributeError(f"module {package!r} has no attribute {name!r}")
            return value
        setattr(sys.modules[package], name, value)
        return value

    return resolve, lambda: sorted(index)


class _OfficialModules:
    """Finds the module that the official SDK has for every class, where ours holds several classes.

    Programs, and pickles, that name such a module find the class in it.
    """

    def __init__(self, package: str, index: Mapping[str, str]) -> None:
        self._package = package
        self._index = index

    @cached_property
    def classes(self) -> dict[str, str]:
        """The name of the class by the official name of its module."""
        from ._old_names import MODELS

        return {underscore(name): name for name in [*MODELS, *self._index]}

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        package, _, module = name.rpartition(".")
        if package != self._package or module not in self.classes:
            return None
        return ModuleSpec(name, cast("Loader", self))

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        name = self.classes[module.__name__.rpartition(".")[2]]
        setattr(module, name, getattr(sys.modules[self._package], name))

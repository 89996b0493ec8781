"""Lazy lookup for the packages of generated modules: a class is imported when its name is first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def resolver(package: str, index: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of `package`, whose `index` says which module holds which class.

    A resolved name is stored in the package, so that the second look-up costs nothing.
    """

    def resolve(name: str) -> Any:
        module = index.get(name)
        if module is not None:
            value = getattr(import_module(f"{package}.{module}"), name)
        elif name in index.values():  # `PureCloudPlatformClientV2.models.user`, not imported before
            value = import_module(f"{package}.{name}")
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    return resolve, lambda: sorted(index)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .namespace_docs import NamespaceDocs


class LimitDocumentation(Model):
    """LimitDocumentation of the Platform API."""

    url: str | None = field("url", default=None)
    namespaces: list[NamespaceDocs] | None = field("namespaces", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NamespaceDocs


class LimitDocumentation(Model):
    """Given by get_organizations_limits_docs."""

    url: str | None = field("url", default=None)
    namespaces: list[NamespaceDocs] | None = field("namespaces", default=None)

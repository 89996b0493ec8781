# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LimitDocs


class NamespaceDocs(Model):
    """Part of LimitDocumentation."""

    name: str | None = field("name", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    limits: list[LimitDocs] | None = field("limits", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Items


class Schema(Model):
    """Part of Coretype."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    type: list[str] | None = field("type", default=None)
    items: Items | None = field("items", default=None)
    pattern: str | None = field("pattern", default=None)

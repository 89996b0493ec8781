# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Entity


class KnowledgeGuestSessionContext(Model):
    """Required by the platform: id, values."""

    id: str | None = field("id", default=None)
    values: list[Entity] | None = field("values", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Entity


class KnowledgeGuestSessionContext(Model):
    """Part of KnowledgeGuestSession.

    Required by the platform: id, values.
    """

    id: str | None = field("id", default=None)
    values: list[Entity] | None = field("values", default=None)

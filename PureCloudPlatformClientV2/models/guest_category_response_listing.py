# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GuestResponseCategory


class GuestCategoryResponseListing(Model):
    """Given by get_knowledge_guest_session_categories."""

    entities: list[GuestResponseCategory] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    session_id: str | None = field("sessionId", default=None)

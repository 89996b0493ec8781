# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import GuestCategoryReference


class GuestCategoryResponseListing(Model):
    """Page of guest response categories. Answer of get_knowledge_guest_session_categories."""

    entities: list[GuestResponseCategory] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    session_id: str | None = field("sessionId", default=None)


class GuestResponseCategory(Model):
    """One of the items of a guest category response listing. In GuestCategoryResponseListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    external_id: str | None = field("externalId", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    parent_category: GuestCategoryReference | None = field("parentCategory", default=None)
    self_uri: str | None = field("selfUri", default=None)

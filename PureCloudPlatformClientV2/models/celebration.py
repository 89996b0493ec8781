# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import SourceEntity, UserReference


class Celebration(Model):
    """Part of GetCelebrationListing."""

    id: str | None = field("id", default=None)
    recipient: UserReference | None = field("recipient", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    type: Literal["Recognition"] | str | None = field("type", default=None)
    title: str | None = field("title", default=None)
    note: str | None = field("note", default=None)
    source_entity: SourceEntity | None = field("sourceEntity", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class Celebration(Model):
    """One of the items of a get celebration listing. In GetCelebrationListing."""

    id: str | None = field("id", default=None)
    recipient: UserReference | None = field("recipient", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    type: Literal["Recognition"] | str | None = field("type", default=None)
    title: str | None = field("title", default=None)
    note: str | None = field("note", default=None)
    source_entity: SourceEntity | None = field("sourceEntity", default=None)
    self_uri: str | None = field("selfUri", default=None)


class GetCelebrationListing(Model):
    """Page of celebrations. Answer of get_employeeengagement_celebrations."""

    entities: list[Celebration] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class SourceEntity(Model):
    """Source entity of a celebration. In Celebration."""

    id: str | None = field("id", default=None)
    type: Literal[
        "ThankYou", "Congratulations", "HighPerformance", "CompanyValues",
    ] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)

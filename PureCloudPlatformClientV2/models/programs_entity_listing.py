# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef


class ListedProgram(Model):
    """One of the items of a programs entity listing. In ProgramsEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    topics_count: int | None = field("topicsCount", default=None)
    tags: list[str] | None = field("tags", default=None)
    modified_by: AddressableEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ProgramsEntityListing(Model):
    """Page of listed programs. Answer of get_speechandtextanalytics_programs."""

    entities: list[ListedProgram] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    page_count: int | None = field("pageCount", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class ListedTopic(Model):
    """One of the items of a topics entity listing. In TopicsEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    strictness: Literal["1", "55", "65", "72", "85", "90"] | str | None = field("strictness", default=None)
    programs_count: int | None = field("programsCount", default=None)
    tags: list[str] | None = field("tags", default=None)
    dialect: str | None = field("dialect", default=None)
    participants: Literal["External", "Internal", "All"] | str | None = field("participants", default=None)
    phrases_count: int | None = field("phrasesCount", default=None)
    modified_by: AddressableEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)


class TopicsEntityListing(Model):
    """Page of listed topics. Answer of get_speechandtextanalytics_topics."""

    entities: list[ListedTopic] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    total: int | None = field("total", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    page_count: int | None = field("pageCount", default=None)

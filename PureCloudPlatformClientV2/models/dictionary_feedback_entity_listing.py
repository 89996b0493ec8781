# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class DictionaryFeedbackEntityListing(Model):
    """Page of listed dictionary feedback. Answer of get_speechandtextanalytics_dictionaryfeedback."""

    entities: list[ListedDictionaryFeedback] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_count: int | None = field("pageCount", default=None)
    total: int | None = field("total", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)


class ListedDictionaryFeedback(Model):
    """One of the items of a dictionary feedback entity listing. In DictionaryFeedbackEntityListing.

    Required by the platform: term, dialect.
    """

    id: str | None = field("id", default=None)
    term: str | None = field("term", default=None)
    dialect: str | None = field("dialect", default=None)
    boost_value: float | None = field("boostValue", default=None)
    source: Literal["Manual"] | str | None = field("source", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)

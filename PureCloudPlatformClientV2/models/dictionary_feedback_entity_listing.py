# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ListedDictionaryFeedback


class DictionaryFeedbackEntityListing(Model):
    """Given by get_speechandtextanalytics_dictionaryfeedback."""

    entities: list[ListedDictionaryFeedback] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_count: int | None = field("pageCount", default=None)
    total: int | None = field("total", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)

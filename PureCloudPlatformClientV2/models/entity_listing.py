# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class EntityListing(Model):
    """An entity listing: entities. Answer of get_speechandtextanalytics_sentiment_dialects and 3 more."""

    entities: list[Any] | None = field("entities", default=None)

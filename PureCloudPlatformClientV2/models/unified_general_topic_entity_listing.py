# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UnifiedGeneralTopic


class UnifiedGeneralTopicEntityListing(Model):
    """Given by get_speechandtextanalytics_topics_general_status."""

    entities: list[UnifiedGeneralTopic] | None = field("entities", default=None)

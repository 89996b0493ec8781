# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UnifiedGeneralTopic(Model):
    """Part of UnifiedGeneralTopicEntityListing."""

    name: str | None = field("name", default=None)
    status: Literal[
        "Deprecated", "Outdated", "Modified", "UpToDate", "ToBeCreated", "CreatedByUser",
    ] | str | None = field("status", default=None)


class UnifiedGeneralTopicEntityListing(Model):
    """Given by get_speechandtextanalytics_topics_general_status."""

    entities: list[UnifiedGeneralTopic] | None = field("entities", default=None)

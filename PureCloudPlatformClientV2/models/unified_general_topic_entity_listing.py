# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UnifiedGeneralTopic(Model):
    """One of the items of a unified general topic entity listing. In UnifiedGeneralTopicEntityListing."""

    name: str | None = field("name", default=None)
    status: Literal[
        "Deprecated", "Outdated", "Modified", "UpToDate", "ToBeCreated", "CreatedByUser",
    ] | str | None = field("status", default=None)


class UnifiedGeneralTopicEntityListing(Model):
    """List of unified general topics. Answer of get_speechandtextanalytics_topics_general_status."""

    entities: list[UnifiedGeneralTopic] | None = field("entities", default=None)

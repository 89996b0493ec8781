# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class TwitterDataIngestionRuleVersionResponse(Model):
    """An X (Twitter) data ingestion rule version, kept at
    /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}.
    Answer of get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    search_terms: str | None = field("searchTerms", default=None)
    countries: list[str] | None = field("countries", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    status: Literal[
        "Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused",
    ] | str | None = field("status", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)

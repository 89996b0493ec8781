# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import FacebookDataIngestionRuleResponse, OpenDataIngestionRuleResponse, TwitterDataIngestionRuleResponse


class DataIngestionRules(Model):
    """Data ingestion rules of a response. In SocialTopicResponse."""

    twitter: list[TwitterDataIngestionRuleResponse] | None = field("twitter", default=None)
    open: list[OpenDataIngestionRuleResponse] | None = field("open", default=None)
    facebook: list[FacebookDataIngestionRuleResponse] | None = field("facebook", default=None)


class SocialTopicResponse(Model):
    """A response, kept at /api/v2/socialmedia/topics/{topicId}. Answer of get_socialmedia_topic and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    division_id: str | None = field("divisionId", default=None)
    status: Literal["Active", "Pending", "Deleted"] | str | None = field("status", default=None)
    data_ingestion_rules: DataIngestionRules | None = field("dataIngestionRules", default=None)
    self_uri: str | None = field("selfUri", default=None)

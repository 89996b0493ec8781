# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class FacebookDataIngestionRuleResponse(Model):
    """A Facebook data ingestion rule, kept at
    /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}. Answer of
    get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id and 3 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    status: Literal[
        "Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused",
    ] | str | None = field("status", default=None)
    version: int | None = field("version", default=None)
    integration_id: str | None = field("integrationId", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)

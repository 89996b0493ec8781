# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FacebookDataIngestionRuleRequest(Model):
    """A Facebook data ingestion rule: name, integration id and description. Body of
    post_socialmedia_topic_dataingestionrules_facebook and 1 more.

    Required by the platform: name, integration_id.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    integration_id: str | None = field("integrationId", default=None)

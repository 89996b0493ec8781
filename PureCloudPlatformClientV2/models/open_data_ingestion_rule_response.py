# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef


class OpenDataIngestionRuleResponse(Model):
    """An open data ingestion rule, kept at /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}.
    Answer of get_socialmedia_topic_dataingestionrules_open_open_id and 3 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    status: Literal[
        "Active", "Deleted", "Error", "Paused", "Pending", "SystemPaused",
    ] | str | None = field("status", default=None)
    version: int | None = field("version", default=None)
    external_source: DomainEntityRef | None = field("externalSource", default=None)
    self_uri: str | None = field("selfUri", default=None)

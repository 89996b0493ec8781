# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import KnowledgeIntegrationReference, SalesforceSettings, SourceLastSync


class SalesforceSourceResponse(Model):
    """A Salesforce source, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}.
    Answer of get_knowledge_knowledgebase_sources_salesforce_source_id and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    type: Literal["Salesforce", "ServiceNow"] | str | None = field("type", default=None)
    integration: KnowledgeIntegrationReference | None = field("integration", default=None)
    schedule_period: int | None = field("schedulePeriod", default=None)
    last_sync: SourceLastSync | None = field("lastSync", default=None)
    settings: SalesforceSettings | None = field("settings", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import KnowledgeIntegrationReference, SourceLastSync


class SourceBaseResponse(Model):
    """A source base: name, type, integration and 6 more. Answer of get_knowledge_knowledgebase_sources."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    type: Literal["Salesforce", "ServiceNow"] | str | None = field("type", default=None)
    integration: KnowledgeIntegrationReference | None = field("integration", default=None)
    schedule_period: int | None = field("schedulePeriod", default=None)
    last_sync: SourceLastSync | None = field("lastSync", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ServiceNowSettings


class ServiceNowSourceRequest(Model):
    """A service now source: name, integration id, schedule period and 3 more. Body of
    post_knowledge_knowledgebase_sources_servicenow and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_id: str | None = field("integrationId", default=None)
    schedule_period: int | None = field("schedulePeriod", default=None, minimum=6, maximum=48)
    settings: ServiceNowSettings | None = field("settings", default=None)
    self_uri: str | None = field("selfUri", default=None)

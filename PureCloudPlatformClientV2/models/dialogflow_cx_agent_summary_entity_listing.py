# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DialogflowCXProject, DomainEntityRef


class DialogflowCXAgentSummary(Model):
    """One of the items of a Dialogflow CX agent summary entity listing. In DialogflowCXAgentSummaryEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    project: DialogflowCXProject | None = field("project", default=None)
    description: str | None = field("description", default=None)
    integration: DomainEntityRef | None = field("integration", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DialogflowCXAgentSummaryEntityListing(Model):
    """Page of Dialogflow CX agent summaries. Answer of get_integrations_speech_dialogflowcx_agents."""

    entities: list[DialogflowCXAgentSummary] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)

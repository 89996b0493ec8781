# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentOwnedMappingPreview(Model):
    """One of the items of an agent owned mapping preview listing. In AgentOwnedMappingPreviewListing."""

    agent_owned_column: str | None = field("agentOwnedColumn", default=None)
    email: str | None = field("email", default=None)
    user_id: str | None = field("userId", default=None)
    exists: bool | None = field("exists", default=None)
    is_queue_member: bool | None = field("isQueueMember", default=None)
    record_count: int | None = field("recordCount", default=None)


class AgentOwnedMappingPreviewListing(Model):
    """List of agent owned mapping previews. Answer of get_outbound_campaign_agentownedmappingpreview_results."""

    entities: list[AgentOwnedMappingPreview] | None = field("entities", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentOwnedMappingPreview


class AgentOwnedMappingPreviewListing(Model):
    """Given by get_outbound_campaign_agentownedmappingpreview_results."""

    entities: list[AgentOwnedMappingPreview] | None = field("entities", default=None)

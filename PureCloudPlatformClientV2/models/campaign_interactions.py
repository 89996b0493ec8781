# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CampaignInteraction, DomainEntityRef


class CampaignInteractions(Model):
    """Given by get_outbound_campaign_interactions."""

    campaign: DomainEntityRef | None = field("campaign", default=None)
    pending_interactions: list[CampaignInteraction] | None = field("pendingInteractions", default=None)
    proceeding_interactions: list[CampaignInteraction] | None = field("proceedingInteractions", default=None)
    previewing_interactions: list[CampaignInteraction] | None = field("previewingInteractions", default=None)
    interacting_interactions: list[CampaignInteraction] | None = field("interactingInteractions", default=None)
    scheduled_interactions: list[CampaignInteraction] | None = field("scheduledInteractions", default=None)

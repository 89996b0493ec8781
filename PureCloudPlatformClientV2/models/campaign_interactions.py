# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .campaign_interaction import CampaignInteraction
    from .domain_entity_ref import DomainEntityRef


class CampaignInteractions(Model):
    """CampaignInteractions of the Platform API."""

    campaign: DomainEntityRef | None = field("campaign", default=None)
    pending_interactions: list[CampaignInteraction] | None = field("pendingInteractions", default=None)
    proceeding_interactions: list[CampaignInteraction] | None = field("proceedingInteractions", default=None)
    previewing_interactions: list[CampaignInteraction] | None = field("previewingInteractions", default=None)
    interacting_interactions: list[CampaignInteraction] | None = field("interactingInteractions", default=None)
    scheduled_interactions: list[CampaignInteraction] | None = field("scheduledInteractions", default=None)

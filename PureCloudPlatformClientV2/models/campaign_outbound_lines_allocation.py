# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class CampaignOutboundLinesAllocation(Model):
    """Part of CampaignOutboundLinesDistribution."""

    campaign: DomainEntityRef | None = field("campaign", default=None)
    campaign_weight: int | None = field("campaignWeight", default=None)
    lines_assigned: int | None = field("linesAssigned", default=None)
    legacy_weight: bool | None = field("legacyWeight", default=None)

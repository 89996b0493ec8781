# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class CampaignOutboundLinesAllocation(Model):
    """CampaignOutboundLinesAllocation of the Platform API."""

    campaign: DomainEntityRef | None = field("campaign", default=None)
    campaign_weight: int | None = field("campaignWeight", default=None)
    lines_assigned: int | None = field("linesAssigned", default=None)
    legacy_weight: bool | None = field("legacyWeight", default=None)

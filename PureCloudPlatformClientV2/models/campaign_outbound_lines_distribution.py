# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, CampaignOutboundLinesAllocation, CampaignOutboundLinesReservation


class CampaignOutboundLinesDistribution(Model):
    """Given by get_outbound_campaign_linedistribution."""

    campaign: AddressableEntityRef | None = field("campaign", default=None)
    max_outbound_line_count: int | None = field("maxOutboundLineCount", default=None)
    max_line_utilization: float | None = field("maxLineUtilization", default=None)
    available_outbound_lines: int | None = field("availableOutboundLines", default=None)
    reserved_lines: int | None = field("reservedLines", default=None)
    campaigns_with_reserved_lines: list[CampaignOutboundLinesReservation] | None = field(
        "campaignsWithReservedLines", default=None
    )
    campaigns_with_dynamically_allocated_lines: list[CampaignOutboundLinesAllocation] | None = field(
        "campaignsWithDynamicallyAllocatedLines", default=None
    )

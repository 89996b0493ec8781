# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, DomainEntityRef


class CampaignOutboundLinesAllocation(Model):
    """One of the campaigns with dynamically allocated lines of a campaign outbound lines distribution. In
    CampaignOutboundLinesDistribution.
    """

    campaign: DomainEntityRef | None = field("campaign", default=None)
    campaign_weight: int | None = field("campaignWeight", default=None)
    lines_assigned: int | None = field("linesAssigned", default=None)
    legacy_weight: bool | None = field("legacyWeight", default=None)


class CampaignOutboundLinesDistribution(Model):
    """A campaign outbound lines distribution: campaign, max outbound line count, max line utilization and 4 more.
    Answer of get_outbound_campaign_linedistribution.
    """

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


class CampaignOutboundLinesReservation(Model):
    """One of the campaigns with reserved lines of a campaign outbound lines distribution. In
    CampaignOutboundLinesDistribution.
    """

    campaign: DomainEntityRef | None = field("campaign", default=None)
    lines_reserved: int | None = field("linesReserved", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class CampaignPatchRequest(Model):
    """A campaign to change: outbound line count, abandon rate, max calls per agent and 2 more. Body of
    patch_outbound_campaign.
    """

    outbound_line_count: int | None = field("outboundLineCount", default=None)
    abandon_rate: float | None = field("abandonRate", default=None)
    max_calls_per_agent: float | None = field("maxCallsPerAgent", default=None)
    dynamic_line_balancing_settings: DynamicLineBalancingSettingsPatchRequest | None = field(
        "dynamicLineBalancingSettings", default=None
    )
    queue: AddressableEntityRef | None = field("queue", default=None)


class DynamicLineBalancingSettingsPatchRequest(Model):
    """Dynamic line balancing settings of a campaign. In CampaignPatchRequest."""

    enabled: bool | None = field("enabled", default=None)
    relative_weight: int | None = field("relativeWeight", default=None)

# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CampaignLinesUtilization(Model):
    """Part of CampaignStats."""

    assigned_outbound_lines: int | None = field("assignedOutboundLines", default=None)
    total_available_outbound_lines: int | None = field("totalAvailableOutboundLines", default=None)

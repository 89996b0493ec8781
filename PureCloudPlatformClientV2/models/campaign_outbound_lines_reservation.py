# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class CampaignOutboundLinesReservation(Model):
    """Part of CampaignOutboundLinesDistribution."""

    campaign: DomainEntityRef | None = field("campaign", default=None)
    lines_reserved: int | None = field("linesReserved", default=None)

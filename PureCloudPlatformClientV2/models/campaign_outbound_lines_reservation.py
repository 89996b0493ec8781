# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class CampaignOutboundLinesReservation(Model):
    """CampaignOutboundLinesReservation of the Platform API."""

    campaign: DomainEntityRef | None = field("campaign", default=None)
    lines_reserved: int | None = field("linesReserved", default=None)

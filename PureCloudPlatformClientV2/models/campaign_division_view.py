# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Division


class CampaignDivisionView(Model):
    """A campaign division view, kept at /api/v2/outbound/campaigns/divisionviews/{campaignId}. Answer of
    get_outbound_campaigns_divisionview.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)

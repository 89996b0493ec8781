# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Division


class MessagingCampaignDivisionView(Model):
    """A messaging campaign division view, kept at
    /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}. Answer of
    get_outbound_messagingcampaigns_divisionview.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)

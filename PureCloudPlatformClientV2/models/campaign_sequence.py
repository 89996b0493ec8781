# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef


class CampaignSequence(Model):
    """A campaign sequence, kept at /api/v2/outbound/sequences/{sequenceId}. Answer of get_outbound_sequence and 2 more;
    body of post_outbound_sequences and 1 more.

    Required by the platform: campaigns, current_campaign, status.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    campaigns: list[DomainEntityRef] | None = field("campaigns", default=None)
    current_campaign: int | None = field("currentCampaign", default=None)
    status: Literal["on", "off", "complete"] | str | None = field("status", default=None)
    stop_message: str | None = field("stopMessage", default=None)
    repeat: bool | None = field("repeat", default=None)
    self_uri: str | None = field("selfUri", default=None)

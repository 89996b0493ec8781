# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerSequenceConfigChangeCampaignSequence(Model):
    """A dialer sequence configuration change campaign sequence: campaigns, current campaign, status and 8 more. Event
    of v2.outbound.sequences.{id}.
    """

    campaigns: list[DialerSequenceConfigChangeUriReference] | None = field("campaigns", default=None)
    current_campaign: int | None = field("currentCampaign", default=None)
    status: Literal["on", "off", "complete"] | str | None = field("status", default=None)
    stop_message: str | None = field("stopMessage", default=None)
    repeat: bool | None = field("repeat", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerSequenceConfigChangeUriReference(Model):
    """Reference to a dialer sequence configuration change by its id and its name. In
    DialerSequenceConfigChangeCampaignSequence.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class OutboundMessagingMessagingCampaignProgressEventCampaignProgress(Model):
    """An outbound messaging messaging campaign progress event campaign progress: campaign, number of contacts called,
    number of contacts messaged and 4 more. Event of v2.outbound.messagingcampaigns.{id}.progress.
    """

    campaign: OutboundMessagingMessagingCampaignProgressEventUriReference | None = field("campaign", default=None)
    number_of_contacts_called: float | None = field("numberOfContactsCalled", default=None)
    number_of_contacts_messaged: float | None = field("numberOfContactsMessaged", default=None)
    total_number_of_contacts: float | None = field("totalNumberOfContacts", default=None)
    percentage: int | None = field("percentage", default=None)
    number_of_contacts_skipped: dict[str, int] | None = field("numberOfContactsSkipped", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class OutboundMessagingMessagingCampaignProgressEventUriReference(Model):
    """Reference to an outbound messaging messaging campaign progress event by its id and its name. In
    OutboundMessagingMessagingCampaignProgressEventCampaignProgress.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)

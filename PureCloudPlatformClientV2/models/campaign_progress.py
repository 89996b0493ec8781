# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class CampaignProgress(Model):
    """A campaign progress: campaign, contact list, number of contacts called and 4 more. Answer of
    get_outbound_campaign_progress and 3 more.

    Required by the platform: campaign, contact_list.
    """

    campaign: DomainEntityRef | None = field("campaign", default=None)
    contact_list: DomainEntityRef | None = field("contactList", default=None)
    number_of_contacts_called: int | None = field("numberOfContactsCalled", default=None)
    number_of_contacts_messaged: int | None = field("numberOfContactsMessaged", default=None)
    total_number_of_contacts: int | None = field("totalNumberOfContacts", default=None)
    percentage: int | None = field("percentage", default=None)
    number_of_contacts_skipped: dict[str, int] | None = field("numberOfContactsSkipped", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DialerContactId(Model):
    """Dialer contact id of a GDPR subject. In GDPRSubject."""

    id: str | None = field("id", default=None)
    contact_list_id: str | None = field("contactListId", default=None)


class GDPRJourneyCustomer(Model):
    """Journey customer of a GDPR subject. In GDPRSubject."""

    type: str | None = field("type", default=None)
    id: str | None = field("id", default=None)


class GDPRSubject(Model):
    """Subject of a GDPR. In GDPRRequest and 1 more."""

    name: str | None = field("name", default=None)
    user_id: str | None = field("userId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    dialer_contact_id: DialerContactId | None = field("dialerContactId", default=None)
    journey_customer: GDPRJourneyCustomer | None = field("journeyCustomer", default=None)
    social_handle: SocialHandle | None = field("socialHandle", default=None)
    external_id: str | None = field("externalId", default=None)
    addresses: list[str] | None = field("addresses", default=None)
    phone_numbers: list[str] | None = field("phoneNumbers", default=None)
    email_addresses: list[str] | None = field("emailAddresses", default=None)


class SocialHandle(Model):
    """Social handle of a GDPR subject. In GDPRSubject."""

    type: Literal["TWITTER"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_contacts_unresolved_contact_changed_topic_phone_number import ExternalContactsUnresolvedContactChangedTopicPhoneNumber


class ExternalContactsUnresolvedContactChangedTopicWhatsAppId(Model):
    """ExternalContactsUnresolvedContactChangedTopicWhatsAppId of the Platform API."""

    phone_number: ExternalContactsUnresolvedContactChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    display_name: str | None = field("displayName", default=None)

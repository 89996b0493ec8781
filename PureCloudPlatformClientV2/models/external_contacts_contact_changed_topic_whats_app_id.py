# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalContactsContactChangedTopicPhoneNumber


class ExternalContactsContactChangedTopicWhatsAppId(Model):
    phone_number: ExternalContactsContactChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    display_name: str | None = field("displayName", default=None)

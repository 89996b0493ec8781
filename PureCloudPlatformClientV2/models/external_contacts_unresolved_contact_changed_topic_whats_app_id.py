# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalContactsUnresolvedContactChangedTopicPhoneNumber


class ExternalContactsUnresolvedContactChangedTopicWhatsAppId(Model):
    phone_number: ExternalContactsUnresolvedContactChangedTopicPhoneNumber | None = field("phoneNumber", default=None)
    display_name: str | None = field("displayName", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ContactIdentifier(Model):
    """A contact identifier: type, value and 3 more. Answer of patch_externalcontacts_contact_identifiers; body of
    post_externalcontacts_identifierlookup.

    Required by the platform: type, value.
    """

    id: str | None = field("id", default=None)
    type: Literal[
        "SocialLine", "SocialFacebook", "SocialTwitter", "SocialWhatsapp", "SocialInstagram", "Email", "Phone",
        "Cookie", "ExternalId",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Contact(Model):
    """One of the integrations of a chat user. In ChatUserRef and 7 more."""

    address: str | None = field("address", default=None)
    display: str | None = field("display", default=None)
    media_type: Literal["PHONE", "EMAIL", "SMS"] | str | None = field("mediaType", default=None)
    type: Literal[
        "PRIMARY", "WORK", "WORK2", "WORK3", "WORK4", "HOME", "MOBILE", "MAIN", "OTHER",
    ] | str | None = field("type", default=None)
    extension: str | None = field("extension", default=None)
    country_code: str | None = field("countryCode", default=None)
    integration: str | None = field("integration", default=None)

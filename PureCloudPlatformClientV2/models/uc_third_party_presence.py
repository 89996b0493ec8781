# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class UCThirdPartyPresence(Model):
    """An uc third party presence: email, presence, message and 1 more. Body of
    put_integrations_unifiedcommunication_thirdpartypresences.

    Required by the platform: email, presence.
    """

    email: str | None = field("email", default=None)
    presence: str | None = field("presence", default=None)
    message: str | None = field("message", default=None)
    date_modified: datetime | None = field("dateModified", default=None)

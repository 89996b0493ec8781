# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEventVideo(Model):
    """Part of ConversationMessageEvent.

    Required by the platform: type.
    """

    type: Literal[
        "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected",
    ] | str | None = field("type", default=None)
    offering_id: str | None = field("offeringId", default=None)
    jwt: str | None = field("jwt", default=None)

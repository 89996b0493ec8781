# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEventVideo(Model):
    """ConversationEventVideo of the Platform API.

    The platform requires: type.
    """

    type: Literal[
        "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected",
    ] | str | None = field("type", default=None)
    offering_id: str | None = field("offeringId", default=None)
    jwt: str | None = field("jwt", default=None)

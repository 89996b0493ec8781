# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationReason(Model):
    """ConversationReason of the Platform API.

    The platform requires: message.
    """

    code: Literal[
        "MessageExpired", "RateLimited", "MessageNotAllowed", "GeneralError", "UnsupportedMessage", "UnknownMessage",
        "InvalidMessageStructure", "InvalidDestination", "ServerError", "MediaTypeNotAllowed",
        "InvalidMediaContentLength", "RecipientOptedOut",
    ] | str | None = field("code", default=None)
    message: str | None = field("message", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationReason(Model):
    """One of the reasons of a conversation normalized message. In ConversationNormalizedMessage and 3 more.

    Required by the platform: message.
    """

    code: Literal[
        "MessageExpired", "RateLimited", "MessageNotAllowed", "GeneralError", "UnsupportedMessage", "UnknownMessage",
        "InvalidMessageStructure", "InvalidDestination", "ServerError", "MediaTypeNotAllowed",
        "InvalidMediaContentLength", "RecipientOptedOut",
    ] | str | None = field("code", default=None)
    message: str | None = field("message", default=None)

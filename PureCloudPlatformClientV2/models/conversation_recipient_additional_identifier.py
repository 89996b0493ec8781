# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationRecipientAdditionalIdentifier(Model):
    """One of the additional ids of a conversation messaging from recipient. In ConversationMessagingFromRecipient and 1
    more.

    Required by the platform: type, value.
    """

    type: Literal[
        "Deployment", "Subject", "Unknown", "Topic", "IngestionRule", "IngestionRuleVersion",
    ] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)

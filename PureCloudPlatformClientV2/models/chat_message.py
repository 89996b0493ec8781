# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ChatMessageUser


class ChatMessage(Model):
    """Part of Recording."""

    body: str | None = field("body", default=None)
    id: str | None = field("id", default=None)
    to: str | None = field("to", default=None)
    pcFrom: str | None = field("from", default=None)
    utc: str | None = field("utc", default=None)
    chat: str | None = field("chat", default=None)
    message: str | None = field("message", default=None)
    type: str | None = field("type", default=None)
    body_type: Literal[
        "STANDARD", "ACTIVITY", "TYPING", "NOTICE", "MEMBERJOIN", "MEMBERLEAVE", "MEDIAREQUEST",
    ] | str | None = field("bodyType", default=None)
    sender_communication_id: str | None = field("senderCommunicationId", default=None)
    participant_purpose: str | None = field("participantPurpose", default=None)
    user: ChatMessageUser | None = field("user", default=None)

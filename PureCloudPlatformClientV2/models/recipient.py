# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Flow, User


class Recipient(Model):
    """A recipient, kept at /api/v2/routing/message/recipients/{recipientId}. Answer of get_routing_message_recipient
    and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    flow: Flow | None = field("flow", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: User | None = field("createdBy", default=None)
    modified_by: User | None = field("modifiedBy", default=None)
    messenger_type: Literal[
        "sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple",
    ] | str | None = field("messengerType", default=None)
    self_uri: str | None = field("selfUri", default=None)

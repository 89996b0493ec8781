# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class SIPSearchPublicRequest(Model):
    """A SIP search public: date start, date end, name and 7 more. Body of post_telephony_siptraces_download.

    Required by the platform: date_start, date_end.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    call_id: str | None = field("callId", default=None)
    to_user: str | None = field("toUser", default=None)
    from_user: str | None = field("fromUser", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_id: str | None = field("participantId", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    self_uri: str | None = field("selfUri", default=None)

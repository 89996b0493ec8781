# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal


class MinerExecuteRequest(Model):
    """A miner execute: date start, date end, upload key and 3 more. Body of post_languageunderstanding_miner_execute.
    """

    date_start: date | None = field("dateStart", default=None)
    date_end: date | None = field("dateEnd", default=None)
    upload_key: str | None = field("uploadKey", default=None)
    media_type: Literal["Chat", "Call", "Message", "Email"] | str | None = field("mediaType", default=None)
    participant_type: Literal["Customer", "Agent", "Both"] | str | None = field("participantType", default=None)
    queue_ids: list[str] | None = field("queueIds", default=None)

# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class QueueConversationCallbackEventTopicVoicemail(Model):
    id: str | None = field("id", default=None)
    upload_status: Literal[
        "pending", "complete", "failed", "timeout", "none",
    ] | str | None = field("uploadStatus", default=None)

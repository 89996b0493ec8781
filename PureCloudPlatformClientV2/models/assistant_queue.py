# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Assistant


class AssistantQueue(Model):
    """An assistant queue, kept at /api/v2/assistants/{assistantId}/queues/{queueId}. Answer of get_assistant_queue and
    2 more; body of patch_assistant_queues and 1 more.

    Required by the platform: id, media_types.
    """

    id: str | None = field("id", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)
    assistant: Assistant | None = field("assistant", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)

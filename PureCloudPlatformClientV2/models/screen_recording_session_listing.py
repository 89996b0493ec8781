# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Conversation, User


class ScreenRecordingSession(Model):
    """One of the items of a screen recording session listing. In ScreenRecordingSessionListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: User | None = field("user", default=None)
    communication_id: str | None = field("communicationId", default=None)
    conversation: Conversation | None = field("conversation", default=None)
    start_time: datetime | None = field("startTime", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ScreenRecordingSessionListing(Model):
    """Page of screen recording sessions. Answer of get_recordings_screensessions."""

    entities: list[ScreenRecordingSession] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)

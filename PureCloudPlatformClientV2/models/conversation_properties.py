# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationProperties(Model):
    """Part of ViewFilter."""

    is_waiting: bool | None = field("isWaiting", default=None)
    is_active: bool | None = field("isActive", default=None)
    is_acd: bool | None = field("isAcd", default=None)
    is_preferred: bool | None = field("isPreferred", default=None)
    is_screenshare: bool | None = field("isScreenshare", default=None)
    is_cobrowse: bool | None = field("isCobrowse", default=None)
    is_voicemail: bool | None = field("isVoicemail", default=None)
    is_flagged: bool | None = field("isFlagged", default=None)
    is_monitored: bool | None = field("isMonitored", default=None)
    is_screen_monitored: bool | None = field("isScreenMonitored", default=None)
    filter_wrap_up_notes: bool | None = field("filterWrapUpNotes", default=None)
    match_all: bool | None = field("matchAll", default=None)

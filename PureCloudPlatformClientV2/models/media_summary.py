# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaSummaryDetail


class MediaSummary(Model):
    """Part of UserConversationSummary."""

    contact_center: MediaSummaryDetail | None = field("contactCenter", default=None)
    enterprise: MediaSummaryDetail | None = field("enterprise", default=None)

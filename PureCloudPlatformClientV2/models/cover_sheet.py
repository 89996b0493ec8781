# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CoverSheet(Model):
    """Part of FaxSendRequest."""

    notes: str | None = field("notes", default=None)
    locale: str | None = field("locale", default=None)

# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GDPRJourneyCustomer(Model):
    """Part of GDPRSubject."""

    type: str | None = field("type", default=None)
    id: str | None = field("id", default=None)

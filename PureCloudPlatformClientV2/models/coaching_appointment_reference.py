# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CoachingAppointmentReference(Model):
    """Reference to a coaching appointment by its id and its address. Answer of delete_coaching_appointment."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MaxParticipants(Model):
    """MaxParticipants of the Platform API."""

    max_participants: int | None = field("maxParticipants", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class RecallEntry(Model):
    """RecallEntry of the Platform API."""

    nbr_attempts: int | None = field("nbrAttempts", default=None)
    minutes_between_attempts: int | None = field("minutesBetweenAttempts", default=None)

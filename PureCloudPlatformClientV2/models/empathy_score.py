# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EmpathyScore(Model):
    """EmpathyScore of the Platform API."""

    score: float | None = field("score", default=None)
    user_id: str | None = field("userId", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DeleteRetention(Model):
    """DeleteRetention of the Platform API."""

    days: int | None = field("days", default=None)

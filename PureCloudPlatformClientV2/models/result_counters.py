# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ResultCounters(Model):
    """ResultCounters of the Platform API."""

    success: int | None = field("success", default=None)
    failure: int | None = field("failure", default=None)

# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ResultCounters(Model):
    success: int | None = field("success", default=None)
    failure: int | None = field("failure", default=None)

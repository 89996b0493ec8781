# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MediaSummaryDetail(Model):
    active: int | None = field("active", default=None)
    acw: int | None = field("acw", default=None)

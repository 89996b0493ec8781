# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MediaSummaryDetail(Model):
    """MediaSummaryDetail of the Platform API."""

    active: int | None = field("active", default=None)
    acw: int | None = field("acw", default=None)

# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RestErrorDetail(Model):
    """Required by the platform: error."""

    error: str | None = field("error", default=None)
    details: str | None = field("details", default=None)

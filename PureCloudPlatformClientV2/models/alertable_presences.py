# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AlertablePresences(Model):
    """Required by the platform: alertable_presences."""

    alertable_presences: list[str] | None = field("alertablePresences", default=None)

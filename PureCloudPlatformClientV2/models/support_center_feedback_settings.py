# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SupportCenterFeedbackSettings(Model):
    """Required by the platform: enabled."""

    enabled: bool | None = field("enabled", default=None)

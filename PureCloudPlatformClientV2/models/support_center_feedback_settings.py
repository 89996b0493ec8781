# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SupportCenterFeedbackSettings(Model):
    """Part of SupportCenterSettings.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)

# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AlertingUnreadStatus(Model):
    """Required by the platform: unread."""

    unread: bool | None = field("unread", default=None)

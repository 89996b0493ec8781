# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UnreadFields(Model):
    """Unread of an alert. In AlertRequest and 1 more.

    Required by the platform: state.
    """

    state: bool | None = field("state", default=None)

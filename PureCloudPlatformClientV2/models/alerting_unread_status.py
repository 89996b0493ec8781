# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AlertingUnreadStatus(Model):
    """AlertingUnreadStatus of the Platform API.

    The platform requires: unread.
    """

    unread: bool | None = field("unread", default=None)

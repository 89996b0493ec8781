# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UpdateNotificationResponse(Model):
    """UpdateNotificationResponse of the Platform API."""

    mutable_group_id: str | None = field("mutableGroupId", default=None)
    id: str | None = field("id", default=None)

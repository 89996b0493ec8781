# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TrustRequestCreate(Model):
    """TrustRequestCreate of the Platform API."""

    user_ids: list[str] | None = field("userIds", default=None)
    group_ids: list[str] | None = field("groupIds", default=None)

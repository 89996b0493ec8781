# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TrustRequestCreate(Model):
    user_ids: list[str] | None = field("userIds", default=None)
    group_ids: list[str] | None = field("groupIds", default=None)

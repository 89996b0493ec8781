# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrustRequestCreate(Model):
    """A trust request to create: user ids and group ids. Body of post_orgauthorization_pairings."""

    user_ids: list[str] | None = field("userIds", default=None)
    group_ids: list[str] | None = field("groupIds", default=None)

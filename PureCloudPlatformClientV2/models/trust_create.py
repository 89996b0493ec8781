# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import TrustMemberCreate


class TrustCreate(Model):
    """A trust to create: enabled, pairing id, users and 2 more. Body of post_orgauthorization_trustees.

    Required by the platform: enabled.
    """

    pairing_id: str | None = field("pairingId", default=None)
    enabled: bool | None = field("enabled", default=None)
    users: list[TrustMemberCreate] | None = field("users", default=None)
    groups: list[TrustMemberCreate] | None = field("groups", default=None)
    date_expired: datetime | None = field("dateExpired", default=None)

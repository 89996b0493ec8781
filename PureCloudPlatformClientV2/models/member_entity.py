# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MemberEntity(Model):
    """Part of CreateShareRequestMember."""

    id: str | None = field("id", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TeamMembers(Model):
    """TeamMembers of the Platform API.

    The platform requires: member_ids.
    """

    member_ids: list[str] | None = field("memberIds", default=None)

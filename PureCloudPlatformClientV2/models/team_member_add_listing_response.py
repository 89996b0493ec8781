# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TeamAddMemberFailure, UserReference


class TeamMemberAddListingResponse(Model):
    entities: list[UserReference] | None = field("entities", default=None)
    failures: list[TeamAddMemberFailure] | None = field("failures", default=None)

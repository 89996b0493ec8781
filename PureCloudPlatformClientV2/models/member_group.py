# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WritableDivision


class MemberGroup(Model):
    """One of the groups of a conditional group routing rule. In ConditionalGroupRoutingRule and 5 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    type: Literal["TEAM", "GROUP", "SKILLGROUP"] | str | None = field("type", default=None)
    member_count: int | None = field("memberCount", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .actions import Actions
    from .expansion_criterium import ExpansionCriterium
    from .member_group import MemberGroup


class Ring(Model):
    """Ring of the Platform API."""

    expansion_criteria: list[ExpansionCriterium] | None = field("expansionCriteria", default=None)
    actions: Actions | None = field("actions", default=None)
    member_groups: list[MemberGroup] | None = field("memberGroups", default=None)

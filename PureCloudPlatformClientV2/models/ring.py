# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Actions, ExpansionCriterium, MemberGroup


class Ring(Model):
    """Part of Bullseye."""

    expansion_criteria: list[ExpansionCriterium] | None = field("expansionCriteria", default=None)
    actions: Actions | None = field("actions", default=None)
    member_groups: list[MemberGroup] | None = field("memberGroups", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import MemberGroup


class Actions(Model):
    """Actions of a ring. In Ring."""

    skills_to_remove: list[SkillsToRemove] | None = field("skillsToRemove", default=None)


class Bullseye(Model):
    """Bullseye of a queue. In CreateQueueRequest and 3 more."""

    rings: list[Ring] | None = field("rings", default=None)


class ExpansionCriterium(Model):
    """One of the expansion criteria of a ring. In Ring."""

    type: Literal["TIMEOUT_SECONDS"] | str | None = field("type", default=None)
    threshold: float | None = field("threshold", default=None)


class Ring(Model):
    """One of the rings of a bullseye. In Bullseye."""

    expansion_criteria: list[ExpansionCriterium] | None = field("expansionCriteria", default=None)
    actions: Actions | None = field("actions", default=None)
    member_groups: list[MemberGroup] | None = field("memberGroups", default=None)


class SkillsToRemove(Model):
    """Reference to a skills to remove by its id, its name and its address. In Actions."""

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)

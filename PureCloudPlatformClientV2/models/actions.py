# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SkillsToRemove


class Actions(Model):
    """Part of Ring."""

    skills_to_remove: list[SkillsToRemove] | None = field("skillsToRemove", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .skills_to_remove import SkillsToRemove


class Actions(Model):
    """Actions of the Platform API."""

    skills_to_remove: list[SkillsToRemove] | None = field("skillsToRemove", default=None)

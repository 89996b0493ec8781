# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimUserRoutingSkill(Model):
    """Part of ScimUserExtensions.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    proficiency: float | None = field("proficiency", default=None)

# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserRoutingSkillPost(Model):
    """A user routing skill post: proficiency, skill URI and 2 more. Body of patch_user_routingskills_bulk and 2 more.

    Required by the platform: id, proficiency.
    """

    id: str | None = field("id", default=None)
    proficiency: float | None = field("proficiency", default=None)
    skill_uri: str | None = field("skillUri", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UserRoutingSkill(Model):
    """A user routing skill: name, proficiency, state and 3 more. Answer of post_user_routingskills and 1 more; body of
    put_user_routingskill.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    proficiency: float | None = field("proficiency", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    skill_uri: str | None = field("skillUri", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RoutingSkill(Model):
    """A routing skill, kept at /api/v2/routing/skills/{skillId}. Answer of get_routing_skill and 1 more; body of
    post_routing_skills.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    version: str | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)

# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WritableDivision


class Team(Model):
    """A team, kept at /api/v2/teams/{teamId}. Answer of get_team and 2 more; body of patch_team and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    member_count: int | None = field("memberCount", default=None)
    self_uri: str | None = field("selfUri", default=None)

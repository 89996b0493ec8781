# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AuthzDivision(Model):
    """An authz division, kept at /api/v2/authorization/divisions/{divisionId}. Answer of get_authorization_division and
    5 more; body of post_authorization_division_restore and 2 more.

    Required by the platform: description.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    home_division: bool | None = field("homeDivision", default=None)
    object_counts: dict[str, int] | None = field("objectCounts", default=None)
    self_uri: str | None = field("selfUri", default=None)

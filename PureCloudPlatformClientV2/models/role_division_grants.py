# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RoleDivisionGrants(Model):
    """Role division grants: grants. Body of post_authorization_subject_bulkadd and 4 more.

    Required by the platform: grants.
    """

    grants: list[RoleDivisionPair] | None = field("grants", default=None)


class RoleDivisionPair(Model):
    """One of the grants of role division grants. In RoleDivisionGrants.

    Required by the platform: role_id, division_id.
    """

    role_id: str | None = field("roleId", default=None)
    division_id: str | None = field("divisionId", default=None)

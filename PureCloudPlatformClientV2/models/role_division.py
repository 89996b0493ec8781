# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RoleDivision(Model):
    """One of the role divisions of an OAuth client. In OAuthClient and 3 more.

    Required by the platform: role_id, division_id.
    """

    role_id: str | None = field("roleId", default=None)
    division_id: str | None = field("divisionId", default=None)

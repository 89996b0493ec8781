# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class RoleDivisionPair(Model):
    """RoleDivisionPair of the Platform API.

    The platform requires: role_id, division_id.
    """

    role_id: str | None = field("roleId", default=None)
    division_id: str | None = field("divisionId", default=None)

# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .role_division_grants import RoleDivisionGrants


class TrustMemberCreate(Model):
    """TrustMemberCreate of the Platform API.

    The platform requires: id.
    """

    id: str | None = field("id", default=None)
    role_ids: list[str] | None = field("roleIds", default=None)
    role_divisions: RoleDivisionGrants | None = field("roleDivisions", default=None)
